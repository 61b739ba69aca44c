package org.kantoku.contracts.domain;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.kantoku.shared.BaseEntity;
import org.kantoku.shared.RuleViolation;

/**
 * A member co-op that entrusted data to us which this contract hands on (glossary 6, policy 1(3)): its purposes and its
 * term bind the contract below.
 */
@Entity
@Table(name = "upstream_entrustment")
public class UpstreamEntrustment extends BaseEntity {

    @Column(name = "contract_id")
    private UUID contractId;

    @Column(name = "entruster")
    private String entruster;

    @Column(name = "contract_ref")
    private String contractRef;

    @Convert(converter = PurposeSetConverter.class)
    @Column(name = "purposes")
    private Set<Purpose> purposes;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    @Column(name = "approval_ref")
    private String approvalRef;

    protected UpstreamEntrustment() {
    }

    /** @param approvalRef reference of the co-op's approval of sub-entrustment, or {@code null} while there is none */
    public UpstreamEntrustment(UUID contractId, String entruster, String contractRef, Set<Purpose> purposes, LocalDate validFrom,
                               LocalDate validTo, String approvalRef) {
        if (entruster == null || entruster.isBlank()) {
            throw new RuleViolation("contracts.error.entruster").on("entruster");
        }
        if (validFrom == null || validTo == null || validTo.isBefore(validFrom)) {
            throw new RuleViolation("contracts.error.endBeforeStart").on("validTo");
        }
        this.contractId = contractId;
        this.entruster = entruster.strip();
        this.contractRef = contractRef;
        this.purposes = Set.copyOf(purposes);
        this.validFrom = validFrom;
        this.validTo = validTo;
        this.approvalRef = approvalRef == null || approvalRef.isBlank() ? null : approvalRef.strip();
    }

    public UUID contractId() {
        return contractId;
    }

    public String entruster() {
        return entruster;
    }

    public String contractRef() {
        return contractRef;
    }

    public Set<Purpose> purposes() {
        return purposes;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    public LocalDate validTo() {
        return validTo;
    }

    public String approvalRef() {
        return approvalRef;
    }
}
