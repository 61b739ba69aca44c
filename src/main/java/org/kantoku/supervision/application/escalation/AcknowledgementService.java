package org.kantoku.supervision.application.escalation;

import static org.kantoku.access.domain.Permission.OWN_ACCOUNT;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kantoku.access.application.AuditTrail;
import org.kantoku.access.application.CurrentUser;
import org.kantoku.access.application.Requires;
import org.kantoku.shared.BusinessClock;
import org.kantoku.shared.RecordNotFound;
import org.kantoku.shared.RuleViolation;
import org.kantoku.supervision.domain.escalation.LapseAcknowledgement;

/** Takes a lapse in hand (model.md §4.9). Who may is whoever was told of it: the right to one's own notices is enough. */
@ApplicationScoped
@Transactional
public class AcknowledgementService {

    @Inject
    private AcknowledgementRepository acknowledgements;

    @Inject
    private NoticeInbox inbox;

    @Inject
    private AuditTrail audit;

    @Inject
    private CurrentUser user;

    @Inject
    private BusinessClock clock;

    /**
     * @param notice one of the caller's, of a lapse that stands
     * @param plan   what will be done and by when, or {@code null}
     * @throws RecordNotFound when the notice is not the caller's
     * @throws RuleViolation  when it tells of no lapse, or that is over or in hand already
     */
    @Requires(OWN_ACCOUNT)
    public void acknowledge(UUID notice, String plan) {
        NoticeRow told = inbox.find(notice);
        RuleViolation.when(!told.isOfLapse(), "notices.error.noLapse", null);
        acknowledgements.of(told.key()).ifPresent(row -> {
            throw new RuleViolation("notices.error.inHand", row.on().toString());
        });
        LapseAcknowledgement done = new LapseAcknowledgement(told.key(), clock.today(), user.currentId(), told.toldAs(), plan);
        acknowledgements.add(done);
        inbox.read(notice);
        audit.record("lapse.acknowledge", "Lapse", told.key().id(), told.number(), told.key().rule() + (done.plan() == null ? "" : " " + done.plan()));
    }
}
