package org.kantoku.inspections.domain;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;

import org.kantoku.shared.BaseEntity;

/**
 * The answer to one item of an inspection or a self-assessment (glossary 53), with the evidence attached to it.
 * {@code revision} counts the writes taken; {@code clientAnswerId} is the id the browser gave to the last of them.
 */
@Entity
@Table(name = "checklist_answer")
public class ChecklistAnswer extends BaseEntity {

    @Enumerated(EnumType.STRING)
    @Column(name = "subject_type", updatable = false)
    private AnswerSubject subjectType;

    @Column(name = "subject_id", updatable = false)
    private UUID subjectId;

    @Column(name = "item_code", updatable = false)
    private String itemCode;

    @Column(name = "answer_value")
    private String value;

    @Column(name = "na_reason")
    private String naReason;

    private String comment;

    private Boolean judgement;

    @Column(name = "grade_shift")
    private int gradeShift;

    @Column(name = "grade_reason")
    private String gradeReason;

    @Column(name = "answered_by")
    private UUID answeredBy;

    @Column(name = "answered_at")
    private Instant answeredAt;

    private int revision;

    @Column(name = "client_answer_id")
    private UUID clientAnswerId;

    @Enumerated(EnumType.STRING)
    private AnswerOrigin origin = AnswerOrigin.PORTAL;

    @ElementCollection
    @CollectionTable(name = "answer_evidence", joinColumns = @JoinColumn(name = "answer_id"))
    @Column(name = "evidence_id")
    private Set<UUID> evidenceIds = new LinkedHashSet<>();

    protected ChecklistAnswer() {
    }

    /** Opens it, still without a value: evidence may come before the answer. */
    public ChecklistAnswer(AnswerSubject subjectType, UUID subjectId, String itemCode, Act act) {
        this.subjectType = subjectType;
        this.subjectId = subjectId;
        this.itemCode = itemCode;
        this.clientAnswerId = id();
        this.answeredBy = act.by();
        this.answeredAt = act.at();
    }

    /** Takes a new version of the answer. */
    public void give(Answer answer, UUID clientId, UUID by, Instant at) {
        give(answer, clientId, by, at, AnswerOrigin.PORTAL);
    }

    /** The same, from elsewhere than the portal's own page. */
    public void give(Answer answer, UUID clientId, UUID by, Instant at, AnswerOrigin from) {
        origin = from;
        value = answer.value();
        naReason = answer.naReason();
        comment = answer.comment();
        judgement = answer.judgement();
        gradeShift = answer.gradeShift();
        gradeReason = answer.gradeReason();
        clientAnswerId = clientId;
        answeredBy = by;
        answeredAt = at;
        revision++;
    }

    /** What only an inspector decides; the answer itself stays the contractor's. */
    public void weigh(Boolean judged, int shift, String reason) {
        Answer weighed = new Answer(value, naReason, comment, judged, shift, reason);
        judgement = weighed.judgement();
        gradeShift = weighed.gradeShift();
        gradeReason = weighed.gradeReason();
    }

    public void attach(UUID evidenceId) {
        evidenceIds.add(evidenceId);
    }

    /** A newer version took the place of a file. */
    public void exchange(UUID olderEvidenceId, UUID newerEvidenceId) {
        evidenceIds.remove(olderEvidenceId);
        evidenceIds.add(newerEvidenceId);
    }

    /** @return whether it was attached */
    public boolean detach(UUID evidenceId) {
        return evidenceIds.remove(evidenceId);
    }

    public Answer answer() {
        return new Answer(value, naReason, comment, judgement, gradeShift, gradeReason);
    }

    public AnswerSubject subjectType() {
        return subjectType;
    }

    public UUID subjectId() {
        return subjectId;
    }

    public String itemCode() {
        return itemCode;
    }

    public int revision() {
        return revision;
    }

    public UUID clientAnswerId() {
        return clientAnswerId;
    }

    public UUID answeredBy() {
        return answeredBy;
    }

    public Instant answeredAt() {
        return answeredAt;
    }

    public AnswerOrigin origin() {
        return origin;
    }

    public Set<UUID> evidenceIds() {
        return Set.copyOf(evidenceIds);
    }
}
