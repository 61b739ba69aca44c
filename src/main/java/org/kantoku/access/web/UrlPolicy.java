package org.kantoku.access.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.kantoku.access.application.Identity;
import org.kantoku.access.domain.Permission;

/** Which addresses are open to everybody and which permission the others ask for. Services check again. */
final class UrlPolicy {

    private static final List<String> OPEN = List.of("/signin", "/jakarta.faces.resource/", "/resources/", "/health",
        "/favicon.ico", "/error/", "/feed/", "/invitation");

    private static final Map<String, Permission> AREAS = new LinkedHashMap<>();

    static {
        AREAS.put("/portal/", Permission.PORTAL_READ);
        AREAS.put("/invitation", Permission.OWN_ACCOUNT);
        AREAS.put("/account/", Permission.OWN_ACCOUNT);
        AREAS.put("/evidence/list", Permission.EVIDENCE_READ);
        AREAS.put("/evidence/", Permission.OWN_ACCOUNT);
        AREAS.put("/api/", Permission.OWN_ACCOUNT);
        AREAS.put("/settings/accounts", Permission.ACCOUNT_MANAGE);
        AREAS.put("/settings/account", Permission.ACCOUNT_MANAGE);
        AREAS.put("/settings/invitations", Permission.ACCOUNT_MANAGE);
        AREAS.put("/settings/departments", Permission.ACCOUNT_MANAGE);
        AREAS.put("/settings/clauses", Permission.CATALOGUE_READ);
        AREAS.put("/settings/appointments", Permission.ORGANISATION_READ);
        AREAS.put("/settings/policies", Permission.ORGANISATION_READ);
        AREAS.put("/settings/holidays", Permission.ORGANISATION_READ);
        AREAS.put("/settings/incidents", Permission.INCIDENT_READ);
        AREAS.put("/settings/audit", Permission.AUDIT_READ);
        AREAS.put("/settings/notices", Permission.NOTICE_LOG_READ);
        AREAS.put("/settings/contacts", Permission.ORGANISATION_READ);
        AREAS.put("/settings/webhooks", Permission.WEBHOOK_MANAGE);
        AREAS.put("/checklists/new", Permission.CHECKLIST_EDIT);
        AREAS.put("/checklists/import", Permission.CHECKLIST_EDIT);
        AREAS.put("/checklists/item", Permission.CHECKLIST_EDIT);
        AREAS.put("/checklists/heading", Permission.CHECKLIST_EDIT);
        AREAS.put("/checklists/", Permission.CHECKLIST_READ);
        AREAS.put("/inspections/paper", Permission.SELF_ASSESSMENT_PROXY);
        AREAS.put("/inspections/", Permission.INSPECTION_READ);
        AREAS.put("/findings/", Permission.FINDING_READ);
        AREAS.put("/incidents/edit", Permission.INCIDENT_RECORD);
        AREAS.put("/incidents/", Permission.INCIDENT_READ);
        AREAS.put("/contracts/import", Permission.LEDGER_IMPORT);
        AREAS.put("/contracts/workbook", Permission.LEDGER_IMPORT);
        AREAS.put("/contractors/agency", Permission.LEDGER_IMPORT);
        AREAS.put("/contractors/", Permission.REGISTER_READ);
        AREAS.put("/contracts/", Permission.REGISTER_READ);
        AREAS.put("/upstream/", Permission.REGISTER_READ);
        AREAS.put("/subentrustments/", Permission.REGISTER_READ);
        AREAS.put("/search", Permission.REGISTER_READ);
        AREAS.put("/dashboard", Permission.SUPERVISION_READ);
        AREAS.put("/supervision/reports", Permission.REPORT_READ);
        AREAS.put("/supervision/publicSummary", Permission.BOARD_REPORT);
        AREAS.put("/supervision/", Permission.SUPERVISION_READ);
        AREAS.put("/work", Permission.SUPERVISION_READ);
        AREAS.put("/dev/", Permission.OWN_ACCOUNT);
    }

    private UrlPolicy() {
    }

    static boolean isOpen(String path) {
        return OPEN.stream().anyMatch(path::startsWith);
    }

    /** An address outside every area is nobody's: it answers "not found". */
    static boolean allows(String path, Identity identity) {
        return path.equals("/") || AREAS.entrySet().stream().filter(area -> path.startsWith(area.getKey())).findFirst()
            .map(area -> identity.may(area.getValue())).orElse(false);
    }

    /** Where a person begins after signing in. */
    static String home(Identity identity) {
        if (identity.isContractor()) {
            return "/portal/home";
        }
        return identity.may(Permission.SUPERVISION_READ) ? "/dashboard" : "/settings/accounts";
    }
}
