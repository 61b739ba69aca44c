package org.kantoku.contracts.web.subentrustment;

import java.io.Serializable;
import java.time.LocalDate;

import org.kantoku.contracts.domain.subentrustment.FlowDown;
import org.kantoku.contracts.domain.subentrustment.SubEntrusteeDetails;
import org.kantoku.shared.CorporateNumber;
import org.kantoku.shared.RuleViolation;

/** What is typed about a sub-entrustment, on the contractor's form and on ours. */
public class SubForm implements Serializable {

    private String name;
    private String corporateNumber;
    private String work;
    private String data;
    private String country = "JP";
    private String place;
    private boolean handlesData = true;
    private LocalDate startedOn;
    private LocalDate plannedEndOn;
    private String supervision;
    private boolean flowTerms;
    private boolean flowTiers;
    private boolean flowCountry;

    static SubForm of(SubEntrusteeDetails d) {
        SubForm form = new SubForm();
        form.name = d.name();
        form.corporateNumber = d.corporateNumber() == null ? null : d.corporateNumber().value();
        form.work = d.work();
        form.data = d.data();
        form.country = d.countryCode();
        form.place = d.place();
        form.handlesData = d.handlesData();
        form.startedOn = d.startedOn();
        form.plannedEndOn = d.plannedEndOn();
        form.supervision = d.supervision();
        form.flowTerms = d.flowDown().sameTerms();
        form.flowTiers = d.flowDown().furtherTiers();
        form.flowCountry = d.flowDown().country();
        return form;
    }

    SubEntrusteeDetails details() {
        return new SubEntrusteeDetails(name, number(), work, data, country, place, handlesData, startedOn, plannedEndOn, supervision,
            new FlowDown(flowTerms, flowTiers, flowCountry));
    }

    private CorporateNumber number() {
        try {
            return CorporateNumber.parse(corporateNumber).orElse(null);
        } catch (RuleViolation refused) {
            throw refused.on("corporateNumber");
        }
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getCorporateNumber() {
        return corporateNumber;
    }

    public void setCorporateNumber(String corporateNumber) {
        this.corporateNumber = corporateNumber;
    }

    public String getWork() {
        return work;
    }

    public void setWork(String work) {
        this.work = work;
    }

    public String getData() {
        return data;
    }

    public void setData(String data) {
        this.data = data;
    }

    public String getCountry() {
        return country;
    }

    public void setCountry(String country) {
        this.country = country;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public boolean isHandlesData() {
        return handlesData;
    }

    public void setHandlesData(boolean handlesData) {
        this.handlesData = handlesData;
    }

    public LocalDate getStartedOn() {
        return startedOn;
    }

    public void setStartedOn(LocalDate startedOn) {
        this.startedOn = startedOn;
    }

    public LocalDate getPlannedEndOn() {
        return plannedEndOn;
    }

    public void setPlannedEndOn(LocalDate plannedEndOn) {
        this.plannedEndOn = plannedEndOn;
    }

    public String getSupervision() {
        return supervision;
    }

    public void setSupervision(String supervision) {
        this.supervision = supervision;
    }

    public boolean isFlowTerms() {
        return flowTerms;
    }

    public void setFlowTerms(boolean flowTerms) {
        this.flowTerms = flowTerms;
    }

    public boolean isFlowTiers() {
        return flowTiers;
    }

    public void setFlowTiers(boolean flowTiers) {
        this.flowTiers = flowTiers;
    }

    public boolean isFlowCountry() {
        return flowCountry;
    }

    public void setFlowCountry(boolean flowCountry) {
        this.flowCountry = flowCountry;
    }
}
