package org.kantoku.contracts.web.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.kantoku.contracts.application.ClauseRow;
import org.kantoku.contracts.application.documents.DocumentService;
import org.kantoku.contracts.application.documents.DocumentView;
import org.kantoku.contracts.application.documents.MemoService;
import org.kantoku.contracts.domain.documents.DocumentKind;
import org.kantoku.contracts.domain.documents.DocumentMedium;
import org.kantoku.contracts.web.ContractBacking;
import org.kantoku.shared.RuleViolation;
import org.kantoku.shared.web.Commands;
import org.omnifaces.cdi.ViewScoped;
import org.primefaces.model.file.UploadedFile;

/** What is done with the documents of a contract, in one dialog that changes with the act. */
@Named
@ViewScoped
public class DocumentBacking implements Serializable {

    @Inject
    private DocumentService documents;

    @Inject
    private MemoService memos;

    @Inject
    private ContractBacking contract;

    @Inject
    private Commands commands;

    @Inject
    private ContractDocuments shown;

    private String act;
    private UUID documentId;
    private String reason;
    private DocumentForm form = new DocumentForm();
    private Map<String, String> articles = new LinkedHashMap<>();
    private transient UploadedFile file;

    /** Opens the dialog: add, memo, or for a document correct, withdraw, hold, release. */
    public void open(String chosenAct, UUID id) {
        act = chosenAct;
        documentId = id;
        reason = null;
        articles = new LinkedHashMap<>();
        form = act.equals("correct") ? DocumentForm.of(getDocument().facts()) : new DocumentForm();
        if (act.equals("memo")) {
            form.setKind(DocumentKind.MEMO);
        }
    }

    public String add() {
        return filed("documents.msg.added", content -> documents.add(contract.getId(), form.facts(), file.getFileName(), content));
    }

    public String correct() {
        return filed("documents.msg.corrected", content -> documents.correct(documentId, form.facts(), reason, file.getFileName(), content));
    }

    /** Files the memorandum and records the clauses it brings. */
    public String memo() {
        return filed("documents.msg.memo", content -> memos.amend(contract.getId(), form.facts(), articles, file.getFileName(), content));
    }

    public String withdraw() {
        return done("documents.msg.withdrawn", () -> documents.withdraw(documentId));
    }

    public String hold() {
        return done("documents.msg.held", () -> documents.hold(documentId, reason));
    }

    public String release() {
        return done("documents.msg.released", () -> documents.release(documentId, reason));
    }

    private String filed(String message, java.util.function.Consumer<InputStream> command) {
        return done(message, () -> {
            if (file == null || file.getSize() == 0) {
                throw new RuleViolation("documents.error.file").on("documentFile");
            }
            try (InputStream content = file.getInputStream()) {
                command.accept(content);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private String done(String message, Commands.Command command) {
        return commands.run(message, command, contract.getView().number()) ? contract.again() : null;
    }

    /** The document the dialog is about, or {@code null}. */
    public DocumentView getDocument() {
        return shown.of(contract.getId()).stream().filter(d -> d.id().equals(documentId)).findFirst().orElse(null);
    }

    /** Clauses that a memorandum could bring. */
    public List<ClauseRow> getMissing() {
        return contract.getView().clauses().stream().filter(row -> row.lacking() && row.may().record()).toList();
    }

    public DocumentKind[] getKinds() {
        return DocumentKind.values();
    }

    public DocumentMedium[] getMediums() {
        return DocumentMedium.values();
    }

    public String getAct() {
        return act;
    }

    public DocumentForm getForm() {
        return form;
    }

    public Map<String, String> getArticles() {
        return articles;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public UploadedFile getFile() {
        return file;
    }

    public void setFile(UploadedFile file) {
        this.file = file;
    }
}
