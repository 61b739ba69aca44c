package org.kantoku.contracts.application.documents;

import static org.kantoku.access.domain.Permission.REGISTER_EDIT;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kantoku.access.application.Requires;
import org.kantoku.contracts.application.ClauseService;
import org.kantoku.contracts.application.ContractJournal;
import org.kantoku.contracts.domain.documents.DocumentFacts;
import org.kantoku.contracts.domain.documents.DocumentKind;
import org.kantoku.shared.RuleViolation;

/** A memorandum that amends a contract: the document and the clauses it brings are recorded in one act. */
@ApplicationScoped
@Transactional
public class MemoService {

    private DocumentService documents;
    private ClauseService clauses;
    private ContractJournal journal;

    protected MemoService() {
    }

    @Inject
    public MemoService(DocumentService documents, ClauseService clauses, ContractJournal journal) {
        this.documents = documents;
        this.clauses = clauses;
        this.journal = journal;
    }

    /**
     * Files a signed memorandum and records its clauses from the day it applies, by whoever files it; another person has to
     * verify them.
     *
     * @param articles article of the memorandum by code of the clause; without an article a clause is left as it is
     */
    @Requires(REGISTER_EDIT)
    public UUID amend(UUID contractId, DocumentFacts facts, Map<String, String> articles, String fileName, InputStream content) {
        Map<String, String> brought = new TreeMap<>(articles);
        brought.values().removeIf(article -> article == null || article.isBlank());
        if (facts.kind() != DocumentKind.MEMO || facts.signedOn() == null) {
            throw new RuleViolation("documents.error.memoSigned").on("documentSignedOn");
        }
        if (brought.isEmpty()) {
            throw new RuleViolation("documents.error.memoClauses");
        }
        LocalDate from = facts.effectiveFrom() == null ? facts.signedOn() : facts.effectiveFrom();
        if (from.isAfter(journal.today())) {
            throw new RuleViolation("documents.error.memoNotYet", from).on("documentEffectiveFrom");
        }
        UUID memo = documents.add(contractId, facts, fileName, content);
        brought.forEach((code, article) -> clauses.bring(contractId, code, article, memo, from));
        return memo;
    }
}
