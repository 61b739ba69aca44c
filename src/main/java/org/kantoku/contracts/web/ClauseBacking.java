package org.kantoku.contracts.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.kantoku.contractors.domain.roster.CertificationDetails;
import org.kantoku.contractors.domain.roster.CertificationKind;
import org.kantoku.contracts.application.ClauseRow;
import org.kantoku.contracts.application.ClauseService;
import org.kantoku.contracts.application.ContractQueries;
import org.kantoku.contracts.application.WaiverService;
import org.kantoku.contracts.domain.ClauseParams;
import org.kantoku.contracts.domain.ClauseStatus;
import org.kantoku.contracts.domain.Waiver;
import org.kantoku.shared.web.Commands;
import org.omnifaces.cdi.ViewScoped;

/** What is done to one clause of a contract, in one dialog that changes with the act. */
@Named
@ViewScoped
public class ClauseBacking implements Serializable {

    @Inject
    private ClauseService clauses;

    @Inject
    private ContractQueries contracts;

    @Inject
    private WaiverService waivers;

    @Inject
    private Commands commands;

    @Inject
    private ContractBacking contract;

    private String code;
    private String act;
    private String article;
    private String page;
    private String reason;
    private CertificationKind certificate;
    private String compensating;
    private LocalDate expiresOn;
    private Map<String, Integer> numbers = new HashMap<>();

    /** Opens the dialog for a clause: record, verify, equivalent, withdraw, waive or decide. */
    public void open(String clauseCode, String chosenAct) {
        code = clauseCode;
        act = chosenAct;
        ClauseRow row = getRow();
        article = row.article();
        page = row.page();
        reason = act.equals("equivalent") ? row.basis() : null;
        certificate = row.certification();
        compensating = null;
        expiresOn = null;
        numbers = new HashMap<>();
        row.parameters().forEach(p -> numbers.put(p.name(), p.value() == null ? Integer.valueOf(p.usual()) : p.value()));
    }

    public String record() {
        Map<String, Integer> given = new HashMap<>(numbers);
        given.values().removeIf(java.util.Objects::isNull);
        return done("contracts.msg.clauseRecorded", () -> clauses.record(contract.getId(), code, article, page, new ClauseParams(given)));
    }

    public String verify() {
        return done("contracts.msg.clauseVerified", () -> clauses.verify(contract.getId(), code));
    }

    public String judgeEquivalent() {
        return done("contracts.msg.clauseEquivalent", () -> clauses.judgeEquivalent(contract.getId(), code, article, reason, certificate));
    }

    public String withdraw() {
        return done("contracts.msg.clauseWithdrawn", () -> clauses.withdraw(contract.getId(), code, reason));
    }

    public String requestWaiver() {
        return done("contracts.msg.waiverRequested",
            () -> waivers.request(contract.getId(), Waiver.CLAUSE_RULE, "", code, lackingSince(), reason, compensating, expiresOn));
    }

    /** The day on which the contract ceased to say it, or {@code null} when it never did: then an earlier exception goes on. */
    private LocalDate lackingSince() {
        ClauseRow row = getRow();
        return row.status() == ClauseStatus.ABSENT ? row.recordedOn() : null;
    }

    public String grant() {
        return done("contracts.msg.waiverGranted", () -> waivers.grant(getRow().asked().id()));
    }

    public String refuse() {
        return done("contracts.msg.waiverRefused", () -> waivers.refuse(getRow().asked().id(), reason));
    }

    private String done(String message, Commands.Command command) {
        return commands.run(message, command, code) ? contract.again() : null;
    }

    /** The clause the dialog is about, or {@code null} while it is shut. */
    public ClauseRow getRow() {
        return code == null ? null : contract.getView().clauses().stream().filter(r -> r.code().equals(code)).findFirst().orElse(null);
    }

    public String getAct() {
        return act;
    }

    public String getArticle() {
        return article;
    }

    public void setArticle(String article) {
        this.article = article;
    }

    public String getPage() {
        return page;
    }

    public void setPage(String page) {
        this.page = page;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    /** On which the equivalence of a clause may rest. */
    public List<CertificationDetails> getCertificates() {
        return contracts.certificates(contract.getId());
    }

    public CertificationKind getCertificate() {
        return certificate;
    }

    public void setCertificate(CertificationKind certificate) {
        this.certificate = certificate;
    }

    public String getCompensating() {
        return compensating;
    }

    public void setCompensating(String compensating) {
        this.compensating = compensating;
    }

    public LocalDate getExpiresOn() {
        return expiresOn;
    }

    public void setExpiresOn(LocalDate expiresOn) {
        this.expiresOn = expiresOn;
    }

    public Map<String, Integer> getNumbers() {
        return numbers;
    }
}
