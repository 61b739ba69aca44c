package org.kantoku.inspections.domain;

import java.util.Map;
import java.util.Optional;

/**
 * Which self-assessment item asks about the same matter as an on-site item, so that the inspector sees what the
 * contractor said beside what is there. Matched by subject and references of checklists.md (a) and (b).
 */
public final class RelatedItems {

    private static final Map<String, String> SELF_BY_ON_SITE = Map.ofEntries(
        Map.entry("OS-01", "SA-01"), Map.entry("OS-04", "SA-02"), Map.entry("OS-05", "SA-06"), Map.entry("OS-06", "SA-04"),
        Map.entry("OS-07", "SA-19"), Map.entry("OS-09", "SA-20"), Map.entry("OS-10", "SA-20"), Map.entry("OS-11", "SA-23"),
        Map.entry("OS-12", "SA-22"), Map.entry("OS-16", "SA-17"), Map.entry("OS-17", "SA-27"), Map.entry("OS-18", "SA-32"),
        Map.entry("OS-19", "SA-26"), Map.entry("OS-20", "SA-29"), Map.entry("OS-21", "SA-30"), Map.entry("OS-22", "SA-30"),
        Map.entry("OS-23", "SA-31"), Map.entry("OS-24", "SA-33"), Map.entry("OS-26", "SA-15"), Map.entry("OS-27", "SA-13"),
        Map.entry("OS-29", "SA-09"), Map.entry("OS-30", "SA-11"), Map.entry("OS-31", "SA-37"), Map.entry("OS-32", "SA-38"),
        Map.entry("OS-33", "SA-39"), Map.entry("OS-35", "SA-35"), Map.entry("OS-36", "SA-40"));

    private RelatedItems() {
    }

    public static Optional<String> selfAssessmentItem(String onSiteCode) {
        return Optional.ofNullable(SELF_BY_ON_SITE.get(onSiteCode));
    }
}
