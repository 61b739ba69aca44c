package org.kantoku.incidents.application;

import static org.kantoku.access.domain.Permission.INCIDENT_DECIDE;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kantoku.access.application.AuditTrail;
import org.kantoku.access.application.Requires;
import org.kantoku.incidents.domain.Given;
import org.kantoku.incidents.domain.Incident;
import org.kantoku.shared.RuleViolation;

/** Days and hours of the clocks, from a day on; whatever was known before keeps its own. */
@ApplicationScoped
@Transactional
public class IncidentSettingService {

    private static final int REASON_LENGTH = 1000;

    private IncidentPolicyRepository policies;
    private IncidentRepository incidents;
    private IncidentDesk desk;
    private AuditTrail audit;
    private Event<IncidentFactsChanged> news;

    protected IncidentSettingService() {
    }

    @Inject
    public IncidentSettingService(IncidentPolicyRepository policies, IncidentRepository incidents, IncidentDesk desk, AuditTrail audit,
                                  Event<IncidentFactsChanged> news) {
        this.policies = policies;
        this.incidents = incidents;
        this.desk = desk;
        this.audit = audit;
        this.news = news;
    }

    /** @throws RuleViolation when the value is out of range, the reason or the day is missing, or the reason is too long */
    @Requires(INCIDENT_DECIDE)
    public void set(IncidentSettingChange change) {
        RuleViolation.when(change.setting() == null, "incidents.error.setting", "setting");
        if (!change.setting().allows(change.value())) {
            throw new RuleViolation("incidents.error.range", change.setting().least(), change.setting().most()).on("value");
        }
        RuleViolation.when(change.validFrom() == null, "incidents.error.validFrom", "validFrom");
        Given.text(change.reason(), REASON_LENGTH, "reason");
        policies.set(change);
        audit.record("incident.setting", "IncidentSetting", UUID.nameUUIDFromBytes(change.setting().name().getBytes(StandardCharsets.UTF_8)),
            change.setting().name() + " " + change.validFrom() + " " + change.value(), change.reason());
        List<Incident> touched = incidents.knownSince(change.validFrom());
        desk.wind(touched);
        news.fire(new IncidentFactsChanged(touched.stream().flatMap(incident -> incident.contractIds().stream()).collect(Collectors.toSet()),
            touched.stream().anyMatch(incident -> incident.contractIds().isEmpty())));
    }
}
