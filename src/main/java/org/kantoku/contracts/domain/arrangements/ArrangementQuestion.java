package org.kantoku.contracts.domain.arrangements;

/** The plain questions by which it is told what an arrangement is (APPI 25, 27; PPC Q&A 7-53), in the order they are put. */
public enum ArrangementQuestion {
    /** Whether the other side sees, holds, enters or stores personal information for it. */
    PERSONAL_DATA,
    /** Whether it only provides a service in which we ourselves keep the data. */
    STORED_IN_SERVICE,
    /** Whether the contract says that the provider does not handle the data, and access control makes it so. */
    PROVIDER_KEPT_OUT,
    /** Whether the other side decides for itself what it uses the data for. */
    OWN_PURPOSE,
    /** Whether a joint use was announced beforehand: items, range, purpose, and who answers for it. */
    JOINT_USE_ANNOUNCED
}
