package org.kantoku.shared.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kantoku.shared.RuleViolation;
import org.kantoku.shared.upload.AllowedKinds;
import org.kantoku.shared.upload.UploadJudge;
import org.kantoku.shared.upload.Verdict;

/**
 * Takes files in and hands them out. What a file is follows from its content; it passes through as a stream and is never held
 * in memory. Permissions and the audit trail are the business of the capability that calls.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class EvidenceStore {

    private static final String KINDS = AllowedKinds.EVIDENCE.kinds().stream().sorted().map(Enum::name)
        .collect(Collectors.joining(", "));

    private EvidenceFiles files;
    private EvidenceRepository repository;

    protected EvidenceStore() {
    }

    @Inject
    public EvidenceStore(EvidenceFiles files, EvidenceRepository repository) {
        this.files = files;
        this.repository = repository;
    }

    /**
     * Judges a file and keeps it.
     *
     * @param contractorId the firm it is about, or {@code null}
     * @param shared       whether that firm may read it
     * @throws RuleViolation when the content is refused, with the reason
     */
    public Evidence keep(UUID contractorId, boolean shared, String fileName, InputStream content, Uploaded uploaded) {
        Path received = files.receive(content, AllowedKinds.EVIDENCE.maxBytes() + 1);
        Verdict verdict;
        try {
            verdict = judge(received);
            files.keep(received, verdict.sha256());
        } finally {
            files.throwAway(received);
        }
        Evidence evidence = new Evidence(contractorId, shared, FileName.of(fileName, verdict.kind()), verdict, uploaded);
        repository.add(evidence);
        return evidence;
    }

    private static Verdict judge(Path received) {
        try {
            Verdict verdict = UploadJudge.judge(received, AllowedKinds.EVIDENCE);
            if (!verdict.isAccepted()) {
                throw new RuleViolation(verdict.refusalKey(), AllowedKinds.EVIDENCE.maxMebibytes(), KINDS);
            }
            return verdict;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * @param firm the only firm whose evidence the reader may see; {@code null} for staff
     * @throws org.kantoku.shared.RecordNotFound for another firm's file as for one that does not exist
     */
    public Evidence find(UUID id, UUID firm) {
        return repository.find(id, firm);
    }

    /** Streams the content. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public void copy(String sha256, OutputStream to) throws IOException {
        try (InputStream in = files.open(sha256)) {
            in.transferTo(to);
        }
    }
}
