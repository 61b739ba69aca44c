package org.kantoku.supervision.domain;

/**
 * Day counts and frequencies the federation decides itself (model.md §5.2, §6.1). They are policy, not law: the defaults
 * stand here, what the annual policy changes is recorded with the day from which it holds.
 */
public enum Setting {
    /** L01: days from registration to the decision whether personal data are handled. */
    CLASSIFICATION_DAYS(14),
    /** L02: how old a selection assessment may be when the contract is signed. */
    SELECTION_VALID_MONTHS(12),
    /** L02: days after go-live for contracts taken over. */
    LEGACY_SELECTION_DAYS(180),
    /** L04: days after the catalogue took effect for contracts signed before. */
    CLAUSE_CATCH_UP_DAYS(180),
    /** L04: days within which a recorded clause is verified. */
    CLAUSE_VERIFICATION_DAYS(30),
    /** L05: days after go-live for contracts taken over without a record of inspection. */
    LEGACY_INSPECTION_DAYS(90),
    FIRST_INSPECTION_DAYS_S(90), FIRST_INSPECTION_DAYS_A(180), FIRST_INSPECTION_DAYS_B(365),
    ONSITE_MONTHS_S(12), ONSITE_MONTHS_A(24), ONSITE_MONTHS_B(36),
    INTERIM_MONTHS_S(6), INTERIM_MONTHS_A(12),
    /** L07: days after a return. */
    RETURNED_SELF_ASSESSMENT_DAYS(14),
    /** L08: days within which we do our own part. */
    REVIEW_DAYS(30), CONFIRMATION_DAYS(30), REQUEST_DAYS(30),
    /** L08 (g): days to the ad hoc inspection after a reportable incident, and after a change (model.md §5.2). */
    ADHOC_INCIDENT_DAYS(30), ADHOC_CHANGE_DAYS(90),
    /** L12: months between two reports on a sub-entrustee. */
    SUB_REPORT_MONTHS(12),
    /** L14: days overdue after which it weighs CRITICAL. */
    ERASURE_GROWTH_DAYS(60),
    /** L15: days to the first training, months it holds, days to follow a new version of the policy. */
    FIRST_TRAINING_DAYS(60), TRAINING_MONTHS(12), POLICY_VERSION_DAYS(60),
    /** L16: days within which an office is filled again. */
    VACANCY_DAYS(14),
    /** L20: months between two checks of equivalent measures abroad (規則18). */
    FOREIGN_CHECK_MONTHS(12),
    /** G01: months between two reviews of an entry, days to the first tier and to a new one after facts changed. */
    REGISTER_REVIEW_MONTHS(12), FIRST_TIER_DAYS(30), CHANGED_FACTS_DAYS(30),
    /** G01: months between two assessments of the tier. */
    TIER_MONTHS_S(12), TIER_MONTHS_A(12), TIER_MONTHS_B(12), TIER_MONTHS_C(24), TIER_MONTHS_N(12);

    private final int standard;

    Setting(int standard) {
        this.standard = standard;
    }

    /** The default of the model. */
    public int standard() {
        return standard;
    }
}
