package org.kantoku.correctiveactions.domain;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** The failed item a finding was raised from. */
@Embeddable
public class FindingOrigin {

    @Enumerated(EnumType.STRING)
    @Column(name = "source_kind")
    private FindingSource kind;

    @Column(name = "source_id")
    private UUID sourceId;

    @Column(name = "source_label")
    private String label;

    @Column(name = "item_code")
    private String itemCode;

    @Column(name = "knockout")
    private boolean knockout;

    @Column(name = "own_side")
    private boolean ownSide;

    @Column(name = "item_due_days")
    private Integer itemDueDays;

    @Column(name = "raised_on")
    private LocalDate raisedOn;

    @Column(name = "raised_by")
    private UUID raisedBy;

    protected FindingOrigin() {
    }

    /**
     * @param sourceId the inspection or self-assessment
     * @param label    the name people know it by ({@code I2026-0022}, fiscal year of the self-assessment)
     * @param item     the item, with what its sheet says about it
     */
    public FindingOrigin(FindingSource kind, UUID sourceId, String label, FailedSheetItem item, Act raised) {
        this.kind = Objects.requireNonNull(kind);
        this.sourceId = sourceId;
        this.label = label;
        this.itemCode = item.code();
        this.knockout = item.knockout();
        this.ownSide = item.ownSide();
        this.itemDueDays = item.dueDays();
        this.raisedOn = raised.on();
        this.raisedBy = raised.by();
    }

    /** The same failing again, seen on another day. */
    FindingOrigin again(Act raised) {
        return new FindingOrigin(kind, sourceId, label, item(), raised);
    }

    /** The item, with what its sheet says about it. */
    public FailedSheetItem item() {
        return new FailedSheetItem(itemCode, knockout, ownSide, itemDueDays);
    }

    public FindingSource kind() {
        return kind;
    }

    public UUID sourceId() {
        return sourceId;
    }

    public String label() {
        return label;
    }

    public String itemCode() {
        return itemCode;
    }

    public boolean isKnockout() {
        return knockout;
    }

    /** Something has to be corrected on our own side too (OS-28). */
    public boolean isOwnSide() {
        return ownSide;
    }

    public LocalDate raisedOn() {
        return raisedOn;
    }

    public UUID raisedBy() {
        return raisedBy;
    }
}
