package org.kantoku.access.domain;

import static org.kantoku.access.domain.Role.ADMINISTRATOR;
import static org.kantoku.access.domain.Role.AUDIT_OFFICER;
import static org.kantoku.access.domain.Role.CONTRACTOR_USER;
import static org.kantoku.access.domain.Role.DEPT_PRIVACY_MANAGER;
import static org.kantoku.access.domain.Role.INSPECTOR;
import static org.kantoku.access.domain.Role.PRIVACY_OFFICER;
import static org.kantoku.access.domain.Role.PROCUREMENT;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/**
 * What a role may do; the table of the model, §3, one constant a line. {@code docs/permissions.md} is checked against it.
 */
public enum Permission {
    REGISTER_READ(PROCUREMENT, DEPT_PRIVACY_MANAGER, INSPECTOR, PRIVACY_OFFICER, AUDIT_OFFICER),
    REGISTER_EDIT(PROCUREMENT, DEPT_PRIVACY_MANAGER, PRIVACY_OFFICER),
    LEDGER_IMPORT(PROCUREMENT, DEPT_PRIVACY_MANAGER, PRIVACY_OFFICER),
    /** Imports decisions of others: approvals, verifications, granted exceptions, states beyond the first. */
    REGISTER_RESTORE(PRIVACY_OFFICER),
    /** Never for whoever recorded the clause; the service checks that. */
    CLAUSE_VERIFY(PROCUREMENT, DEPT_PRIVACY_MANAGER, INSPECTOR, PRIVACY_OFFICER),
    /** Tiers B and C by the department, S, A, cross-border and My Number by the privacy officer; the service checks the tier. */
    CONTRACT_APPROVE(DEPT_PRIVACY_MANAGER, PRIVACY_OFFICER),
    /** Stops handing over data to a contractor or under a contract (預託停止). */
    HANDOVER_SUSPEND(DEPT_PRIVACY_MANAGER, PRIVACY_OFFICER),
    /** Lifts such a stop. */
    HANDOVER_RELEASE(PRIVACY_OFFICER),
    /** Records whether handing over has to stop because of a lapse (model §6.2, E3). */
    HANDOVER_DECIDE(PRIVACY_OFFICER),
    /** Confirms receipts and hands in reports on the handling of data, for the own firm. */
    HANDOVER_ANSWER(CONTRACTOR_USER),
    /** Accepts or rejects a certificate and completes return and erasure; never for whoever recorded the certificate. */
    EXIT_ACCEPT(DEPT_PRIVACY_MANAGER, INSPECTOR, PRIVACY_OFFICER),
    /** A longer term for return and erasure, and data that may stay for a time. */
    EXIT_DECIDE(DEPT_PRIVACY_MANAGER, PRIVACY_OFFICER),
    /** Hands in certificates of erasure, for the own firm. */
    EXIT_ANSWER(CONTRACTOR_USER),
    SELECTION_APPROVE(DEPT_PRIVACY_MANAGER, PRIVACY_OFFICER),
    WAIVER_REQUEST(PROCUREMENT, DEPT_PRIVACY_MANAGER, INSPECTOR),
    WAIVER_APPROVE(PRIVACY_OFFICER),
    CATALOGUE_READ(PROCUREMENT, DEPT_PRIVACY_MANAGER, INSPECTOR, PRIVACY_OFFICER, AUDIT_OFFICER, ADMINISTRATOR),
    CATALOGUE_EDIT(PRIVACY_OFFICER, ADMINISTRATOR),
    /** Never for whoever uploaded the version; the entity checks that. */
    CATALOGUE_PUBLISH(PRIVACY_OFFICER),
    CHECKLIST_READ(PROCUREMENT, DEPT_PRIVACY_MANAGER, INSPECTOR, PRIVACY_OFFICER, AUDIT_OFFICER, ADMINISTRATOR),
    CHECKLIST_EDIT(PRIVACY_OFFICER, ADMINISTRATOR),
    /** Never for whoever wrote or proposed the version; the entity checks that. */
    CHECKLIST_PUBLISH(PRIVACY_OFFICER),
    INSPECTION_READ(PROCUREMENT, DEPT_PRIVACY_MANAGER, INSPECTOR, PRIVACY_OFFICER, AUDIT_OFFICER),
    INSPECTION_PLAN(INSPECTOR),
    /** The year's plan as a whole, by 30 April. */
    INSPECTION_PLAN_APPROVE(PRIVACY_OFFICER),
    INSPECTION_CONDUCT(INSPECTOR),
    /** Never for whoever wrote the answers; the service checks that. */
    INSPECTION_CONFIRM(INSPECTOR),
    INSPECTION_POSTPONE(INSPECTOR, DEPT_PRIVACY_MANAGER),
    SELF_ASSESSMENT_REQUEST(INSPECTOR, PROCUREMENT),
    /** A longer term for a self-assessment that was asked for. */
    SELF_ASSESSMENT_EXTEND(DEPT_PRIVACY_MANAGER, PRIVACY_OFFICER),
    SELF_ASSESSMENT_ANSWER(CONTRACTOR_USER),
    /** Enters what a firm answered on paper, for the firm (代理入力); whoever did does not review it, the service checks that. */
    SELF_ASSESSMENT_PROXY(PROCUREMENT, INSPECTOR),
    SELF_ASSESSMENT_REVIEW(INSPECTOR),
    FINDING_READ(PROCUREMENT, DEPT_PRIVACY_MANAGER, INSPECTOR, PRIVACY_OFFICER, AUDIT_OFFICER),
    FINDING_HANDLE(INSPECTOR),
    FINDING_DECIDE(DEPT_PRIVACY_MANAGER, PRIVACY_OFFICER),
    FINDING_ANSWER(CONTRACTOR_USER),
    RISK_ACCEPT(PRIVACY_OFFICER),
    /** Own firm's sub-entrustments: applying, reporting, ending. */
    SUBENTRUSTMENT_APPLY(CONTRACTOR_USER),
    /** What our side was told or found, without deciding on it. */
    SUBENTRUSTMENT_RECORD(PROCUREMENT, DEPT_PRIVACY_MANAGER, INSPECTOR, PRIVACY_OFFICER),
    /** Tiers S and A, My Number and abroad by the privacy officer alone; the service checks that, and who recorded it. */
    SUBENTRUSTMENT_APPROVE(DEPT_PRIVACY_MANAGER, PRIVACY_OFFICER),
    /** A contractor's first call about an incident of its own. */
    INCIDENT_REPORT(CONTRACTOR_USER),
    /** Takes a call down and what comes in after it: whoever picks up. */
    INCIDENT_RECORD(PROCUREMENT, DEPT_PRIVACY_MANAGER, INSPECTOR, PRIVACY_OFFICER),
    /** Decides whether an incident has to be reported, reports it, tells member co-ops and principals, ends it. */
    INCIDENT_DECIDE(PRIVACY_OFFICER),
    INCIDENT_READ(PROCUREMENT, DEPT_PRIVACY_MANAGER, INSPECTOR, PRIVACY_OFFICER, AUDIT_OFFICER),
    /** The list of all evidence and each file's page; a contractor's own is PORTAL_READ. */
    EVIDENCE_READ(PROCUREMENT, DEPT_PRIVACY_MANAGER, INSPECTOR, PRIVACY_OFFICER, AUDIT_OFFICER),
    /** Day of keeping, legal hold, removal of what is past its day. */
    EVIDENCE_KEEP(PRIVACY_OFFICER),
    SUPERVISION_READ(PROCUREMENT, DEPT_PRIVACY_MANAGER, INSPECTOR, PRIVACY_OFFICER, AUDIT_OFFICER),
    /** Takes the record of supervision away as a file; a departmental manager for the own department, the service checks that. */
    REPORT_READ(DEPT_PRIVACY_MANAGER, PRIVACY_OFFICER, AUDIT_OFFICER),
    /** The report to the board and the summary for the public. */
    BOARD_REPORT(PRIVACY_OFFICER, AUDIT_OFFICER),
    PORTAL_READ(CONTRACTOR_USER),
    /** A contractor's own people, certificates and training, handed in for us to accept. */
    COMPANY_NOTICE(CONTRACTOR_USER),
    AUDIT_READ(AUDIT_OFFICER),
    /** Who was told of which lapse at which stage, by which way. */
    NOTICE_LOG_READ(PRIVACY_OFFICER, AUDIT_OFFICER, ADMINISTRATOR),
    /** Addresses outside that are told when a lapse opens or closes. */
    WEBHOOK_MANAGE(ADMINISTRATOR),
    /** Who holds which of our offices, and the versions of our policy. */
    ORGANISATION_READ(PROCUREMENT, DEPT_PRIVACY_MANAGER, INSPECTOR, PRIVACY_OFFICER, AUDIT_OFFICER, ADMINISTRATOR),
    /** Appoints the privacy officer, the audit officer and the departments' managers. */
    APPOINTMENT_EDIT(PRIVACY_OFFICER, ADMINISTRATOR),
    POLICY_PUBLISH(PRIVACY_OFFICER, ADMINISTRATOR),
    /** Takes over a newer table of public holidays (祝日表). */
    HOLIDAY_EDIT(PRIVACY_OFFICER, ADMINISTRATOR),
    ACCOUNT_MANAGE(ADMINISTRATOR),
    /** Own password and language: everybody who is signed in. */
    OWN_ACCOUNT(Role.values());

    private final Set<Role> roles;

    Permission(Role... roles) {
        this.roles = EnumSet.noneOf(Role.class);
        this.roles.addAll(java.util.Arrays.asList(roles));
    }

    public boolean grantedTo(Collection<Role> held) {
        return held.stream().anyMatch(roles::contains);
    }

    /** The roles that hold this permission. */
    public Set<Role> roles() {
        return Set.copyOf(roles);
    }
}
