package org.kantoku.correctiveactions.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.kantoku.access.application.AuditTrail;
import org.kantoku.access.application.CurrentUser;
import org.kantoku.correctiveactions.domain.Act;
import org.kantoku.correctiveactions.domain.Finding;
import org.kantoku.shared.BusinessClock;

/** What every command on a finding does beside its own work: who and when before, audit entry and news after. */
@ApplicationScoped
public class FindingDesk {

    private static final String ENTITY = "Finding";

    private BusinessClock clock;
    private CurrentUser user;
    private AuditTrail audit;
    private Event<FindingFactsChanged> news;
    private SourceClosing sources;

    protected FindingDesk() {
    }

    @Inject
    public FindingDesk(BusinessClock clock, CurrentUser user, AuditTrail audit, Event<FindingFactsChanged> news,
                       SourceClosing sources) {
        this.clock = clock;
        this.user = user;
        this.audit = audit;
        this.news = news;
        this.sources = sources;
    }

    /** The person signed in, today. */
    Act act() {
        return new Act(clock.today(), clock.now(), user.currentId());
    }

    /** Records the command, ends the inspection whose last finding it closed, and tells whoever works out duties. */
    void done(String action, Finding finding, String reason) {
        noted(action, finding, reason);
        sources.after(finding);
        news.fire(new FindingFactsChanged(finding.contractIds()));
    }

    /** Records a command that changes nothing that supervision looks at. */
    void noted(String action, Finding finding, String reason) {
        audit.record("finding." + action, ENTITY, finding.id(), finding.number(), reason);
    }
}
