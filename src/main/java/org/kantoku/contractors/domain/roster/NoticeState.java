package org.kantoku.contractors.domain.roster;

/** A notice is submitted, then accepted, declined, or taken back by the contractor. */
public enum NoticeState {
    SUBMITTED, ACCEPTED, DECLINED, WITHDRAWN
}
