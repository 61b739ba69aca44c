package org.kantoku.shared.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kantoku.shared.RecordNotFound;
import org.kantoku.shared.RuleViolation;
import org.kantoku.shared.upload.Admission;
import org.kantoku.shared.upload.AllowedKinds;
import org.kantoku.shared.upload.UploadGate;

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
    private UploadGate gate;
    private Event<EvidenceReplaced> replaced;
    private Event<ContentLetGo> letGo;

    protected EvidenceStore() {
    }

    @Inject
    public EvidenceStore(EvidenceFiles files, EvidenceRepository repository, UploadGate gate, Event<EvidenceReplaced> replaced,
                         Event<ContentLetGo> letGo) {
        this.files = files;
        this.repository = repository;
        this.gate = gate;
        this.replaced = replaced;
        this.letGo = letGo;
    }

    /**
     * Judges a file and keeps it.
     *
     * @param contractorId the firm it is about, or {@code null}
     * @param shared       whether that firm may read it
     * @throws RuleViolation when the content is refused, with the reason
     */
    public Evidence keep(UUID contractorId, boolean shared, String fileName, InputStream content, Uploaded uploaded) {
        Evidence evidence = receive(contractorId, shared, fileName, content, uploaded);
        repository.add(evidence);
        return evidence;
    }

    /**
     * Keeps a file as the newer version of another, about the same firm and as visible as that one.
     *
     * @throws RuleViolation when the content is refused, or the file has a newer version already
     */
    public Evidence replace(Evidence older, String fileName, InputStream content, Uploaded uploaded) {
        if (older.isRemoved() || repository.successor(older.id()).isPresent()) {
            throw new RuleViolation("evidence.error.notLatest");
        }
        Evidence newer = receive(older.contractorId(), older.isSharedWithContractor(), fileName, content, uploaded);
        newer.replaces(older);
        repository.add(newer);
        replaced.fire(new EvidenceReplaced(older.id(), newer.id(), uploaded.by()));
        return newer;
    }

    private Evidence receive(UUID contractorId, boolean shared, String fileName, InputStream content, Uploaded uploaded) {
        Path received = files.receive(content, AllowedKinds.EVIDENCE.maxBytes() + 1);
        Admission admission;
        try {
            admission = admit(received);
            files.keep(received, admission.verdict().sha256());
        } finally {
            files.throwAway(received);
        }
        return new Evidence(contractorId, shared, FileName.of(fileName, admission.verdict().kind()), admission, uploaded);
    }

    private Admission admit(Path received) {
        try {
            Admission admission = gate.admit(received, AllowedKinds.EVIDENCE);
            if (!admission.verdict().isAccepted()) {
                throw new RuleViolation(admission.verdict().refusalKey(), AllowedKinds.EVIDENCE.maxMebibytes(), KINDS);
            }
            return admission;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A file was taken away before it was handed in: when no other record names it, its content goes. A newer version is on record with the file
     * whose place it took.
     */
    public void takeBack(UUID id, Instant at, UUID by) {
        Evidence evidence = repository.find(id, null);
        if (evidence.replacesId() == null && !evidence.isRemoved() && !evidence.isOnHold() && !repository.isNeeded(id)) {
            evidence.takeBack(EvidenceRemoval.takenBack(at, by));
            letGo.fire(new ContentLetGo(evidence.sha256()));
        }
    }

    /**
     * Removes a content past its day of keeping; its record stays.
     *
     * @throws RuleViolation when it has to stay
     */
    public void remove(Evidence evidence, EvidenceRemoval how, LocalDate today) {
        evidence.remove(how, today);
        letGo.fire(new ContentLetGo(evidence.sha256()));
    }

    /** The newest version of a file, itself when there is no newer one. */
    public Evidence newest(Evidence evidence) {
        Evidence newest = evidence;
        for (Optional<Evidence> next = repository.successor(newest.id()); next.isPresent(); next = repository.successor(newest.id())) {
            newest = next.get();
        }
        return newest;
    }

    /**
     * A file that may be used for a record about a firm: about that firm, still there, and not dangerous.
     *
     * @param firm   the firm the record is about
     * @param reader the only firm whose files the caller may see; {@code null} for staff
     * @throws org.kantoku.shared.RecordNotFound for another firm's file as for one that does not exist
     */
    public Evidence usable(UUID id, UUID firm, UUID reader) {
        Evidence evidence = repository.find(id, reader);
        if (!firm.equals(evidence.contractorId())) {
            throw new RecordNotFound();
        }
        if (evidence.isRemoved() || evidence.state() == FileState.INFECTED) {
            throw new RuleViolation("evidence.error.removed");
        }
        return evidence;
    }

    /**
     * @param firm the only firm whose evidence the reader may see; {@code null} for staff
     * @throws org.kantoku.shared.RecordNotFound for another firm's file as for one that does not exist
     */
    public Evidence find(UUID id, UUID firm) {
        return repository.find(id, firm);
    }

    /** The file of a content, for a part of the server that reads it in its own way. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public Path path(String sha256) {
        return files.find(sha256);
    }

    /** Streams the content. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public void copy(String sha256, OutputStream to) throws IOException {
        try (InputStream in = files.open(sha256)) {
            in.transferTo(to);
        }
    }
}
