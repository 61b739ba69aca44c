package org.kantoku.contractors.domain;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.kantoku.shared.BaseEntity;

/** A department that owns contracts: it benefits from the work and supervises it (glossary 13). */
@Entity
@Table(name = "department")
public class Department extends BaseEntity {

    @Column(name = "code")
    private String code;

    @Column(name = "name_ja")
    private String nameJa;

    @Column(name = "name_en")
    private String nameEn;

    @Column(name = "active_from")
    private LocalDate activeFrom;

    @Column(name = "active_to")
    private LocalDate activeTo;

    protected Department() {
    }

    public Department(String code, String nameJa, String nameEn, LocalDate activeFrom) {
        this.code = code.strip();
        this.nameJa = nameJa.strip();
        this.nameEn = nameEn.strip();
        this.activeFrom = activeFrom;
    }

    /** The department ceases; its last day. Contracts it owned keep its name until they are given to another. */
    public void endOn(LocalDate lastDay) {
        activeTo = lastDay;
    }

    public boolean isActiveOn(LocalDate date) {
        return !date.isBefore(activeFrom) && (activeTo == null || !date.isAfter(activeTo));
    }

    public String code() {
        return code;
    }

    public String nameJa() {
        return nameJa;
    }

    public String nameEn() {
        return nameEn;
    }

    public LocalDate activeFrom() {
        return activeFrom;
    }

    public LocalDate activeTo() {
        return activeTo;
    }
}
