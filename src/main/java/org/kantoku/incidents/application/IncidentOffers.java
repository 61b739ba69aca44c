package org.kantoku.incidents.application;

import org.kantoku.access.application.CurrentUser;
import org.kantoku.access.domain.Permission;
import org.kantoku.incidents.domain.Incident;
import org.kantoku.incidents.domain.IncidentState;

/** What the caller may do with an incident now; the services refuse by themselves. */
public record IncidentOffers(boolean record, boolean learn, boolean called, boolean writtenNotice, boolean triage, boolean preliminary, boolean free, boolean investigate,
                             boolean finalReport, boolean coops, boolean principals, boolean prevent, boolean close) {

    static IncidentOffers of(Incident incident, CurrentUser user) {
        IncidentState state = incident.state();
        boolean open = state.isOpen();
        boolean records = open && user.has(Permission.INCIDENT_RECORD);
        boolean decides = open && user.has(Permission.INCIDENT_DECIDE);
        boolean contractor = incident.call().contractorKnewAt() != null;
        return new IncidentOffers(records, records && state == IncidentState.NOTIFIED, records && contractor && incident.call().firstCallAt() == null,
            records && contractor && incident.writtenNoticeOn() == null, decides && state.isTriageable(), decides && state == IncidentState.TRIAGED,
            decides && state == IncidentState.TRIAGED && incident.isFreedByNotice(), decides && state == IncidentState.PRELIM_REPORTED, decides && state == IncidentState.INVESTIGATING,
            decides, decides && incident.principalNoticeOn() == null, decides && state.canBecome(IncidentState.PREVENTION), decides && state == IncidentState.PREVENTION);
    }
}
