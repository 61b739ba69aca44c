package org.kantoku.contracts.domain.exit;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import org.kantoku.shared.BaseEntity;
import org.kantoku.shared.Blanks;

/** One line of the check list before a contract is closed: taken back, or there was none. */
@Entity
@Table(name = "contract_exit_check")
public class ExitCheck extends BaseEntity {

    /** What was found. */
    public enum ExitResult {
        TAKEN_BACK, NONE
    }

    @Column(name = "contract_id")
    private UUID contractId;

    @Enumerated(EnumType.STRING)
    private ExitItem item;

    @Enumerated(EnumType.STRING)
    private ExitResult result;

    @Column(name = "done_on")
    private LocalDate doneOn;

    @Column(name = "done_by")
    private UUID doneBy;

    private String note;

    protected ExitCheck() {
    }

    public ExitCheck(UUID contractId, ExitItem item, ExitResult result, String note, LocalDate on, UUID by) {
        this.contractId = contractId;
        this.item = item;
        answer(result, note, on, by);
    }

    /** Says it anew; what was said before stays in the history of the table. */
    public final void answer(ExitResult given, String words, LocalDate on, UUID by) {
        result = given;
        note = Blanks.toNull(words);
        doneOn = on;
        doneBy = by;
    }

    public ExitItem item() {
        return item;
    }

    public ExitResult result() {
        return result;
    }

    public LocalDate doneOn() {
        return doneOn;
    }

    public UUID doneBy() {
        return doneBy;
    }

    public String note() {
        return note;
    }
}
