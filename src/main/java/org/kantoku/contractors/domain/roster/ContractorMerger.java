package org.kantoku.contractors.domain.roster;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import org.kantoku.shared.BaseEntity;
import org.kantoku.shared.RuleViolation;

/**
 * A contractor merged with another firm, which calls for an inspection out of turn (model.md §5.2). Told by the tax agency's
 * file, or by us where the firm said so itself.
 */
@Entity
@Table(name = "contractor_merger")
public class ContractorMerger extends BaseEntity {

    private static final int MAX_OTHER = 200;
    private static final int MAX_REASON = 1000;

    @Column(name = "contractor_id")
    private UUID contractorId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private MergerKind kind;

    @Column(name = "on_date")
    private LocalDate onDate;

    @Column(name = "other")
    private String other;

    @Column(name = "from_agency")
    private boolean fromAgency;

    @Column(name = "void_on")
    private LocalDate voidOn;

    @Column(name = "void_reason")
    private String voidReason;

    protected ContractorMerger() {
    }

    private ContractorMerger(UUID contractorId, MergerKind kind, LocalDate on, String other, boolean fromAgency) {
        this.contractorId = contractorId;
        this.kind = kind;
        this.onDate = on;
        this.other = other;
        this.fromAgency = fromAgency;
    }

    /**
     * Told by us.
     *
     * @param on    day from which the merger has effect; may lie ahead
     * @param other name of the other firm
     * @throws RuleViolation when something is missing or too long
     */
    public static ContractorMerger ours(UUID contractorId, MergerKind kind, LocalDate on, String other) {
        return new ContractorMerger(contractorId, Told.chosen(kind, "mergerKind"), Told.chosen(on, "mergedOn"), Told.text(other, MAX_OTHER, "otherFirm"), false);
    }

    /** @param other name of the other firm, or {@code null} where the agency names none */
    public static ContractorMerger agencys(UUID contractorId, MergerKind kind, LocalDate on, String other) {
        return new ContractorMerger(contractorId, kind, on, other == null || other.length() <= MAX_OTHER ? other : other.substring(0, MAX_OTHER), true);
    }

    /**
     * It did not happen: from this day on it calls for nothing.
     *
     * @throws RuleViolation when it was withdrawn already, or no reason is given
     */
    public void withdraw(LocalDate on, String reason) {
        if (voidOn != null) {
            throw new RuleViolation("roster.error.mergerVoid", voidOn.toString());
        }
        voidReason = Told.text(reason, MAX_REASON, "voidReason");
        voidOn = on;
    }

    /** A court declared it void, as the agency tells. Nothing happens to one that is withdrawn already. */
    public void declareVoid(LocalDate on) {
        if (voidOn == null) {
            voidOn = on;
        }
    }

    public UUID contractorId() {
        return contractorId;
    }

    public MergerKind kind() {
        return kind;
    }

    public LocalDate onDate() {
        return onDate;
    }

    public String other() {
        return other;
    }

    public boolean isFromAgency() {
        return fromAgency;
    }

    /** First day on which it no longer counts, or {@code null}. */
    public LocalDate voidOn() {
        return voidOn;
    }

    /** Why it was withdrawn, or {@code null}, also where the agency told. */
    public String voidReason() {
        return voidReason;
    }
}
