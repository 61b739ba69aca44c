package org.kantoku.correctiveactions.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.kantoku.contractors.application.ContractorClosing;
import org.kantoku.contracts.application.ContractClosing;
import org.kantoku.shared.RuleViolation;

/** Keeps contracts and contractors open while one of their findings is (model §4.1, §4.2, §7 no. 20). */
@ApplicationScoped
public class OpenFindings {

    private FindingRepository findings;

    protected OpenFindings() {
    }

    @Inject
    public OpenFindings(FindingRepository findings) {
        this.findings = findings;
    }

    void refuse(@Observes ContractClosing news) {
        refuseAny(findings.openOfContract(news.contractId()));
    }

    void refuse(@Observes ContractorClosing news) {
        refuseAny(findings.openOfContractor(news.contractorId()));
    }

    private static void refuseAny(long open) {
        if (open > 0) {
            throw new RuleViolation("correctiveactions.error.findingsOpen", open);
        }
    }
}
