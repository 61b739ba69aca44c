package org.kantoku.contracts.web.documents;

import java.io.Serializable;
import java.time.LocalDate;

import org.kantoku.contracts.domain.documents.DocumentFacts;
import org.kantoku.contracts.domain.documents.DocumentKind;
import org.kantoku.contracts.domain.documents.DocumentMedium;

/** What is typed into the form of a document. */
public class DocumentForm implements Serializable {

    private DocumentKind kind;
    private String title;
    private DocumentMedium medium = DocumentMedium.PAPER_SCAN;
    private LocalDate signedOn;
    private LocalDate effectiveFrom;
    private Long amountYen;

    static DocumentForm of(DocumentFacts facts) {
        DocumentForm form = new DocumentForm();
        form.kind = facts.kind();
        form.title = facts.title();
        form.medium = facts.medium();
        form.signedOn = facts.signedOn();
        form.effectiveFrom = facts.effectiveFrom();
        form.amountYen = facts.amountYen();
        return form;
    }

    DocumentFacts facts() {
        return new DocumentFacts(kind, title, medium, signedOn, effectiveFrom, amountYen);
    }

    public DocumentKind getKind() {
        return kind;
    }

    public void setKind(DocumentKind kind) {
        this.kind = kind;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public DocumentMedium getMedium() {
        return medium;
    }

    public void setMedium(DocumentMedium medium) {
        this.medium = medium;
    }

    public LocalDate getSignedOn() {
        return signedOn;
    }

    public void setSignedOn(LocalDate signedOn) {
        this.signedOn = signedOn;
    }

    public LocalDate getEffectiveFrom() {
        return effectiveFrom;
    }

    public void setEffectiveFrom(LocalDate effectiveFrom) {
        this.effectiveFrom = effectiveFrom;
    }

    public Long getAmountYen() {
        return amountYen;
    }

    public void setAmountYen(Long amountYen) {
        this.amountYen = amountYen;
    }
}
