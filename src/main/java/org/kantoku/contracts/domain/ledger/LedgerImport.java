package org.kantoku.contracts.domain.ledger;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.kantoku.shared.BaseEntity;

/** One take-over of a ledger that was carried out. Never changes. */
@Entity
@Table(name = "ledger_import")
public class LedgerImport extends BaseEntity {

    @Column(name = "imported_on")
    private LocalDate importedOn;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "sha256")
    private String sha256;

    @Column(name = "contracts_added")
    private int contractsAdded;

    @Column(name = "contractors_added")
    private int contractorsAdded;

    @Column(name = "departments_added")
    private int departmentsAdded;

    @Column(name = "rows_skipped")
    private int rowsSkipped;

    @Column(name = "rows_refused")
    private int rowsRefused;

    protected LedgerImport() {
    }

    public LedgerImport(LocalDate on, String fileName, String sha256, LedgerCounts counts, int departmentsAdded) {
        this.importedOn = on;
        this.fileName = fileName;
        this.sha256 = sha256;
        this.contractsAdded = counts.taken();
        this.contractorsAdded = counts.newContractors();
        this.departmentsAdded = departmentsAdded;
        this.rowsSkipped = counts.skipped();
        this.rowsRefused = counts.refused();
    }

    public LocalDate importedOn() {
        return importedOn;
    }

    public String fileName() {
        return fileName;
    }

    public String sha256() {
        return sha256;
    }

    public int contractsAdded() {
        return contractsAdded;
    }

    public int contractorsAdded() {
        return contractorsAdded;
    }

    public int departmentsAdded() {
        return departmentsAdded;
    }

    public int rowsSkipped() {
        return rowsSkipped;
    }

    public int rowsRefused() {
        return rowsRefused;
    }
}
