package org.kantoku.incidents.domain;

/** Reports to the authority: 速報 and 確報 (規則8). */
public enum IncidentReportKind {
    PRELIMINARY(IncidentState.PRELIM_REPORTED), FINAL(IncidentState.FINAL_REPORTED);

    private final IncidentState leadsTo;

    IncidentReportKind(IncidentState leadsTo) {
        this.leadsTo = leadsTo;
    }

    IncidentState leadsTo() {
        return leadsTo;
    }
}
