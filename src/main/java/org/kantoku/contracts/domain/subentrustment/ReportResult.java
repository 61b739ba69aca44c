package org.kantoku.contracts.domain.subentrustment;

/** What a contractor found when it looked at its sub-entrustee. */
public enum ReportResult {
    IN_ORDER, ISSUES
}
