package org.kantoku.inspections.application;

import static org.kantoku.access.domain.Permission.SELF_ASSESSMENT_ANSWER;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
     * Says who answers which section; the others stay as they are. Refused to helpers, who answer only.
     *
     * @param changed account of a colleague by the code of the section, {@code null} for nobody in particular
     */
    @Requires(SELF_ASSESSMENT_ANSWER)
    public void assign(UUID assessmentId, Map<String, UUID> changed) {
        SelfAssessmentRow row = assessments.find(assessmentId);
        if (accounts.isHelper()) {
            throw new RuleViolation("inspections.error.helperShares");
        }
        if (!row.state().takesAnswers()) {
            throw new RuleViolation("inspections.error.handedIn");
        }
        Set<UUID> colleagues = accounts.ofContractor(row.contractorId()).keySet();
        if (!changed.values().stream().allMatch(account -> account == null || colleagues.contains(account))) {
            throw new RecordNotFound();
        }
        List<SelfAssessmentShare> present = shares.of(assessmentId);
        changed.forEach((section, account) -> name(assessmentId, present, section, account));
        audit.record("selfAssessment.share", "SelfAssessment", assessmentId, "FY" + row.fiscalYear(), changed.toString());
    }

    private void name(UUID assessmentId, List<SelfAssessmentShare> present, String section, UUID accountId) {
        Optional<SelfAssessmentShare> known = present.stream().filter(share -> share.section().equals(section)).findFirst();
        if (accountId == null) {
            known.ifPresent(shares::remove);
            return;
        }
        SelfAssessmentShare share = known.orElseGet(() -> new SelfAssessmentShare(assessmentId, section));
        share.assign(accountId, acting.now());
        shares.add(share);
    }
}
