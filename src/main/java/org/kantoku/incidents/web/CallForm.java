package org.kantoku.incidents.web;

import java.io.Serializable;
import java.time.LocalDateTime;

import org.kantoku.incidents.domain.DiscoveredBy;
import org.kantoku.incidents.domain.FirstCall;

/** The first call, as typed. */
public class CallForm implements Serializable {

    private DiscoveredBy discoveredBy = DiscoveredBy.CONTRACTOR;
    private String caller;
    private LocalDateTime contractorKnewAt;
    private LocalDateTime firstCallAt;
    private LocalDateTime federationKnewAt;
    private String title;
    private String description;

    static CallForm of(FirstCall call) {
        CallForm form = new CallForm();
        form.discoveredBy = call.discoveredBy();
        form.caller = call.caller();
        form.contractorKnewAt = Tokyo.minute(call.contractorKnewAt());
        boolean knownByIt = call.discoveredBy() == DiscoveredBy.CONTRACTOR && call.federationKnewAt().equals(call.firstCallAt());
        form.firstCallAt = knownByIt ? null : Tokyo.minute(call.firstCallAt());
        form.federationKnewAt = Tokyo.minute(call.federationKnewAt());
        form.title = call.title();
        form.description = call.description();
        return form;
    }

    /** Where the contractor noticed it and told us, its call is how we came to know; the form leaves its time empty. */
    FirstCall call() {
        LocalDateTime called = firstCallAt == null && discoveredBy == DiscoveredBy.CONTRACTOR ? federationKnewAt : firstCallAt;
        return new FirstCall(discoveredBy, caller, Tokyo.instant(contractorKnewAt), Tokyo.instant(called), Tokyo.instant(federationKnewAt), title, description);
    }

    public DiscoveredBy[] getWays() {
        return DiscoveredBy.values();
    }

    public DiscoveredBy getDiscoveredBy() {
        return discoveredBy;
    }

    public void setDiscoveredBy(DiscoveredBy discoveredBy) {
        this.discoveredBy = discoveredBy;
    }

    public String getCaller() {
        return caller;
    }

    public void setCaller(String caller) {
        this.caller = caller;
    }

    public LocalDateTime getContractorKnewAt() {
        return contractorKnewAt;
    }

    public void setContractorKnewAt(LocalDateTime contractorKnewAt) {
        this.contractorKnewAt = contractorKnewAt;
    }

    public LocalDateTime getFirstCallAt() {
        return firstCallAt;
    }

    public void setFirstCallAt(LocalDateTime firstCallAt) {
        this.firstCallAt = firstCallAt;
    }

    public LocalDateTime getFederationKnewAt() {
        return federationKnewAt;
    }

    public void setFederationKnewAt(LocalDateTime federationKnewAt) {
        this.federationKnewAt = federationKnewAt;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }
}
