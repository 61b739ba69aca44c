package org.kantoku.incidents.domain;

/** What is done about an incident; each leaves a dated step. */
public enum IncidentAct {
    DETECT, NOTIFY, FIRST_CALL, CORRECT, CONCERN, ASSESS, WRITTEN_NOTICE, TRIAGE, FREE, REPORT_PRELIMINARY, INVESTIGATE, REPORT_FINAL, NOTIFY_COOP, ADD_COOP, DROP_COOP,
    NOTIFY_PRINCIPALS, SPARE_PRINCIPALS, PREVENT, CLOSE;

    /** We decide, report or tell by it: never before we know of the incident. */
    boolean isOurs() {
        return switch (this) {
            case TRIAGE, REPORT_PRELIMINARY, REPORT_FINAL, NOTIFY_COOP, NOTIFY_PRINCIPALS, SPARE_PRINCIPALS -> true;
            default -> false;
        };
    }
}
