package org.kantoku.contracts.domain.documents;

import java.time.LocalDate;

import org.kantoku.shared.RuleViolation;

/**
 * What is written down about a document.
 *
 * @param signedOn      day of the signature or, of an order, of the trade; {@code null} while it is not signed
 * @param effectiveFrom first day it applies, or {@code null} when that is the day of its signature
 * @param amountYen     yen, or {@code null} when it names no amount
 */
public record DocumentFacts(DocumentKind kind, String title, DocumentMedium medium, LocalDate signedOn, LocalDate effectiveFrom,
                            Long amountYen) {

    private static final int MAX_TITLE = 300;

    /** @throws RuleViolation when a value is missing or outside its range */
    public void check(LocalDate today) {
        if (kind == null) {
            throw new RuleViolation("documents.error.kind").on("documentKind");
        }
        if (title == null || title.isBlank() || title.length() > MAX_TITLE) {
            throw new RuleViolation("documents.error.title", MAX_TITLE).on("documentTitle");
        }
        if (medium == null) {
            throw new RuleViolation("documents.error.medium").on("documentMedium");
        }
        if (signedOn != null && signedOn.isAfter(today)) {
            throw new RuleViolation("documents.error.signedInFuture").on("documentSignedOn");
        }
        if (amountYen != null && amountYen < 0) {
            throw new RuleViolation("documents.error.amount").on("documentAmount");
        }
    }

    DocumentFacts signed(LocalDate on) {
        return new DocumentFacts(kind, title, medium, on, effectiveFrom, amountYen);
    }
}
