package org.kantoku.inspections.application;

import static org.kantoku.access.domain.Permission.SELF_ASSESSMENT_ANSWER;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kantoku.access.application.AccountQueries;
import org.kantoku.access.application.AuditTrail;
import org.kantoku.access.application.Requires;
import org.kantoku.inspections.domain.SelfAssessmentShare;
import org.kantoku.shared.RecordNotFound;
import org.kantoku.shared.RuleViolation;

/** Shares a self-assessment out within the firm. */
@ApplicationScoped
@Transactional
public class ShareService {

    @Inject
    private SelfAssessmentQueries assessments;

    @Inject
    private ShareRepository shares;

    @Inject
    private AccountQueries accounts;

    @Inject
    private Acting acting;

    @Inject
    private AuditTrail audit;

    /**
     * Says who answers a section. Refused to helpers, who answer only.
     *
     * @param section   its code in the checklist
     * @param accountId a colleague's, or {@code null} for nobody in particular
     */
    @Requires(SELF_ASSESSMENT_ANSWER)
    public void assign(UUID assessmentId, String section, UUID accountId) {
        SelfAssessmentRow row = assessments.find(assessmentId);
        if (accounts.isHelper()) {
            throw new RuleViolation("inspections.error.helperShares");
        }
        if (!row.state().takesAnswers()) {
            throw new RuleViolation("inspections.error.handedIn");
        }
        if (accountId != null && !accounts.ofContractor(row.contractorId()).containsKey(accountId)) {
            throw new RecordNotFound();
        }
        name(assessmentId, section, accountId);
        audit.record("selfAssessment.share", "SelfAssessment", assessmentId, "FY" + row.fiscalYear(), section + " " + accountId);
    }

    private void name(UUID assessmentId, String section, UUID accountId) {
        Optional<SelfAssessmentShare> known = shares.of(assessmentId).stream().filter(share -> share.section().equals(section)).findFirst();
        if (accountId == null) {
            known.ifPresent(shares::remove);
            return;
        }
        SelfAssessmentShare share = known.orElseGet(() -> new SelfAssessmentShare(assessmentId, section));
        share.assign(accountId, acting.now());
        shares.add(share);
    }
}
