package org.kantoku.correctiveactions.web.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.kantoku.access.application.CurrentUser;
import org.kantoku.correctiveactions.application.evidence.EvidencePlace;
import org.kantoku.correctiveactions.application.evidence.EvidenceUse;

/** Where a record that uses a file is to be opened, for each side. */
@Named
@ApplicationScoped
public class EvidencePlaces {

    @Inject
    private CurrentUser user;

    /** The address within the portal. */
    public String address(EvidenceUse use) {
        return (user.isContractor() ? ofContractor(use.kind()) : ofStaff(use.kind())).replace("{id}", use.recordId().toString());
    }

    private static String ofStaff(EvidencePlace kind) {
        return switch (kind) {
            case INSPECTION -> "/inspections/detail?id={id}";
            case SELF_ASSESSMENT -> "/inspections/selfAssessment?id={id}";
            case SELECTION -> "/inspections/selectionSheet?id={id}";
            case FINDING -> "/findings/detail?id={id}";
            case CERTIFICATION, TRAINING -> "/contractors/detail?id={id}&tab=certifications";
            case NOTICE -> "/contractors/detail?id={id}&tab=notices";
            case EXIT -> "/contracts/exitOrder?id={id}";
            case SUBENTRUSTMENT -> "/subentrustments/detail?id={id}";
            case DOCUMENT -> "/contracts/detail?id={id}&tab=documents";
            case INCIDENT -> "/incidents/detail?id={id}";
        };
    }

    private static String ofContractor(EvidencePlace kind) {
        return switch (kind) {
            case SELF_ASSESSMENT -> "/portal/selfAssessment?id={id}";
            case FINDING -> "/portal/finding?id={id}";
            case EXIT -> "/portal/exit?id={id}";
            case SUBENTRUSTMENT -> "/portal/subEntrustment?id={id}";
            case INSPECTION -> "/portal/inspections";
            case INCIDENT -> "/portal/incident?id={id}";
            case CERTIFICATION, TRAINING, NOTICE, SELECTION, DOCUMENT -> "/portal/company";
        };
    }
}
