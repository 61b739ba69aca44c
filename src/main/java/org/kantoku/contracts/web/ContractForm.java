package org.kantoku.contracts.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;

import org.kantoku.contracts.domain.ContractDetails;
import org.kantoku.contracts.domain.ContractKind;
import org.kantoku.contracts.domain.Purpose;
import org.kantoku.contracts.domain.RenewalKind;
import org.kantoku.contracts.domain.StampCategory;
import org.kantoku.shared.TriState;

/** What is typed into the form of a contract's details. */
public class ContractForm implements Serializable {

    private String title;
    private ContractKind kind = ContractKind.MIXED;
    private UUID departmentId;
    private UUID ownerId;
    private List<Purpose> purposes = new ArrayList<>();
    private LocalDate effectiveFrom;
    private LocalDate endDate;
    private RenewalKind renewal = RenewalKind.NONE;
    private Integer renewalTermMonths;
    private Integer nonRenewalNoticeDays = 0;
    private Long amountYen;
    private StampCategory stampCategory;
    private TriState standardTerms = TriState.NO;
    private TriState toriteki = TriState.UNKNOWN;
    private TriState freelance = TriState.UNKNOWN;
    private UUID parentContractId;

    static ContractForm of(ContractDetails d) {
        ContractForm form = new ContractForm();
        form.title = d.title();
        form.kind = d.kind();
        form.departmentId = d.owningDepartmentId();
        form.ownerId = d.ownerId();
        form.parentContractId = d.parentContractId();
        form.purposes = new ArrayList<>(d.purposes());
        form.effectiveFrom = d.effectiveFrom();
        form.endDate = d.endDate();
        form.renewal = d.renewal();
        form.renewalTermMonths = d.renewalTermMonths();
        form.nonRenewalNoticeDays = d.nonRenewalNoticeDays();
        form.amountYen = d.amountYen();
        form.stampCategory = d.stampCategory();
        form.standardTerms = d.standardTerms();
        form.toriteki = d.toriteki();
        form.freelance = d.freelance();
        return form;
    }

    ContractDetails details() {
        return new ContractDetails(title, kind, departmentId, ownerId, parentContractId, new HashSet<>(purposes), effectiveFrom, endDate,
            renewal, renewalTermMonths, nonRenewalNoticeDays == null ? 0 : nonRenewalNoticeDays, amountYen, stampCategory, standardTerms,
            toriteki, freelance);
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public ContractKind getKind() {
        return kind;
    }

    public void setKind(ContractKind kind) {
        this.kind = kind;
    }

    public UUID getDepartmentId() {
        return departmentId;
    }

    public void setDepartmentId(UUID departmentId) {
        this.departmentId = departmentId;
    }

    public UUID getOwnerId() {
        return ownerId;
    }

    public void setOwnerId(UUID ownerId) {
        this.ownerId = ownerId;
    }

    public List<Purpose> getPurposes() {
        return purposes;
    }

    public void setPurposes(List<Purpose> purposes) {
        this.purposes = purposes;
    }

    public LocalDate getEffectiveFrom() {
        return effectiveFrom;
    }

    public void setEffectiveFrom(LocalDate effectiveFrom) {
        this.effectiveFrom = effectiveFrom;
    }

    public LocalDate getEndDate() {
        return endDate;
    }

    public void setEndDate(LocalDate endDate) {
        this.endDate = endDate;
    }

    public RenewalKind getRenewal() {
        return renewal;
    }

    public void setRenewal(RenewalKind renewal) {
        this.renewal = renewal;
    }

    public Integer getRenewalTermMonths() {
        return renewalTermMonths;
    }

    public void setRenewalTermMonths(Integer renewalTermMonths) {
        this.renewalTermMonths = renewalTermMonths;
    }

    public Integer getNonRenewalNoticeDays() {
        return nonRenewalNoticeDays;
    }

    public void setNonRenewalNoticeDays(Integer nonRenewalNoticeDays) {
        this.nonRenewalNoticeDays = nonRenewalNoticeDays;
    }

    public Long getAmountYen() {
        return amountYen;
    }

    public void setAmountYen(Long amountYen) {
        this.amountYen = amountYen;
    }

    public StampCategory getStampCategory() {
        return stampCategory;
    }

    public void setStampCategory(StampCategory stampCategory) {
        this.stampCategory = stampCategory;
    }

    public UUID getParentContractId() {
        return parentContractId;
    }

    public void setParentContractId(UUID parentContractId) {
        this.parentContractId = parentContractId;
    }

    public TriState getStandardTerms() {
        return standardTerms;
    }

    public void setStandardTerms(TriState standardTerms) {
        this.standardTerms = standardTerms;
    }

    public TriState getToriteki() {
        return toriteki;
    }

    public void setToriteki(TriState toriteki) {
        this.toriteki = toriteki;
    }

    public TriState getFreelance() {
        return freelance;
    }

    public void setFreelance(TriState freelance) {
        this.freelance = freelance;
    }
}
