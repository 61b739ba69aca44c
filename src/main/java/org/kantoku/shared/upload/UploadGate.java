package org.kantoku.shared.upload;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.LongAdder;
import java.util.logging.Logger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * The one way in for uploads: judged by content, freed of what a photograph tells about where it was taken, and shown to the malware
 * scanner. An architecture rule keeps everybody else away from {@link UploadJudge}.
 */
@ApplicationScoped
public class UploadGate {

    private static final Logger LOG = Logger.getLogger(UploadGate.class.getName());

    private final LongAdder refused = new LongAdder();

    private MalwareScanner scanner;

    protected UploadGate() {
    }

    @Inject
    public UploadGate(MalwareScanner scanner) {
        this.scanner = scanner;
    }

    /** Lets a file in or not; a photograph among the accepted is rewritten in its place, and the verdict is about what is left. */
    public Admission admit(Path file, AllowedKinds allowed) throws IOException {
        Admission admission = judge(file, allowed);
        if (!admission.verdict().isAccepted()) {
            refused.increment();
        }
        return admission;
    }

    /** Files refused since this node was started. */
    public long refused() {
        return refused.sum();
    }

    private Admission judge(Path file, AllowedKinds allowed) throws IOException {
        Verdict verdict = UploadJudge.judge(file, allowed);
        if (!verdict.isAccepted()) {
            return new Admission(verdict, ScanState.UNSCANNED, false);
        }
        // Scanned as it came, before anything is cut off it.
        ScanState state = scanner.scan(file);
        if (state == ScanState.INFECTED) {
            LOG.warning(() -> "upload refused by the malware scanner: " + verdict.kind() + ", SHA-256 " + verdict.sha256());
            return new Admission(verdict.refused(Refusal.MALWARE), state, false);
        }
        try {
            boolean rewritten = PhotoTraces.remove(file, verdict.kind());
            return new Admission(rewritten ? UploadJudge.judge(file, allowed) : verdict, state, rewritten);
        } catch (RefusedUpload | EOFException damaged) {
            return new Admission(verdict.refused(Refusal.CORRUPT), state, false);
        }
    }

    /** The same for what is used at once and not kept: without its scanner's judgement it is refused. */
    public Verdict admitAtOnce(Path file, AllowedKinds allowed) throws IOException {
        Admission admission = admit(file, allowed);
        boolean waiting = admission.verdict().isAccepted() && admission.state() == ScanState.WAITING;
        return waiting ? admission.verdict().refused(Refusal.SCANNER_AWAY) : admission.verdict();
    }
}
