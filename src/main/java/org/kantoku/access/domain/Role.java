package org.kantoku.access.domain;

/** Roles of the model, §3. A person may hold several, but a contractor's user holds {@link #CONTRACTOR_USER} alone. */
public enum Role {
    /** 調達担当: registers contractors and contracts. */
    PROCUREMENT,
    /** 部門個人情報保護責任者: answers for a department's contracts. */
    DEPT_PRIVACY_MANAGER,
    /** 点検員: plans and carries out inspections, verifies corrections. */
    INSPECTOR,
    /** 委託先担当者: answers for one contractor, sees nothing else. */
    CONTRACTOR_USER,
    /** 個人情報保護管理者: the overall privacy officer. */
    PRIVACY_OFFICER,
    /** 監査責任者: reads everything including the audit trail, changes nothing. */
    AUDIT_OFFICER,
    /** 管理者: accounts and settings, no supervision data. */
    ADMINISTRATOR
}
