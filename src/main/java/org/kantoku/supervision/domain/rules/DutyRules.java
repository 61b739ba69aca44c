package org.kantoku.supervision.domain.rules;

import java.util.List;

import org.kantoku.supervision.domain.DutyRule;
import org.kantoku.supervision.domain.FederationRule;

/** The rules that are in use. A new rule is a class of this package and a line here. */
public final class DutyRules {

    /** Raised when a rule judges differently than before: the ledger is then worked out anew at the next start. */
    public static final int REVISION = 3;

    private static final List<DutyRule> ALL = List.of(new UnclassifiedRule(), new SelectionMissingRule(),
        new HandoverWithoutContractRule(), new ClauseMissingRule(), new NeverInspectedRule(), new InspectionOverdueRule(),
        new SelfAssessmentOverdueRule(), new OwnSideBacklogRule(), new PlanOverdueRule(), new ActionOverdueRule(),
        new UnapprovedSubEntrustmentRule(), new SubSupervisionStaleRule(), new ExpiredWithDataRule(), new ErasureOverdueRule(),
        new TrainingStaleRule(), new ResponsibleVacantRule(), new CertificateExpiredRule(), new IncidentClockMissedRule(),
        new HandlingReportOverdueRule(), new ForeignCheckStaleRule(), new UpstreamPermissionMissingRule(), new RegisterStaleRule(),
        new TransferUnconfirmedRule(), new PlanIncompleteRule());

    private static final List<FederationRule> FEDERATION = List.of(new PrivacyOfficerVacantRule(), new UncontractedIncidentRule(),
        new PlanNotApprovedRule());

    private DutyRules() {
    }

    /** All rules about a contract, in the order of the model. */
    public static List<DutyRule> all() {
        return ALL;
    }

    /** The parts of rules that are about the federation as a whole. */
    public static List<FederationRule> ofFederation() {
        return FEDERATION;
    }
}
