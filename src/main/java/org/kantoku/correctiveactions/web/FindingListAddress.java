package org.kantoku.correctiveactions.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.kantoku.correctiveactions.application.FindingBoard;
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
        put("stage", filter.stage());
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
        parameters.remove("stage");
        parameters.remove("overdue");
        return address();
    }

    /** The list of what waits for one thing. */
    String in(FindingView view, FindingBoard.Stage stage) {
        parameters.put("view", view.name());
        parameters.put("stage", stage.name());
        parameters.remove("state");
        return address();
    }

    /** The board knows neither view nor state: it shows what is open, by what it waits for. */
    String board() {
        Stream.of("view", "state", "stage").forEach(parameters::remove);
        return address("board?");
    }

    private String address() {
        return address("list?");
    }

    private String address(String page) {
        return parameters.entrySet().stream().filter(entry -> Objects.nonNull(entry.getValue()))
            .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&", page, ""));
    }
}
