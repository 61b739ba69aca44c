package org.kantoku.supervision.domain;

import java.util.Optional;

/**
 * Whom a notice is meant for (model.md §6.1, 初報先, and §6.2). Who that is on a day follows from accounts, appointments and the recorded
 * addresses of functions; where nobody is, the notice goes one level up.
 */
public enum Addressee {
    /** 契約主管: whoever owns the contract. */
    CONTRACT_OWNER,
    /** 調達. */
    PROCUREMENT,
    /** 点検部門・点検員: the inspectors of the subject, else all of them. */
    INSPECTORS,
    /** 委託先責任者. */
    CONTRACTOR_RESPONSIBLE,
    /** 委託先担当者: all who act for the firm. */
    CONTRACTOR_CONTACT,
    /** 部門責任者: the manager of the department that owns the contract. */
    DEPARTMENT_MANAGER,
    /** 全体責任者. */
    PRIVACY_OFFICER,
    /** 調達責任者: a recorded address. */
    PROCUREMENT_HEAD,
    /** 監査責任者. */
    AUDIT_OFFICER,
    /** 理事会室: a recorded address. */
    BOARD_OFFICE,
    /** 代表理事: a recorded address. */
    REPRESENTATIVE_DIRECTOR;

    /** One of a contractor's people: never told of what is our own omission. */
    public boolean isContractor() {
        return this == CONTRACTOR_RESPONSIBLE || this == CONTRACTOR_CONTACT;
    }

    /** A function outside the portal, reached by a recorded mail address. */
    public boolean isFunction() {
        return this == PROCUREMENT_HEAD || this == BOARD_OFFICE || this == REPRESENTATIVE_DIRECTOR;
    }

    /** Who is told when nobody is there; empty at the top. */
    public Optional<Addressee> above() {
        return Optional.ofNullable(switch (this) {
            case CONTRACTOR_CONTACT -> CONTRACTOR_RESPONSIBLE;
            case CONTRACT_OWNER, PROCUREMENT, INSPECTORS, CONTRACTOR_RESPONSIBLE -> DEPARTMENT_MANAGER;
            case DEPARTMENT_MANAGER, PROCUREMENT_HEAD -> PRIVACY_OFFICER;
            case PRIVACY_OFFICER -> BOARD_OFFICE;
            case BOARD_OFFICE -> REPRESENTATIVE_DIRECTOR;
            case REPRESENTATIVE_DIRECTOR -> AUDIT_OFFICER;
            case AUDIT_OFFICER -> null;
        });
    }
}
