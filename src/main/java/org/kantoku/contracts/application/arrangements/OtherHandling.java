package org.kantoku.contracts.application.arrangements;

/** Kinds of handling that are no entrustment, as the list tells them apart; contracts not decided yet stand among them. */
public enum OtherHandling {
    THIRD_PARTY_PROVISION, ANONYMISED_PROVISION, JOINT_USE, CLOUD_NOT_HANDLED, NO_PERSONAL_DATA, UNDETERMINED
}
