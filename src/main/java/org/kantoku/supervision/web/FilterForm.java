package org.kantoku.supervision.web;

import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.faces.context.FacesContext;

import org.kantoku.contracts.domain.RiskTier;
import org.kantoku.shared.TriState;
import org.kantoku.shared.web.Texts;
import org.kantoku.supervision.application.RegisterFilter;
import org.kantoku.supervision.application.RegisterFilter.Agency;
import org.kantoku.supervision.application.RegisterFilter.Life;
import org.kantoku.supervision.application.SupervisionState;

/** The conditions of a list as its address carries them, so that every narrowed list can be linked to and bookmarked. */
public class FilterForm implements Serializable {

    /** A condition in words, and the address without it. */
    public record Chip(String label, String href) implements Serializable {
    }

    private final RegisterFilter filter;

    FilterForm(RegisterFilter filter) {
        this.filter = filter;
    }

    /** Reads the address; values that mean nothing are left out. */
    static FilterForm fromRequest() {
        var values = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterValuesMap();
        return new FilterForm(new RegisterFilter(one(values.get("q")), all(SupervisionState.class, values.get("state")),
            all(RiskTier.class, values.get("tier")), id(one(values.get("department"))), first(all(TriState.class, values.get("pd"))),
            first(all(Life.class, values.get("life"))), id(one(values.get("contractor"))))
            .with(first(all(Agency.class, values.get("agency")))));
    }

    private static String one(String[] values) {
        return values == null || values.length == 0 ? "" : values[0].substring(0, Math.min(values[0].length(), 200));
    }

    private static <E extends Enum<E>> Set<E> all(Class<E> type, String[] values) {
        Set<E> set = EnumSet.noneOf(type);
        if (values != null) {
            Arrays.stream(type.getEnumConstants()).filter(c -> Arrays.asList(values).contains(c.name())).forEach(set::add);
        }
        return set;
    }

    private static <E> E first(Set<E> set) {
        return set.isEmpty() ? null : set.iterator().next();
    }

    private static UUID id(String text) {
        try {
            return text.isEmpty() ? null : UUID.fromString(text);
        } catch (IllegalArgumentException noId) {
            return null;
        }
    }

    public RegisterFilter filter() {
        return filter;
    }

    /** Whether a choice of the filter panel is on: {@code #{form.chosen('state', 'LAPSED')}}. */
    public boolean chosen(String name, String value) {
        return switch (name) {
            case "state" -> filter.states().contains(SupervisionState.valueOf(value));
            case "tier" -> filter.tiers().contains(RiskTier.valueOf(value));
            case "department" -> String.valueOf(filter.departmentId()).equals(value);
            case "pd" -> filter.pd() != null && filter.pd().name().equals(value);
            case "agency" -> filter.agency() != null && filter.agency().name().equals(value);
            default -> filter.life() != null && filter.life().name().equals(value);
        };
    }

    /** The conditions in words, each with the address of the list without it. */
    public List<Chip> chips(String path, String departmentName, String contractorName) {
        List<Chip> chips = new ArrayList<>();
        if (!filter.text().isEmpty()) {
            chips.add(new Chip(word("register.filter.chip.text", filter.text()), path + query(filter.withoutText())));
        }
        if (!filter.states().isEmpty()) {
            String names = filter.states().stream().sorted().map(s -> word("state." + s)).collect(Collectors.joining(word("register.filter.and")));
            chips.add(new Chip(word("register.filter.chip.state", names), path + query(filter.withoutStates())));
        }
        if (!filter.tiers().isEmpty()) {
            String names = filter.tiers().stream().sorted().map(Enum::name).collect(Collectors.joining(word("register.filter.and")));
            chips.add(new Chip(word("register.filter.chip.tier", names), path + query(filter.withoutTiers())));
        }
        if (filter.departmentId() != null) {
            chips.add(new Chip(word("register.filter.chip.department", departmentName), path + query(filter.withoutDepartment())));
        }
        if (filter.pd() != null) {
            chips.add(new Chip(word("register.filter.chip.pd", word("register.filter.pd." + filter.pd())), path + query(filter.withoutPd())));
        }
        if (filter.life() != null) {
            chips.add(new Chip(word("register.filter.chip.life", word("register.filter.life." + filter.life())), path + query(filter.withoutLife())));
        }
        if (filter.agency() != null) {
            chips.add(new Chip(word("register.filter.chip.agency", word("register.filter.agency." + filter.agency())), path + query(filter.withoutAgency())));
        }
        if (filter.contractorId() != null) {
            chips.add(new Chip(word("register.filter.chip.contractor", contractorName), path + query(filter.withoutContractor())));
        }
        return chips;
    }

    /** The filter as the query part of an address; empty for none. */
    public static String query(RegisterFilter filter) {
        List<String> pairs = new ArrayList<>();
        if (!filter.text().isEmpty()) {
            pairs.add("q=" + URLEncoder.encode(filter.text(), StandardCharsets.UTF_8));
        }
        filter.states().stream().sorted().forEach(s -> pairs.add("state=" + s));
        filter.tiers().stream().sorted().forEach(t -> pairs.add("tier=" + t));
        add(pairs, "department", filter.departmentId());
        add(pairs, "pd", filter.pd());
        add(pairs, "life", filter.life());
        add(pairs, "agency", filter.agency());
        add(pairs, "contractor", filter.contractorId());
        return pairs.isEmpty() ? "" : "?" + String.join("&", pairs);
    }

    private static void add(List<String> pairs, String name, Object value) {
        if (value != null) {
            pairs.add(name + "=" + value);
        }
    }

    private static String word(String key, Object... arguments) {
        return Texts.in(FacesContext.getCurrentInstance().getViewRoot().getLocale()).format(key, arguments);
    }
}
