package org.kantoku.contracts.domain.ledger;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.kantoku.shared.TriState;

/** The row of a ledger that a contract was taken over from. Never changes; its fingerprint is unique. */
@Entity
@Table(name = "ledger_import_row")
public class LedgerImportRow {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "import_id")
    private UUID importId;

    @Column(name = "contract_id")
    private UUID contractId;

    @Column(name = "row_no")
    private int rowNumber;

    @Column(name = "fingerprint")
    private String fingerprint;

    @Column(name = "ledger_number")
    private String ledgerNumber;

    @Column(name = "amount_told")
    private Long amountTold;

    @Enumerated(EnumType.STRING)
    @Column(name = "personal_data")
    private TriState personalData;

    protected LedgerImportRow() {
    }

    public LedgerImportRow(UUID importId, UUID contractId, LedgerEntry entry) {
        this.id = UUID.randomUUID();
        this.importId = importId;
        this.contractId = contractId;
        this.rowNumber = entry.row().number();
        this.fingerprint = entry.fingerprint();
        this.ledgerNumber = entry.row().contractNumber() == null ? null : LedgerRow.plain(entry.row().contractNumber());
        this.amountTold = entry.row().amountYen();
        this.personalData = entry.row().personalData();
    }

    public UUID contractId() {
        return contractId;
    }

    public int rowNumber() {
        return rowNumber;
    }

    public String fingerprint() {
        return fingerprint;
    }

    /** The ledger's own number of the contract, or null. */
    public String ledgerNumber() {
        return ledgerNumber;
    }

    /** The amount as the ledger says it, also where it cannot be right. */
    public Long amountTold() {
        return amountTold;
    }

    /** What the ledger claims; the decision is made on the contract. */
    public TriState personalData() {
        return personalData;
    }

    public UUID importId() {
        return importId;
    }

    public UUID id() {
        return id;
    }
}
