package org.kantoku.contracts.domain.exit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;

import org.kantoku.shared.BaseEntity;
import org.kantoku.shared.Blanks;
import org.kantoku.shared.RuleViolation;

/**
 * Order to return or erase data (model §2, §4.7): instructed with a due date, carried out and certified by the contractor, judged by us,
 * completed once nothing is left. A contract has one FINAL order at its end; PARTIAL ones are about chosen hand-overs while it runs.
 */
@Entity
@Table(name = "return_erasure_order")
public class ReturnErasureOrder extends BaseEntity {

    /** Days for return and erasure when the contract's clause states none (clauses.md DH-14). */
    public static final int USUAL_DAYS = 30;

    @Column(name = "contract_id")
    private UUID contractId;

    @Column(name = "final_of")
    private UUID finalOf;

    @Enumerated(EnumType.STRING)
    private OrderKind kind;

    @Enumerated(EnumType.STRING)
    private ExitChoice choice;

    @Enumerated(EnumType.STRING)
    private ReturnErasureState state = ReturnErasureState.NOT_STARTED;

    @Column(name = "instructed_on")
    private LocalDate instructedOn;

    @Column(name = "instructed_by")
    private UUID instructedBy;

    private String instruction;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "residual_items")
    private String residualItems;

    @Enumerated(EnumType.STRING)
    @Column(name = "residual_reason")
    private ResidualReason residualReason;

    @Column(name = "residual_basis")
    private String residualBasis;

    @Column(name = "residual_until")
    private LocalDate residualUntil;

    @Column(name = "completed_on")
    private LocalDate completedOn;

    @ElementCollection
    @CollectionTable(name = "return_erasure_order_transfer", joinColumns = @JoinColumn(name = "order_id"))
    @Column(name = "transfer_id")
    private Set<UUID> transferIds = new HashSet<>();

    @OneToMany(mappedBy = "order", cascade = CascadeType.PERSIST)
    private List<ReturnErasureTransition> transitions = new ArrayList<>();

    @OneToMany(mappedBy = "order", cascade = CascadeType.PERSIST)
    private List<ErasureCertificate> certificates = new ArrayList<>();

    @OneToMany(mappedBy = "order", cascade = CascadeType.PERSIST)
    private List<ReturnErasureExtension> extensions = new ArrayList<>();

    protected ReturnErasureOrder() {
    }

    private ReturnErasureOrder(UUID contractId, OrderKind kind, ExitChoice choice, String instruction, LocalDate dueOn, LocalDate on, UUID by) {
        if (choice == null) {
            throw new RuleViolation("exit.error.choice").on("choice");
        }
        this.contractId = contractId;
        this.kind = kind;
        this.choice = choice;
        this.instruction = required(instruction, "exit.error.instruction", "instruction");
        this.instructedOn = on;
        this.instructedBy = by;
        this.dueOn = dueOn;
        enter(ReturnErasureState.INSTRUCTED, on, by, null, null);
    }

    /**
     * At the end of a contract.
     *
     * @param endedOn last day of the contract
     * @param days    days for it, counted from that day whenever the order is given; the last one is in time
     */
    public static ReturnErasureOrder atEnd(UUID contractId, ExitChoice choice, String instruction, LocalDate endedOn, int days, LocalDate on, UUID by) {
        ReturnErasureOrder order = new ReturnErasureOrder(contractId, OrderKind.FINAL, choice, instruction, endedOn.plusDays(days), on, by);
        order.finalOf = contractId;
        order.endedOn = endedOn;
        return order;
    }

    /** While the contract runs: data that are no longer needed. */
    public static ReturnErasureOrder ofTransfers(UUID contractId, ExitChoice choice, String instruction, Set<UUID> transfers, int days, LocalDate on, UUID by) {
        if (transfers.isEmpty()) {
            throw new RuleViolation("exit.error.transfers");
        }
        ReturnErasureOrder order = new ReturnErasureOrder(contractId, OrderKind.PARTIAL, choice, instruction, on.plusDays(days), on, by);
        order.transferIds.addAll(transfers);
        return order;
    }

    /** The contractor has begun. */
    public void start(LocalDate on, UUID by) {
        move(ReturnErasureState.IN_PROGRESS, on, by, null, null);
    }

    /**
     * A certificate comes in; what was instructed or sent back counts as begun with it.
     *
     * @param onBehalf recorded by us for the firm, for instance from paper
     */
    public ErasureCertificate submit(CertificateContent content, boolean onBehalf, LocalDate on, UUID by) {
        if (stateOn(on) == ReturnErasureState.INSTRUCTED || stateOn(on) == ReturnErasureState.REJECTED) {
            start(on, by);
        }
        move(ReturnErasureState.CERTIFICATE_SUBMITTED, on, by, null, null);
        ErasureCertificate certificate = new ErasureCertificate(this, certificates.size() + 1, content, onBehalf, on, by);
        certificates.add(certificate);
        return certificate;
    }

    /** The certificate says everything it has to. */
    public void accept(String words, LocalDate on, UUID by) {
        judge(CertificateVerdict.ACCEPTED, words, on, by);
        move(ReturnErasureState.ACCEPTED, on, by, Blanks.toNull(words), null);
    }

    /** The certificate lacks something: what, so that the next one has it. The due date does not move. */
    public void reject(String words, LocalDate on, UUID by) {
        String why = required(words, "exit.error.words", "words");
        judge(CertificateVerdict.REJECTED, why, on, by);
        move(ReturnErasureState.REJECTED, on, by, why, null);
    }

    private void judge(CertificateVerdict verdict, String words, LocalDate on, UUID by) {
        if (state != ReturnErasureState.CERTIFICATE_SUBMITTED) {
            throw new RuleViolation("error.transition", stateOn(on),
                verdict == CertificateVerdict.ACCEPTED ? ReturnErasureState.ACCEPTED : ReturnErasureState.REJECTED);
        }
        latest().orElseThrow().judge(verdict, words, on, by);
    }

    /** Part of the data may stay for a time; when that is over by date, the rest is to be erased and certified. */
    public void retain(Residual residual, LocalDate on, UUID by) {
        residual.check(on);
        move(ReturnErasureState.RESIDUAL_RETENTION, on, by, residual.items().strip() + " / " + residual.basis().strip(), residual.until());
        residualItems = residual.items().strip();
        residualReason = residual.reason();
        residualBasis = residual.basis().strip();
        residualUntil = residual.until();
    }

    /** A longer term, recorded with who granted it and why (model §7, 14). */
    public void extend(LocalDate newDueOn, String reason, LocalDate on, UUID by) {
        if (state == ReturnErasureState.COMPLETED) {
            throw new RuleViolation("error.transition", state, state);
        }
        if (newDueOn == null || !newDueOn.isAfter(dueOn)) {
            throw new RuleViolation("exit.error.newDueOn", dueOn).on("newDueOn");
        }
        extensions.add(new ReturnErasureExtension(this, extensions.size() + 1, dueOn, newDueOn, required(reason, "exit.error.reason", "reason"), on, by));
        dueOn = newDueOn;
    }

    /**
     * Nothing is left (model §4.7): the certificate is accepted and covers the sub-entrustees.
     *
     * @param lastHandedOver day of the newest hand-over it is about, or {@code null}; what was given after the erasure is not erased by it
     */
    public void complete(LocalDate lastHandedOver, LocalDate on, UUID by) {
        if (!stateOn(on).canBecome(ReturnErasureState.COMPLETED)) {
            throw new RuleViolation("error.transition", stateOn(on), ReturnErasureState.COMPLETED);
        }
        CertificateContent certified = latest().orElseThrow().content();
        if (certified.subs() == SubsCovered.NO) {
            throw new RuleViolation("exit.error.subs");
        }
        if (lastHandedOver != null && lastHandedOver.isAfter(certified.doneOn())) {
            throw new RuleViolation("exit.error.later", lastHandedOver, certified.doneOn());
        }
        move(ReturnErasureState.COMPLETED, on, by, null, null);
        completedOn = on;
    }

    private void move(ReturnErasureState next, LocalDate on, UUID by, String reason, LocalDate until) {
        ReturnErasureState current = stateOn(on);
        if (!current.canBecome(next)) {
            throw new RuleViolation("error.transition", current, next);
        }
        if (current != state) {
            enter(current, residualUntil.plusDays(1), null, null, null);
        }
        enter(next, on, by, reason, until);
    }

    private void enter(ReturnErasureState next, LocalDate on, UUID by, String reason, LocalDate until) {
        transitions.add(new ReturnErasureTransition(this, transitions.size() + 1, state == ReturnErasureState.NOT_STARTED ? null : state, next, on, by,
            reason, until));
        state = next;
    }

    /** The state on a day from now on: a residual retention that is over by date is work again. */
    public ReturnErasureState stateOn(LocalDate day) {
        return state == ReturnErasureState.RESIDUAL_RETENTION && day.isAfter(residualUntil) ? ReturnErasureState.IN_PROGRESS : state;
    }

    /** Last day in time: the due date, and once data may stay for a time, the last day of that. */
    public LocalDate deadline() {
        return residualUntil != null && residualUntil.isAfter(dueOn) ? residualUntil : dueOn;
    }

    private Optional<ErasureCertificate> latest() {
        return certificates().stream().reduce((earlier, later) -> later);
    }

    private static String required(String text, String key, String field) {
        if (text == null || text.isBlank()) {
            throw new RuleViolation(key).on(field);
        }
        return text.strip();
    }

    public UUID contractId() {
        return contractId;
    }

    public OrderKind kind() {
        return kind;
    }

    public boolean isFinal() {
        return kind == OrderKind.FINAL;
    }

    public ExitChoice choice() {
        return choice;
    }

    public ReturnErasureState state() {
        return state;
    }

    public LocalDate instructedOn() {
        return instructedOn;
    }

    public UUID instructedBy() {
        return instructedBy;
    }

    public String instruction() {
        return instruction;
    }

    /** Last day of the contract, for a FINAL order. */
    public LocalDate endedOn() {
        return endedOn;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    /** What may stay for a time, or {@code null} when nothing was allowed to. */
    public Residual residual() {
        return residualUntil == null ? null : new Residual(residualItems, residualReason, residualBasis, residualUntil);
    }

    public LocalDate completedOn() {
        return completedOn;
    }

    public Set<UUID> transferIds() {
        return Set.copyOf(transferIds);
    }

    /** In the order in which they were recorded. */
    public List<ReturnErasureTransition> transitions() {
        return transitions.stream().sorted(Comparator.comparingInt(ReturnErasureTransition::seq)).toList();
    }

    public List<ErasureCertificate> certificates() {
        return certificates.stream().sorted(Comparator.comparingInt(ErasureCertificate::seq)).toList();
    }

    public List<ReturnErasureExtension> extensions() {
        return extensions.stream().sorted(Comparator.comparingInt(ReturnErasureExtension::seq)).toList();
    }
}
