package org.kantoku.inspections.domain.templates;

/** What is special about an item beyond its question; checklists.md tells these in prose. */
public enum ItemTrait {
    /** Asked in the short self-assessment of tier C too (checklists.md §0). */
    SHORT_FORM,
    /** The federation answers it about itself; the other items of a selection are asked of the candidate (checklists.md (c)). */
    OURS,
    /** No certificate excuses it (checklists.md (c)). */
    DESPITE_CERTIFICATES,
    /** Asks about earlier findings: it does not apply while there are none (checklists.md §0, SA-08). */
    NEEDS_EARLIER_FINDINGS
}
