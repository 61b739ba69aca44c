package org.kantoku.inspections.domain;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** What the federation asks about one item when it returns a self-assessment; shown to the contractor word by word. */
@Embeddable
public class ReturnRemark {

    private UUID id;

    @Column(name = "item_code")
    private String itemCode;

    private String reason;

    @Column(name = "returned_on")
    private LocalDate returnedOn;

    private boolean settled;

    protected ReturnRemark() {
    }

    ReturnRemark(String itemCode, String reason, LocalDate returnedOn) {
        this.id = UUID.randomUUID();
        this.itemCode = itemCode;
        this.reason = reason;
        this.returnedOn = returnedOn;
    }

    /** The same remark, overtaken by a later return. */
    ReturnRemark settle() {
        ReturnRemark copy = new ReturnRemark(itemCode, reason, returnedOn);
        copy.id = id;
        copy.settled = true;
        return copy;
    }

    public String itemCode() {
        return itemCode;
    }

    public String reason() {
        return reason;
    }

    public LocalDate returnedOn() {
        return returnedOn;
    }

    public boolean isSettled() {
        return settled;
    }
}
