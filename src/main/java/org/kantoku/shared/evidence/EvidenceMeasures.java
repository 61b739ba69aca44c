package org.kantoku.shared.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;

import org.kantoku.shared.BusinessClock;
import org.kantoku.shared.measures.EveryMinute;
import org.kantoku.shared.measures.Measures;
import org.kantoku.shared.upload.UploadGate;

/** Evidence and uploads in numbers. */
@ApplicationScoped
public class EvidenceMeasures {

    void begin(@Observes @Initialized(ApplicationScoped.class) Object start, Measures measures, EvidenceRepository repository, UploadGate gate,
               BusinessClock clock) {
        EveryMinute<EvidenceVolume> volume = new EveryMinute<>(clock, repository::volume);
        measures.gauge("evidence_files", "Files of evidence that are kept", () -> volume.read(EvidenceVolume::files));
        measures.gauge("evidence_bytes", "Bytes of their contents", () -> volume.read(EvidenceVolume::bytes));
        measures.gauge("uploads_refused", "Uploads refused since the node was started", gate::refused);
    }
}
