package org.kantoku.contracts.domain.arrangements;

/** Why the questions come to a kind, or why they come to none yet. */
public enum ArrangementReason {
    NO_PERSONAL_DATA, PERSONAL_DATA_OPEN, SERVICE_OPEN, PROVIDER_KEPT_OUT, PROVIDER_HANDLES, PROVIDER_OPEN, FOR_OUR_PURPOSE, OWN_PURPOSE, PURPOSE_OPEN,
    JOINT_USE_ANNOUNCED, NOT_ANNOUNCED, ANNOUNCEMENT_OPEN
}
