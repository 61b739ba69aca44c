package org.kantoku.correctiveactions.application.evidence;

import static org.kantoku.access.domain.Permission.EVIDENCE_KEEP;
import static org.kantoku.access.domain.Permission.FINDING_ANSWER;
import static org.kantoku.access.domain.Permission.FINDING_DECIDE;
import static org.kantoku.access.domain.Permission.FINDING_HANDLE;
import static org.kantoku.access.domain.Permission.REGISTER_EDIT;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.Collection;
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
import org.kantoku.shared.StaleRecord;
import org.kantoku.shared.evidence.Evidence;
import org.kantoku.shared.evidence.EvidenceHold;
import org.kantoku.shared.evidence.EvidenceRemoval;
import org.kantoku.shared.evidence.EvidenceStore;
import org.kantoku.shared.evidence.Uploaded;

/** Newer versions of files, and how long files stay. */
@ApplicationScoped
@Transactional
public class EvidenceService {

    private static final String ENTITY = "Evidence";

    private EvidenceStore store;
    private EvidenceGivers givers;
    private AuditTrail audit;
    private CurrentUser user;
    private BusinessClock clock;

    protected EvidenceService() {
    }

    @Inject
    public EvidenceService(EvidenceStore store, EvidenceGivers givers, AuditTrail audit, CurrentUser user, BusinessClock clock) {
        this.store = store;
        this.givers = givers;
        this.audit = audit;
        this.user = user;
        this.clock = clock;
    }

    /**
     * Gives a newer version of a file. What is not handed in yet goes on with it; what was, keeps what it was handed in with.
     *
     * @return the newer file
     */
    @Requires({FINDING_ANSWER, FINDING_HANDLE, FINDING_DECIDE, REGISTER_EDIT})
    public UUID replace(UUID id, String fileName, InputStream content) {
        Evidence older = store.find(id, user.contractorScope().orElse(null));
        if (!givers.mayReplace(older)) {
            throw new RecordNotFound();
        }
        Evidence newer = store.replace(older, fileName, content, new Uploaded(clock.today(), clock.now(), user.currentId()));
        audit.record("evidence.replace", ENTITY, newer.id(), newer.fileName(), id.toString());
        return newer.id();
    }

    /** Sets the day until which a file stays, inclusive; never earlier than rules ask for. */
    @Requires(EVIDENCE_KEEP)
    public void retain(UUID id, long version, LocalDate until) {
        Evidence evidence = checked(id, version);
        evidence.retainUntil(until);
        audit.record("evidence.retain", ENTITY, id, evidence.fileName(), until.toString());
    }

    /** Holds a file whatever its day of keeping (legal hold). */
    @Requires(EVIDENCE_KEEP)
    public void hold(UUID id, long version, String reason) {
        Evidence evidence = checked(id, version);
        evidence.holdFor(new EvidenceHold(clock.today(), user.currentId(), reason));
        audit.record("evidence.hold", ENTITY, id, evidence.fileName(), reason);
    }

    @Requires(EVIDENCE_KEEP)
    public void release(UUID id, long version, String reason) {
        Evidence evidence = checked(id, version);
        RuleViolation.when(reason == null || reason.isBlank(), "evidence.error.reason", "reason");
        evidence.release();
        audit.record("evidence.release", ENTITY, id, evidence.fileName(), reason);
    }

    /**
     * Removes the contents of files past their day of keeping, all of them or none.
     *
     * @throws RuleViolation when one of them has to stay
     */
    @Requires(EVIDENCE_KEEP)
    public void remove(Collection<UUID> ids, String reason) {
        RuleViolation.when(ids.isEmpty(), "evidence.error.nothingChosen", "reason");
        for (UUID id : ids) {
            Evidence evidence = store.find(id, null);
            store.remove(evidence, new EvidenceRemoval(clock.now(), user.currentId(), reason), clock.today());
            audit.record("evidence.remove", ENTITY, id, evidence.fileName(), reason);
        }
    }

    private Evidence checked(UUID id, long version) {
        Evidence evidence = store.find(id, null);
        StaleRecord.check(evidence, version);
        return evidence;
    }
}
