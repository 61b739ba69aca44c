package org.kantoku.shared.evidence;

import java.nio.file.Files;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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

    /** Files without a content, as after a restore, must not hide those behind them. */
    private static final int MOST_LOOKED_THROUGH = 1000;

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
        Set<String> contents = new HashSet<>();
        return repository.unscanned(MOST_LOOKED_THROUGH).stream().filter(evidence -> Files.exists(files.find(evidence.sha256())))
            .filter(evidence -> contents.add(evidence.sha256())).limit(most).map(evidence -> new Unscanned(evidence.id(), evidence.sha256())).toList();
    }

    /** Records a judgement, for every file that is kept with this content: a hit closes the content, whoever sent it. */
    @ActivateRequestContext
    void judged(UUID id, ScanState state) {
        if (state == ScanState.WAITING || state == ScanState.UNSCANNED) {
            return;
        }
        String sha256 = repository.find(id, null).sha256();
        for (Evidence evidence : repository.keptWith(sha256)) {
            evidence.scanned(state, clock.now());
            if (state == ScanState.INFECTED) {
                found.fire(new MalwareFound(evidence.id(), evidence.fileName()));
            }
        }
        if (state == ScanState.INFECTED) {
            letGo.fire(new ContentLetGo(sha256));
        }
    }
}
