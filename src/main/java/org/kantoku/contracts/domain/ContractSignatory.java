package org.kantoku.contracts.domain;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** A further firm that signed a joint contract beside its contractor. */
@Entity
@Table(name = "contract_signatory")
public class ContractSignatory {

    @Id
    private UUID id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "contract_id")
    private Contract contract;

    @Column(name = "seq")
    private int seq;

    @Column(name = "contractor_id")
    private UUID contractorId;

    @Column(name = "name")
    private String name;

    @Column(name = "corporate_number")
    private String corporateNumber;

    protected ContractSignatory() {
    }

    ContractSignatory(Contract contract, int seq, UUID contractorId, String name, String corporateNumber) {
        this.id = UUID.randomUUID();
        this.contract = contract;
        this.seq = seq;
        this.contractorId = contractorId;
        this.name = name;
        this.corporateNumber = corporateNumber;
    }

    public UUID contractorId() {
        return contractorId;
    }

    public String name() {
        return name;
    }

    public String corporateNumber() {
        return corporateNumber;
    }

    int seq() {
        return seq;
    }
}
