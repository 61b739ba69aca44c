package org.kantoku.contractors.domain.roster;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.kantoku.shared.BaseEntity;

/** A place at which a contractor works (DH-17). One that moved is closed and another opened, so that its time is known. */
@Entity
@Table(name = "contractor_site")
public class ContractorSite extends BaseEntity {

    @Column(name = "contractor_id")
    private UUID contractorId;

    @Column(name = "name")
    private String name;

    @Column(name = "address")
    private String address;

    @Column(name = "country_code")
    private String countryCode;

    @Convert(converter = SitePurposeSetConverter.class)
    @Column(name = "purposes")
    private Set<SitePurpose> purposes;

    @Column(name = "remote_work")
    private boolean remoteWork;

    @Column(name = "active_from")
    private LocalDate activeFrom;

    @Column(name = "active_to")
    private LocalDate activeTo;

    protected ContractorSite() {
    }

    public ContractorSite(UUID contractorId, SiteDetails details) {
        this.contractorId = contractorId;
        describe(details);
    }

    /** Corrects what is written down. */
    public final void describe(SiteDetails details) {
        name = details.name();
        address = details.address();
        countryCode = details.countryCode();
        purposes = details.purposes();
        remoteWork = details.remoteWork();
        activeFrom = details.activeFrom();
        activeTo = details.activeTo();
    }

    public SiteDetails details() {
        return new SiteDetails(name, address, countryCode, purposes, remoteWork, activeFrom, activeTo);
    }

    public UUID contractorId() {
        return contractorId;
    }
}
