package org.kantoku.contracts.domain;

/** Purposes of use for which data are entrusted (privacy policy 1(1), policy rows S-05 to S-09). */
public enum Purpose {
    ORDER_DELIVERY, AFTER_SERVICE, INQUIRY, ANALYSIS_AD, PUBLICITY, PERSONNEL, ADMINISTRATION
}
