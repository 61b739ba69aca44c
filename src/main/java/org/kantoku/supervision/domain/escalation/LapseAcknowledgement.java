package org.kantoku.supervision.domain.escalation;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import org.kantoku.shared.BaseEntity;
import org.kantoku.shared.TypedText;
import org.kantoku.supervision.domain.Addressee;
import org.kantoku.supervision.domain.LapseKey;

/**
 * Somebody who was told of a lapse has taken it in hand (model.md §4.9, OPEN → ACKNOWLEDGED). It ends nothing, and the ladder goes on;
 * it says that the lapse is no longer unnoticed.
 */
@Entity
@Table(name = "lapse_acknowledgement")
public class LapseAcknowledgement extends BaseEntity {

    private static final int LONGEST = 1000;
    private static final TypedText TYPED = new TypedText("notices.error.plan", "notices.error.plan");

    @Column(name = "lapse_id")
    private UUID lapseId;

    private String rule;
    private String branch;

    @Column(name = "subject_id")
    private UUID subjectId;

    @Column(name = "subject_key")
    private String subjectKey;

    @Column(name = "start_on")
    private LocalDate startOn;

    @Column(name = "on_date")
    private LocalDate onDate;

    @Column(name = "account_id")
    private UUID accountId;

    @Enumerated(EnumType.STRING)
    @Column(name = "told_as")
    private Addressee toldAs;

    @Column(name = "plan")
    private String plan;

    protected LapseAcknowledgement() {
    }

    /**
     * @param as   in which capacity the person was told
     * @param what what will be done and by when, at most 1,000 characters, or {@code null}
     */
    public LapseAcknowledgement(LapseKey key, LocalDate on, UUID by, Addressee as, String what) {
        lapseId = key.id();
        rule = key.rule();
        branch = key.branch();
        subjectId = key.subject();
        subjectKey = key.subjectKey();
        startOn = key.start();
        onDate = on;
        accountId = by;
        toldAs = as;
        plan = TYPED.perhaps(what, LONGEST, "plan");
    }

    /** What will be done, or {@code null} where that was not said. */
    public String plan() {
        return plan;
    }
}
