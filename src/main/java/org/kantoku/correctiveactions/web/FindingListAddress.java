package org.kantoku.correctiveactions.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.kantoku.correctiveactions.application.FindingFilter;
import org.kantoku.correctiveactions.application.FindingView;

/** The address of the list of findings under a filter. */
final class FindingListAddress {

    private final Map<String, String> parameters = new LinkedHashMap<>();

    FindingListAddress(FindingFilter filter) {
        put("view", filter.view());
        put("q", filter.search());
        put("state", filter.state());
        put("grade", filter.grade());
        put("contractor", filter.contractorId());
        put("contract", filter.contractId());
        put("overdue", filter.overdue() ? "true" : null);
    }

    private void put(String name, Object value) {
        if (value != null) {
            parameters.put(name, value.toString());
        }
    }

    String without(String condition) {
        parameters.remove(condition);
        return address();
    }

    /** Another view starts without a state, which would contradict it. */
    String in(FindingView view) {
        parameters.put("view", view.name());
        parameters.remove("state");
        parameters.remove("overdue");
        return address();
    }

    private String address() {
        return parameters.entrySet().stream().filter(entry -> Objects.nonNull(entry.getValue()))
            .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&", "list?", ""));
    }
}
