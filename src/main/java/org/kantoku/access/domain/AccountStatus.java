package org.kantoku.access.domain;

/** Whether an account may sign in. Accounts are never deleted: their acts stay on record. */
public enum AccountStatus {
    ACTIVE, DISABLED
}
