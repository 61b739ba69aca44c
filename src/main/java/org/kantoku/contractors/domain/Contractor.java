package org.kantoku.contractors.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;

import org.kantoku.shared.BaseEntity;
import org.kantoku.shared.Blanks;
import org.kantoku.shared.CorporateNumber;
import org.kantoku.shared.RuleViolation;
import org.kantoku.shared.TriState;

/**
 * A firm or person to whom data are entrusted (glossary 4), recognised by its corporate number. Starts as a candidate,
 * passes selection, is active while a contract runs, leaves when the last one has ended (model §4.1).
 */
@Entity
@Table(name = "contractor")
public class Contractor extends BaseEntity {

    /** Months for which an approval without a contract holds, and within which a rejected firm has to explain itself (§4.1). */
    private static final int APPROVAL_MONTHS = 12;
    private static final int REJECTION_MONTHS = 6;
    private static final int NAME_YEARS = 3;

    @Column(name = "corporate_number")
    private String corporateNumber;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private ContractorKind kind;

    @Column(name = "name_ja")
    private String nameJa;

    @Column(name = "name_kana")
    private String nameKana;

    @Column(name = "name_en")
    private String nameEn;

    @Column(name = "trade_name")
    private String tradeName;

    @Column(name = "address")
    private String address;

    @Column(name = "employees")
    private Integer employees;

    @Column(name = "capital_yen")
    private Long capitalYen;

    @Enumerated(EnumType.STRING)
    @Column(name = "toriteki")
    private TriState toriteki;

    @Enumerated(EnumType.STRING)
    @Column(name = "freelance")
    private TriState freelance;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private ContractorState state;

    @Column(name = "legacy")
    private boolean legacy;

    @Column(name = "search_text")
    private String searchText;

    @Column(name = "sort_key")
    private String sortKey;

    @OneToMany(mappedBy = "contractor", cascade = CascadeType.PERSIST)
    private List<ContractorTransition> transitions = new ArrayList<>();

    protected Contractor() {
    }

    private Contractor(ContractorDetails details, boolean legacy) {
        this.legacy = legacy;
        describe(details);
    }

    /** Registers a candidate. */
    public Contractor(ContractorDetails details, LocalDate on, UUID by) {
        this(details, false);
        enter(ContractorState.CANDIDATE, on, by, null);
    }

    /** A contractor taken over from a ledger together with its running contracts. */
    public static Contractor takenOver(ContractorDetails details, LocalDate on, UUID by) {
        Contractor contractor = new Contractor(details, true);
        contractor.enter(ContractorState.ACTIVE, on, by, null);
        return contractor;
    }

    /** Changes what is written down. */
    public final void describe(ContractorDetails details) {
        details.check();
        corporateNumber = details.corporateNumber() == null ? null : details.corporateNumber().value();
        kind = details.kind();
        nameJa = Blanks.strip(details.nameJa());
        nameKana = details.nameKana();
        nameEn = details.nameEn();
        tradeName = details.tradeName();
        address = details.address();
        employees = details.employees();
        capitalYen = details.capitalYen();
        toriteki = details.toriteki();
        freelance = details.freelance();
        searchText = details.searchText();
        sortKey = details.sortKey();
    }

    /**
     * Selection begins, for the first time or again.
     *
     * @param explanation what the firm has put right; needed within six months of a rejection, otherwise {@code null} will do
     */
    public void startSelection(LocalDate on, UUID by, String explanation) {
        boolean recent = state == ContractorState.REJECTED && on.isBefore(sinceOf(state).plusMonths(REJECTION_MONTHS));
        if (recent && (explanation == null || explanation.isBlank())) {
            throw new RuleViolation("contractors.error.rejectedLately", sinceOf(state).plusMonths(REJECTION_MONTHS)).on("reason");
        }
        if (state == ContractorState.APPROVED && stateOn(on) == ContractorState.CANDIDATE) {
            enter(ContractorState.CANDIDATE, approvalEnds().plusDays(1), by, null);
        }
        move(ContractorState.UNDER_SELECTION, on, by, Blanks.toNull(explanation));
    }

    /** Selection passed, with or without conditions. */
    public void approve(LocalDate on, UUID by) {
        move(ContractorState.APPROVED, on, by, null);
    }

    public void reject(LocalDate on, UUID by, String reason) {
        move(ContractorState.REJECTED, on, by, reason);
    }

