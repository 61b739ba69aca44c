package org.kantoku.contracts.web.documents;

import java.util.List;

import org.kantoku.contracts.application.documents.DocumentRow;
import org.kantoku.shared.web.ListColumn;

/** What the list of documents exports. */
final class DocumentColumns {

    static final List<ListColumn<DocumentRow>> ALL = List.of(
        new ListColumn<>("documents.field.kind", (r, t) -> t.of(r.kind())),
        new ListColumn<>("documents.field.title", (r, t) -> r.title()),
        new ListColumn<>("documents.col.signedOn", (r, t) -> r.signedOn()),
        new ListColumn<>("contracts.col.contractor", (r, t) -> r.contractor()),
        new ListColumn<>("contracts.field.amountYen", (r, t) -> r.amountYen()),
        new ListColumn<>("register.export.number", (r, t) -> r.contractNumber()),
        new ListColumn<>("contracts.col.title", (r, t) -> r.contractTitle()),
        new ListColumn<>("documents.field.medium", (r, t) -> t.of(r.medium())),
        new ListColumn<>("documents.col.file", (r, t) -> r.fileName()),
        new ListColumn<>("documents.col.revision", (r, t) -> r.revision()),
        new ListColumn<>("documents.col.retention", (r, t) -> r.retentionUntil()));

    private DocumentColumns() {
    }
}
