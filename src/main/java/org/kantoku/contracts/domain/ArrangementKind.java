package org.kantoku.contracts.domain;

/** What the arrangement is in the eyes of the law (APPI 25, 27). Only an entrustment is supervised; nobody may leave it undecided. */
public enum ArrangementKind {
    ENTRUSTMENT, THIRD_PARTY_PROVISION, JOINT_USE, CLOUD_NOT_HANDLED, NO_PERSONAL_DATA, UNDETERMINED
}
