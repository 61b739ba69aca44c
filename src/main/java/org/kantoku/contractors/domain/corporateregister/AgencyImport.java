package org.kantoku.contractors.domain.corporateregister;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.kantoku.shared.BaseEntity;

/** One file of the tax agency that was taken over. Never changes. */
@Entity
@Table(name = "agency_import")
public class AgencyImport extends BaseEntity {

    @Column(name = "imported_on")
    private LocalDate importedOn;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "sha256")
    private String sha256;

    @Column(name = "lines_read")
    private long linesRead;

    @Column(name = "lines_refused")
    private long linesRefused;

    @Column(name = "contractors_found")
    private int contractorsFound;

    @Column(name = "contractors_changed")
    private int contractorsChanged;

    protected AgencyImport() {
    }

    public AgencyImport(LocalDate on, AgencyTrial trial, int contractorsChanged) {
        this.importedOn = on;
        this.fileName = trial.fileName();
        this.sha256 = trial.sha256();
        this.linesRead = trial.lines();
        this.linesRefused = trial.refused();
        this.contractorsFound = trial.matches().size();
        this.contractorsChanged = contractorsChanged;
    }

    public LocalDate importedOn() {
        return importedOn;
    }

    public String fileName() {
        return fileName;
    }

    public int contractorsFound() {
        return contractorsFound;
    }

    public int contractorsChanged() {
        return contractorsChanged;
    }
}
