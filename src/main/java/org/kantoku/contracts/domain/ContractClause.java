package org.kantoku.contracts.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;

import org.kantoku.contractors.domain.roster.CertificationKind;
import org.kantoku.shared.BaseEntity;
import org.kantoku.shared.RuleViolation;

/**
 * What a contract says on one clause of the catalogue: found at an article and page by one person, verified by another
 * (model §2: verifiedBy ≠ recordedBy). Without a record the clause is absent.
 */
@Entity
@Table(name = "contract_clause")
public class ContractClause extends BaseEntity {

    @Column(name = "contract_id")
    private UUID contractId;

    @Column(name = "clause_code")
    private String clauseCode;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private ClauseStatus status;

    @Column(name = "article")
    private String article;

    @Column(name = "page")
    private String page;

    @Column(name = "params")
    private String params;

    @Column(name = "basis")
    private String basis;

    @Enumerated(EnumType.STRING)
    @Column(name = "certification")
    private CertificationKind certification;

    @Column(name = "recorded_on")
    private LocalDate recordedOn;

    @Column(name = "recorded_by")
    private UUID recordedBy;

    @Column(name = "verified_on")
    private LocalDate verifiedOn;

    @Column(name = "verified_by")
    private UUID verifiedBy;

    @Column(name = "document_id")
    private UUID documentId;

    @OneToMany(mappedBy = "clause", cascade = CascadeType.PERSIST)
    private List<ClauseStatusChange> changes = new ArrayList<>();

    protected ContractClause() {
    }

    /** Starts absent, as of a day. */
    public ContractClause(UUID contractId, String clauseCode, LocalDate on, UUID by) {
        this.contractId = contractId;
        this.clauseCode = clauseCode;
        this.params = "";
        this.recordedOn = on;
        this.recordedBy = by;
        this.status = ClauseStatus.ABSENT;
    }

    /** Records where the contract says it. It waits for another person's verification from now on. */
    public void record(ClauseDefinition definition, String articleText, String pageText, ClauseParams numbers, LocalDate on, UUID by) {
        if (articleText == null || articleText.isBlank()) {
            throw new RuleViolation("contracts.error.article").on("article");
        }
        numbers.check(definition);
        article = articleText.strip();
        page = pageText == null ? "" : pageText.strip();
        params = numbers.asText();
        basis = null;
        certification = null;
        documentId = null;
        enter(ClauseStatus.PRESENT_UNVERIFIED, on, by, null);
    }

    /**
     * A memorandum brought it: recorded as of the day the memorandum applies, though not before what is on record already.
     *
     * @param memoId the document that says it
     */
    public void bring(ClauseDefinition definition, String articleText, UUID memoId, LocalDate from, UUID by) {
        record(definition, articleText, null, ClauseParams.none(), from.isBefore(recordedOn) ? recordedOn : from, by);
        documentId = memoId;
    }

    /** Somebody else has read the article and found it sufficient. */
    public void verify(LocalDate on, UUID by) {
        if (status != ClauseStatus.PRESENT_UNVERIFIED) {
            throw new RuleViolation("contracts.error.clauseNotRecorded");
        }
        if (by == null || by.equals(recordedBy)) {
            throw new RuleViolation("contracts.error.fourEyesClause");
        }
        UUID recorder = recordedBy;
        enter(ClauseStatus.PRESENT_VERIFIED, on, by, null);
        recordedBy = recorder;
        verifiedOn = on;
        verifiedBy = by;
    }

    /**
     * The other side's standard terms were read and found to protect the data as well (PPC Q&A 5-11).
     *
     * @param why     the grounds of the judgement; required
     * @param restsOn kind of the contractor's certificate without which the judgement would not stand, or {@code null}
     */
    public void judgeEquivalent(String articleText, String why, CertificationKind restsOn, LocalDate on, UUID by) {
        if (why == null || why.isBlank()) {
            throw new RuleViolation("contracts.error.reasonMissing").on("basis");
        }
        article = articleText == null ? "" : articleText.strip();
        basis = why.strip();
        certification = restsOn;
        enter(ClauseStatus.EQUIVALENT_BY_TERMS, on, by, basis);
    }

    /** The record was wrong: the contract does not say it. */
    public void withdraw(LocalDate on, UUID by, String why) {
        if (why == null || why.isBlank()) {
            throw new RuleViolation("contracts.error.reasonMissing").on("basis");
        }
        article = null;
        page = null;
        params = "";
        basis = null;
        certification = null;
        documentId = null;
        enter(ClauseStatus.ABSENT, on, by, why.strip());
    }

    private void enter(ClauseStatus next, LocalDate on, UUID by, String note) {
        status = next;
        recordedOn = on;
        recordedBy = by;
        verifiedOn = null;
        verifiedBy = null;
        changes.add(new ClauseStatusChange(this, changes.size() + 1, next, on, by, locator(), note, certification));
    }

    /** Article and page in one line, or {@code null}. */
    public String locator() {
        if (article == null || article.isBlank()) {
            return null;
        }
        return page == null || page.isBlank() ? article : article + " " + page;
    }

    public UUID contractId() {
        return contractId;
    }

    public String clauseCode() {
        return clauseCode;
    }

    /** The stored status; never {@link ClauseStatus#WAIVED}. */
    public ClauseStatus status() {
        return status;
    }

    /** The day on which the clause got its present status. */
    public LocalDate recordedOn() {
        return recordedOn;
    }

    public UUID recordedBy() {
        return recordedBy;
    }

    public LocalDate verifiedOn() {
        return verifiedOn;
    }

    public UUID verifiedBy() {
        return verifiedBy;
    }

    public String article() {
        return article;
    }

    public String page() {
        return page;
    }

    public String basis() {
        return basis;
    }

    /** Kind of the certificate on which its equivalence rests, or {@code null}. */
    public CertificationKind certification() {
        return certification;
    }

    /** The memorandum that brought it, or {@code null}. */
    public UUID documentId() {
        return documentId;
    }

    public ClauseParams params() {
        return ClauseParams.ofText(params);
    }

    public List<ClauseStatusChange> changes() {
        return changes.stream().sorted(Comparator.comparingInt(ClauseStatusChange::seq)).toList();
    }
}
