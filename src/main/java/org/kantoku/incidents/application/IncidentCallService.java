package org.kantoku.incidents.application;

import static org.kantoku.access.domain.Permission.INCIDENT_REPORT;

import java.io.InputStream;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kantoku.access.application.CurrentUser;
import org.kantoku.access.application.Requires;
import org.kantoku.incidents.domain.Act;
import org.kantoku.incidents.domain.Assessment;
import org.kantoku.incidents.domain.Concern;
import org.kantoku.incidents.domain.DiscoveredBy;
import org.kantoku.incidents.domain.FirstCall;
import org.kantoku.incidents.domain.Incident;
import org.kantoku.incidents.domain.IncidentFileKind;
import org.kantoku.incidents.domain.IncidentKind;
import org.kantoku.shared.FiscalYear;
import org.kantoku.shared.NumberSequence;
import org.kantoku.shared.RecordNotFound;
import org.kantoku.shared.RuleViolation;

/** What a contractor tells us of an incident of its own: the first call, the written notice, files. */
@ApplicationScoped
@Transactional
public class IncidentCallService {

    private IncidentRepository incidents;
    private IncidentDesk desk;
    private IncidentAttachments attachments;
    private NumberSequence numbers;
    private CurrentUser user;
    private IncidentAlarm alarm;

    protected IncidentCallService() {
    }

    @Inject
    public IncidentCallService(IncidentRepository incidents, IncidentDesk desk, IncidentAttachments attachments, NumberSequence numbers, CurrentUser user,
                               IncidentAlarm alarm) {
        this.incidents = incidents;
        this.desk = desk;
        this.attachments = attachments;
        this.numbers = numbers;
        this.user = user;
        this.alarm = alarm;
    }

    /**
     * The first call. We know from the moment it is sent.
     *
     * @param kinds       what may be among the data, as far as the contractor can tell
     * @param principals  about how many; 0 while unknown
     * @param contractIds own contracts; another firm's are not there
     */
    @Requires(INCIDENT_REPORT)
    public UUID report(String caller, Instant contractorKnewAt, String title, String description, Set<IncidentKind> kinds, int principals,
                       Set<UUID> contractIds) {
        UUID firm = user.contractorScope().orElseThrow(RecordNotFound::new);
        RuleViolation.when(contractIds.isEmpty(), "incidents.error.whichContract", "contracts");
        Act act = desk.act();
        Concern concern = desk.concern(firm, contractIds, act.on());
        FirstCall call = new FirstCall(DiscoveredBy.CONTRACTOR, caller, contractorKnewAt, act.at(), act.at(), title, description);
        boolean myNumber = kinds.stream().anyMatch(IncidentKind::isMyNumber);
        Assessment known = new Assessment(kinds, true, false, myNumber, principals, true, !concern.coops().isEmpty());
        Incident incident = new Incident(numbers.next(IncidentService.LETTER, FiscalYear.of(act.on()).year()), call, known, concern, act);
        incidents.add(incident);
        desk.done("reportedByContractor", incident, null);
        alarm.called(incident);
        return incident.id();
    }

    /** Hands the written notice in, as a file; it counts from today. */
    @Requires(INCIDENT_REPORT)
    public void writtenNotice(UUID id, long version, boolean namesNobody, String fileName, InputStream content) {
        Incident incident = desk.find(id, version);
        attachments.attach(incident, IncidentFileKind.WRITTEN_NOTICE, namesNobody, true, fileName, content);
        incident.writtenNotice(desk.act().on(), desk.act());
        desk.done("writtenNotice", incident, null);
    }

    @Requires(INCIDENT_REPORT)
    public void attach(UUID id, IncidentFileKind kind, boolean namesNobody, String fileName, InputStream content) {
        Incident incident = desk.own(incidents.find(id));
        RuleViolation.when(kind != null && !kind.isContractors(), "incidents.error.fileKind", "fileKind");
        RuleViolation.when(!incident.state().isOpen(), "incidents.error.closed", "file");
        desk.noted("attach", incident, attachments.attach(incident, kind, namesNobody, true, fileName, content));
    }
}
