package org.kantoku.contracts.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import org.kantoku.shared.BaseEntity;
import org.kantoku.shared.TriState;

/**
 * One version of a contract's facts (glossary 29). It never changes: a change is a new version, which holds from its
 * {@link #confirmedOn()} on.
 */
@Entity
@Table(name = "data_handling_profile")
public class DataHandlingProfile extends BaseEntity {

    @Column(name = "contract_id")
    private UUID contractId;

    @Column(name = "version_no")
    private int versionNo;

    @Enumerated(EnumType.STRING)
    @Column(name = "arrangement")
    private ArrangementKind arrangement;

    /** Repeats the fact {@code pd} for lists to filter by. */
    @Enumerated(EnumType.STRING)
    @Column(name = "pd")
    private TriState pd;

    @Convert(converter = ContractFactsConverter.class)
    @Column(name = "facts")
    private ContractFacts facts;

    @Column(name = "principal_count")
    private Integer principalCount;

    @Enumerated(EnumType.STRING)
    @Column(name = "sub_policy")
    private SubPolicy subPolicy;

    @Enumerated(EnumType.STRING)
    @Column(name = "foreign_basis")
    private ForeignBasis foreignBasis;

    @Convert(converter = DataItemsConverter.class)
    @Column(name = "data_items")
    private List<DataItem> dataItems;

    @Convert(converter = PrincipalCategorySetConverter.class)
    @Column(name = "principal_categories")
    private Set<PrincipalCategory> principalCategories;

    @Convert(converter = MediumSetConverter.class)
    @Column(name = "media")
    private Set<Medium> media;

    @Column(name = "handover_started_on")
    private LocalDate handoverStartedOn;

    @Column(name = "confirmed_on")
    private LocalDate confirmedOn;

    @Column(name = "confirmed_by")
    private UUID confirmedBy;

    @Column(name = "reason")
    private String reason;

    protected DataHandlingProfile() {
    }

    /**
     * @param versionNo 1 for the first
     * @param on        day from which this version holds
     * @param by        who confirmed it, or {@code null} for a take-over
     * @param reason    why the facts changed; {@code null} for the first version
     */
    public DataHandlingProfile(UUID contractId, int versionNo, ProfileFacts says, LocalDate on, UUID by, String reason) {
        says.check();
        this.contractId = contractId;
        this.versionNo = versionNo;
        this.arrangement = says.arrangement();
        this.pd = says.pd();
        this.facts = says.facts();
        this.principalCount = says.principalCount();
        this.subPolicy = says.subPolicy();
        this.foreignBasis = says.foreignBasis();
        this.dataItems = says.dataItems();
        this.principalCategories = says.principalCategories();
        this.media = says.media();
        this.handoverStartedOn = says.handoverStartedOn();
        this.confirmedOn = on;
        this.confirmedBy = by;
        this.reason = reason;
    }

    /** The first version of a contract of which nothing is known yet: it keeps L01 open until somebody decides. */
    public static DataHandlingProfile undetermined(UUID contractId, LocalDate on) {
        return new DataHandlingProfile(contractId, 1, ProfileFacts.undetermined(), on, null, null);
    }

    public ProfileFacts says() {
        return new ProfileFacts(arrangement, facts, principalCount, subPolicy, foreignBasis, dataItems, principalCategories,
            media, handoverStartedOn);
    }

    public UUID contractId() {
        return contractId;
    }

    public int versionNo() {
        return versionNo;
    }

    public TriState pd() {
        return pd;
    }

    public ContractFacts facts() {
        return facts;
    }

    public Integer principalCount() {
        return principalCount;
    }

    public LocalDate handoverStartedOn() {
        return handoverStartedOn;
    }

    public LocalDate confirmedOn() {
        return confirmedOn;
    }

    public UUID confirmedBy() {
        return confirmedBy;
    }

    public String reason() {
        return reason;
    }
}
