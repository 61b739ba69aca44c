package org.kantoku.inspections.application;

import java.io.InputStream;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.kantoku.inspections.domain.Act;
import org.kantoku.inspections.domain.AnswerOrigin;
import org.kantoku.inspections.domain.AnswerSubject;
import org.kantoku.inspections.domain.SelfAssessment;
import org.kantoku.inspections.domain.Sheet;
import org.kantoku.shared.RuleViolation;
import org.kantoku.shared.evidence.EvidenceStore;
import org.kantoku.shared.evidence.Uploaded;

/** Files of answers: kept, linked, and taken away again, whichever sheet they belong to. */
@ApplicationScoped
public class AnswerFiles {

    private EvidenceStore evidence;
    private AnswerBook book;

    protected AnswerFiles() {
    }

    @Inject
    public AnswerFiles(EvidenceStore evidence, AnswerBook book) {
        this.evidence = evidence;
        this.book = book;
    }

    /** The sheet whose answers the files belong to, held until the transaction ends. */
    public record Place(AnswerSubject type, UUID id, Sheet sheet, AnswerOrigin origin) {

        public static Place of(AnswerSubject type, UUID id, Sheet sheet) {
            return new Place(type, id, sheet, AnswerOrigin.PORTAL);
        }
    }

    /**
     * Keeps a file. It is judged and scanned here, which takes time: the sheet is not held meanwhile, so that answers are saved beside it.
     *
     * @param shared whether the firm sees it
     * @throws RuleViolation when its content is refused
     */
    public UUID keep(UUID contractorId, boolean shared, String fileName, InputStream content, Act act) {
        return evidence.keep(contractorId, shared, fileName, content, new Uploaded(act.on(), act.at(), act.by())).id();
    }

    public void attach(Place place, String itemCode, UUID evidenceId, Act act) {
        book.link(place.type(), place.id(), place.sheet(), itemCode, act, place.origin(), answer -> answer.attach(evidenceId));
    }

    /** @throws RuleViolation when the file was there at a submission: it can be replaced by a newer version, not taken away */
    public void refuseHandedIn(SelfAssessment assessment, UUID evidenceId) {
        if (!isAnyNew(assessment, Set.of(evidenceId))) {
            throw new RuleViolation("inspections.error.evidenceHandedIn");
        }
    }

    /** Whether one of these files came after the last submission, if there was any. */
    public boolean isAnyNew(SelfAssessment assessment, Collection<UUID> evidenceIds) {
        return evidenceIds.stream().map(id -> evidence.find(id, assessment.contractorId()))
            .anyMatch(file -> assessment.submittedAt() == null || !file.uploadedAt().isBefore(assessment.submittedAt()));
    }

    /** Takes a file away; its content goes when no other record needs it. What did not hang there is left alone. */
    public void detach(Place place, String itemCode, UUID evidenceId, Act act) {
        boolean[] hung = new boolean[1];
        book.link(place.type(), place.id(), place.sheet(), itemCode, act, place.origin(), answer -> hung[0] = answer.detach(evidenceId));
        if (hung[0]) {
            evidence.takeBack(evidenceId, act.at(), act.by());
        }
    }
}
