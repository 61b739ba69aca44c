package org.kantoku.contracts.domain.catalogue;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import org.kantoku.contracts.domain.CatalogueReader;
import org.kantoku.contracts.domain.CatalogueVersion;
import org.kantoku.shared.BaseEntity;
import org.kantoku.shared.RuleViolation;

/**
 * A version of the clause catalogue that somebody uploaded. It holds once another person has published it, from a day that
 * is still to come: what was judged by an earlier version stays judged by it (policy row S-03).
 */
@Entity
@Table(name = "clause_catalogue_version")
public class CatalogueDraft extends BaseEntity {

    @Column(name = "effective_from")
    private LocalDate effectiveFrom;

    @Enumerated(EnumType.STRING)
    private CatalogueState state;

    private String content;

    private String note;

    @Column(name = "uploaded_by")
    private UUID uploadedBy;

    @Column(name = "uploaded_on")
    private LocalDate uploadedOn;

    @Column(name = "decided_by")
    private UUID decidedBy;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    protected CatalogueDraft() {
    }

    /**
     * @param text the catalogue as JSON; refused with what is wrong when it is none
     * @param why  what changes and by which law; required
     */
    public CatalogueDraft(String text, String why, LocalDate on, UUID by) {
        if (why == null || why.isBlank()) {
            throw new RuleViolation("contracts.error.reasonMissing").on("catalogueNote");
        }
        this.effectiveFrom = CatalogueReader.read(text).effectiveFrom();
        this.content = text;
        this.note = why.strip();
        this.state = CatalogueState.DRAFT;
        this.uploadedOn = on;
        this.uploadedBy = by;
    }

    /**
     * Publishes it; never by whoever uploaded it.
     *
     * @param latest first day of the latest version that is published
     */
    public void publish(LocalDate latest, LocalDate on, UUID by) {
        requireDraft();
        if (by != null && by.equals(uploadedBy)) {
            throw new RuleViolation("catalogue.error.fourEyes");
        }
        if (!effectiveFrom.isAfter(on) || !effectiveFrom.isAfter(latest)) {
            throw new RuleViolation("catalogue.error.effectiveFrom", effectiveFrom, latest.isAfter(on) ? latest : on);
        }
        decide(CatalogueState.PUBLISHED, on, by);
    }

    /** Takes back a draft; what is published stays. */
    public void withdraw(LocalDate on, UUID by) {
        requireDraft();
        decide(CatalogueState.WITHDRAWN, on, by);
    }

    private void requireDraft() {
        if (state != CatalogueState.DRAFT) {
            throw new RuleViolation("contracts.error.alreadyDecided");
        }
    }

    private void decide(CatalogueState next, LocalDate on, UUID by) {
        state = next;
        decidedOn = on;
        decidedBy = by;
    }

    public CatalogueVersion says() {
        return CatalogueReader.read(content);
    }

    public LocalDate effectiveFrom() {
        return effectiveFrom;
    }

    public CatalogueState state() {
        return state;
    }

    /** The catalogue as it was uploaded, JSON. */
    public String content() {
        return content;
    }

    public String note() {
        return note;
    }

    public UUID uploadedBy() {
        return uploadedBy;
    }

    public LocalDate uploadedOn() {
        return uploadedOn;
    }

    public UUID decidedBy() {
        return decidedBy;
    }

    public LocalDate decidedOn() {
        return decidedOn;
    }
}
