package org.kantoku.contracts.domain.hygiene;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import org.kantoku.contracts.domain.ContractDetails;
import org.kantoku.shared.BaseEntity;
import org.kantoku.shared.TriState;

/** The hygiene of one contract as it was looked at last (clauses.md §4). */
@Entity
@Table(name = "contract_hygiene")
public class ContractHygiene extends BaseEntity {

    @Column(name = "contract_id")
    private UUID contractId;

    @Column(name = "toriteki_stated_on")
    private LocalDate toritekiStatedOn;

    @Column(name = "payment_days")
    private Integer paymentDays;

    @Column(name = "freelance_stated_on")
    private LocalDate freelanceStatedOn;

    @Enumerated(EnumType.STRING)
    private TriState antisocial;

    @Column(name = "antisocial_article")
    private String antisocialArticle;

    @Enumerated(EnumType.STRING)
    @Column(name = "responsible_only")
    private TriState responsibleOnly;

    protected ContractHygiene() {
    }

    public ContractHygiene(UUID contractId, HygieneFacts facts, ContractDetails contract, LocalDate today) {
        this.contractId = contractId;
        note(facts, contract, today);
    }

    /** Records how it stands. */
    public void note(HygieneFacts facts, ContractDetails contract, LocalDate today) {
        facts.check(contract, today);
        toritekiStatedOn = facts.toritekiStatedOn();
        paymentDays = facts.paymentDays();
        freelanceStatedOn = facts.freelanceStatedOn();
        antisocial = facts.antisocial();
        antisocialArticle = facts.antisocialArticle() == null ? null : facts.antisocialArticle().strip();
        responsibleOnly = facts.responsibleOnly();
    }

    public UUID contractId() {
        return contractId;
    }

    public HygieneFacts facts() {
        return new HygieneFacts(toritekiStatedOn, paymentDays, freelanceStatedOn, antisocial, antisocialArticle, responsibleOnly);
    }
}
