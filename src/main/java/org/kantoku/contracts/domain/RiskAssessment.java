package org.kantoku.contracts.domain;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import org.kantoku.shared.BaseEntity;
import org.kantoku.shared.RuleViolation;

/**
 * An assessment of a contract's inherent risk (model §5.1). It counts from {@link #effectiveFrom()} once another person
 * than the assessor has approved it (model §7, 9).
 */
@Entity
@Table(name = "risk_assessment")
public class RiskAssessment extends BaseEntity {

    @Column(name = "contract_id")
    private UUID contractId;

    @Enumerated(EnumType.STRING)
    @Column(name = "sensitivity")
    private Sensitivity sensitivity;

    @Enumerated(EnumType.STRING)
    @Column(name = "volume")
    private PrincipalVolume volume;

    @Enumerated(EnumType.STRING)
    @Column(name = "place")
    private HandlingPlace place;

    @Enumerated(EnumType.STRING)
    @Column(name = "sub_entrustment")
    private SubDepth subEntrustment;

    @Enumerated(EnumType.STRING)
    @Column(name = "connection")
    private Connection connection;

    @Enumerated(EnumType.STRING)
    @Column(name = "tolerance")
    private OutageTolerance tolerance;

    @Enumerated(EnumType.STRING)
    @Column(name = "incident_history")
    private IncidentHistory history;

    @Column(name = "score")
    private int score;

    @Enumerated(EnumType.STRING)
    @Column(name = "tier")
    private RiskTier tier;

    @Convert(converter = TierFloorSetConverter.class)
    @Column(name = "floors")
    private Set<TierFloor> floors;

    @Column(name = "effective_from")
    private LocalDate effectiveFrom;

    @Column(name = "assessed_by")
    private UUID assessedBy;

    @Column(name = "assessed_on")
    private LocalDate assessedOn;

    @Column(name = "approved_by")
    private UUID approvedBy;

    @Column(name = "approved_on")
    private LocalDate approvedOn;

    @Column(name = "reason")
    private String reason;

    protected RiskAssessment() {
    }

    /**
     * @param floors floors that hold on the day; they raise the tier, the score stays the sum
     * @param on     day of the assessment
     */
    public RiskAssessment(UUID contractId, RiskFactors factors, Set<TierFloor> floors, LocalDate effectiveFrom, LocalDate on,
                          UUID by, String reason) {
        if (reason == null || reason.isBlank()) {
            throw new RuleViolation("contracts.error.reasonMissing").on("riskReason");
        }
        this.contractId = contractId;
        this.sensitivity = factors.sensitivity();
        this.volume = factors.volume();
        this.place = factors.place();
        this.subEntrustment = factors.subEntrustment();
        this.connection = factors.connection();
        this.tolerance = factors.tolerance();
        this.history = factors.history();
        this.score = factors.score();
        this.floors = Set.copyOf(floors);
        RiskTier raised = RiskTier.ofScore(score);
        for (TierFloor floor : floors) {
            raised = raised.raisedTo(floor.tier());
        }
        this.tier = raised;
        this.effectiveFrom = effectiveFrom;
        this.assessedOn = on;
        this.assessedBy = by;
        this.reason = reason.strip();
    }

    /** Approval by another person makes the assessment count. */
    public void approve(LocalDate on, UUID by) {
        if (isApproved()) {
            throw new RuleViolation("contracts.error.alreadyDecided");
        }
        if (by != null && by.equals(assessedBy)) {
            throw new RuleViolation("contracts.error.fourEyesRisk");
        }
        approvedOn = on;
        approvedBy = by;
    }

    public boolean isApproved() {
        return approvedOn != null;
    }

    /** Whether it counts on a date. */
    public boolean holdsOn(LocalDate asOf) {
        return isApproved() && !effectiveFrom.isAfter(asOf);
    }

    public RiskFactors factors() {
        return new RiskFactors(sensitivity, volume, place, subEntrustment, connection, tolerance, history);
    }

    public UUID contractId() {
        return contractId;
    }

    public int score() {
        return score;
    }

    /** The tier of the sum alone; what {@link TierDecision} raises by the floors of the day it is asked for. */
    public RiskTier scoreTier() {
        return RiskTier.ofScore(score);
    }

    /** The tier with the floors of the day of assessment. */
    public RiskTier tier() {
        return tier;
    }

    public Set<TierFloor> floors() {
        return floors;
    }

    public LocalDate effectiveFrom() {
        return effectiveFrom;
    }

    public LocalDate assessedOn() {
        return assessedOn;
    }

    public UUID assessedBy() {
        return assessedBy;
    }

    public LocalDate approvedOn() {
        return approvedOn;
    }

    public UUID approvedBy() {
        return approvedBy;
    }

    public String reason() {
        return reason;
    }
}
