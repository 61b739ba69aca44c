package org.kantoku.shared.evidence;

import java.nio.file.Files;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kantoku.shared.BusinessClock;
import org.kantoku.shared.upload.ScanState;

/** Takes up what the scanner says of files that are kept already. */
@ApplicationScoped
@Transactional
public class EvidenceScan {

    private EvidenceRepository repository;
    private EvidenceFiles files;
    private BusinessClock clock;
    private Event<MalwareFound> found;
    private Event<ContentLetGo> letGo;

    protected EvidenceScan() {
    }

    @Inject
    public EvidenceScan(EvidenceRepository repository, EvidenceFiles files, BusinessClock clock, Event<MalwareFound> found, Event<ContentLetGo> letGo) {
        this.repository = repository;
        this.files = files;
        this.clock = clock;
        this.found = found;
        this.letGo = letGo;
    }

    /** A file to be looked at. */
    record Unscanned(UUID id, String sha256) {
    }

    /** Files not looked at whose content is there, the waiting ones first. */
    List<Unscanned> next(int most) {
        return repository.unscanned(most).stream().filter(evidence -> Files.exists(files.find(evidence.sha256())))
            .map(evidence -> new Unscanned(evidence.id(), evidence.sha256())).toList();
    }

    /** Records a judgement. */
    @ActivateRequestContext
    void judged(UUID id, ScanState state) {
        Evidence evidence = repository.find(id, null);
        if (evidence.isRemoved() || state == ScanState.WAITING || state == ScanState.UNSCANNED) {
            return;
        }
        evidence.scanned(state, clock.now());
        if (state == ScanState.INFECTED) {
            found.fire(new MalwareFound(id, evidence.fileName()));
            letGo.fire(new ContentLetGo(evidence.sha256()));
        }
    }
}