    /** A contract is in force from a day on; nothing happens when one was before, and a leave that lies ahead is off. */
    public void contractInForce(LocalDate on, UUID by) {
        if (state == ContractorState.APPROVED) {
            move(ContractorState.ACTIVE, on, by, null);
        } else if (state == ContractorState.EXITING && stateOn(on) == ContractorState.ACTIVE) {
            enter(ContractorState.ACTIVE, on, by, null);
        }
    }

    /** The last contract has ended; data may still be with the contractor. */
    public void lastContractEnded(LocalDate on, UUID by) {
        if (state == ContractorState.ACTIVE) {
            move(ContractorState.EXITING, on, by, null);
        }
    }

    /** No more data are handed over (預託停止); what was handed over stays under supervision. */
    public void suspend(LocalDate on, UUID by, String reason) {
        move(ContractorState.SUSPENDED, on, by, reasoned(reason));
    }

    public void release(LocalDate on, UUID by, String reason) {
        move(ContractorState.ACTIVE, on, by, reasoned(reason));
    }

    private static String reasoned(String reason) {
        if (reason == null || reason.isBlank()) {
            throw new RuleViolation("contractors.error.reason").on("reason");
        }
        return reason.strip();
    }

    /** Everything is back or erased, and no finding is open. */
    public void close(LocalDate on, UUID by) {
        move(ContractorState.CLOSED, on, by, null);
    }

    private void move(ContractorState next, LocalDate on, UUID by, String reason) {
        if (!state.mayBecome(next)) {
            throw new RuleViolation("error.transition", stateOn(on), next);
        }
        enter(next, on, by, reason);
    }

    private void enter(ContractorState next, LocalDate on, UUID by, String reason) {
        transitions.add(new ContractorTransition(this, transitions.size() + 1, state, next, on, by, reason));
        state = next;
    }

    public ContractorDetails details() {
        return new ContractorDetails(corporateNumber == null ? null : new CorporateNumber(corporateNumber), kind, nameJa, nameKana,
            nameEn, address, employees, capitalYen, toriteki, freelance, tradeName);
    }

    public String nameJa() {
        return nameJa;
    }

    /** The state recorded last; for what it is on a day see {@link #stateOn}. */
    public ContractorState state() {
        return state;
    }

    /**
     * The state on a day: the last step taken by then, and an approval that led to no contract within 12 months is a
     * candidacy again (§4.1), without anything having to run on that day. {@code ContractorListQueries} says the same in SQL.
     */
    public ContractorState stateOn(LocalDate asOf) {
        return transitions().stream().filter(t -> !t.onDate().isAfter(asOf)).reduce((earlier, later) -> later)
            .map(t -> t.toState() == ContractorState.APPROVED && asOf.isAfter(t.onDate().plusMonths(APPROVAL_MONTHS))
                ? ContractorState.CANDIDATE : t.toState())
            .orElse(state);
    }

    /** Last day on which the approval holds without a contract. */
    private LocalDate approvalEnds() {
        return sinceOf(ContractorState.APPROVED).plusMonths(APPROVAL_MONTHS);
    }

    /** The day it last came to a state that it has been in. */
    private LocalDate sinceOf(ContractorState wanted) {
        return transitions().stream().filter(t -> t.toState() == wanted).map(ContractorTransition::onDate)
            .reduce((earlier, later) -> later).orElseThrow();
    }

    /**
     * The last day on which names of its people are kept: three years after the last contract ended (model §2); empty while a
     * contract runs or none ever did.
     */
    public Optional<LocalDate> namesKeptUntil() {
        return state != ContractorState.EXITING && state != ContractorState.CLOSED ? Optional.empty()
            : Optional.of(sinceOf(ContractorState.EXITING).minusDays(1).plusYears(NAME_YEARS));
    }

    public boolean isLegacy() {
        return legacy;
    }

    /** Days on which handing over data to the firm was stopped. */
    public List<HandoverHold> holds() {
        return HandoverHold.in(transitions(), step -> step.toState() == ContractorState.SUSPENDED, ContractorTransition::reason);
    }

    /** In the order in which they were recorded. */
    public List<ContractorTransition> transitions() {
        return transitions.stream().sorted(Comparator.comparingInt(ContractorTransition::seq)).toList();
    }
}
