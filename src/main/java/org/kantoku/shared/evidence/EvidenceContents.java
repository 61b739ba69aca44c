package org.kantoku.shared.evidence;

import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kantoku.shared.BusinessClock;

/**
 * Deletes contents that no kept file needs any longer: once the deciding transaction is committed, and again later for those that a
 * crash or another upload of the same content kept from going.
 */
@ApplicationScoped
public class EvidenceContents {

    /** An upload under way may have found the content in place and not be committed yet. */
    private static final Duration UPLOAD = Duration.ofMinutes(15);
    private static final Duration LOOKED_BACK = Duration.ofDays(30);

    private EvidenceRepository repository;
    private EvidenceFiles files;
    private BusinessClock clock;

    protected EvidenceContents() {
    }

    @Inject
    public EvidenceContents(EvidenceRepository repository, EvidenceFiles files, BusinessClock clock) {
        this.repository = repository;
        this.files = files;
        this.clock = clock;
    }

    void letGo(@Observes(during = TransactionPhase.AFTER_SUCCESS) ContentLetGo content) {
        letGo(content.sha256());
    }

    /** Tries again with everything let go in the last 30 days. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public void letGoOfTheRest() {
        repository.contentsLetGo(clock.now().minus(LOOKED_BACK)).forEach(this::letGo);
    }

    private void letGo(String sha256) {
        if (!repository.isContentNeeded(sha256)) {
            files.letGo(sha256, clock.now().minus(UPLOAD));
        }
    }
}
