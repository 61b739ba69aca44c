package org.kantoku.contractors.web.roster;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.kantoku.contractors.application.roster.AppointmentQueries;
import org.kantoku.contractors.application.roster.PolicyRow;
import org.kantoku.contractors.application.roster.PolicyService;
import org.kantoku.shared.web.Commands;
import org.omnifaces.cdi.ViewScoped;

/** The versions of our privacy policy, for the settings. */
@Named
@ViewScoped
public class PolicyBacking implements Serializable {

    @Inject
    private AppointmentQueries queries;

    @Inject
    private PolicyService policies;

    @Inject
    private Commands commands;

    private String label;
    private String policyTitle;
    private LocalDate publishedOn;

    public List<PolicyRow> getRows() {
        return queries.policies();
    }

    public String publish() {
        return commands.run("roster.msg.published", () -> policies.publish(label, policyTitle, publishedOn))
            ? "/settings/policies?faces-redirect=true" : null;
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label;
    }

    public String getPolicyTitle() {
        return policyTitle;
    }

    public void setPolicyTitle(String policyTitle) {
        this.policyTitle = policyTitle;
    }

    public LocalDate getPublishedOn() {
        return publishedOn;
    }

    public void setPublishedOn(LocalDate publishedOn) {
        this.publishedOn = publishedOn;
    }
}
