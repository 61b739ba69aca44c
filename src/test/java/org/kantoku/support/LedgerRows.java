package org.kantoku.support;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.persistence.EntityManager;

/** Rows of a department of its own, written as they are: what a report counts is then known to the number. */
public final class LedgerRows {

    public final UUID department = UUID.randomUUID();
    public final UUID contractor = UUID.randomUUID();
    private final EntityManager em;
    private final LocalDate first = LocalDate.of(2020, 4, 1);

    public LedgerRows(EntityManager em, String contractorName) {
        this.em = em;
        entity("department", "code, name_ja, name_en, active_from", department, department.toString().substring(0, 8), "試験部", "Test", first);
        entity("contractor", "kind, name_ja, toriteki, freelance, state, legacy, search_text, sort_key", contractor, "CORPORATION", contractorName, "NO",
            "NO", "ACTIVE", 0, "", "");
    }

    public UUID contract(String title) {
        UUID id = UUID.randomUUID();
        entity("contract", "number, contractor_id, title, kind, owning_department_id, registered_on, purposes, effective_from, renewal,"
            + " non_renewal_notice_days, standard_terms, toriteki, freelance, state, legacy, search_text", id, "T" + id.toString().substring(0, 12), contractor,
            title, "UKEOI", department, first, "", first, "NONE", 0, "NO", "NO", "NO", "IN_FORCE", 0, "");
        return id;
    }

    public UUID supervised(String title, String tier) {
        UUID id = contract(title);
        row("supervised_span", "contract_id, from_on", id, first);
        row("contract_tier_span", "contract_id, from_on, tier", id, first, tier);
        return id;
    }

    public UUID duty(UUID contract, String rule, String branch, UUID subject, LocalDate due, LocalDate met, String metBy) {
        UUID id = UUID.randomUUID();
        row("duty", "id, contract_id, contractor_id, rule, branch, subject_type, subject_id, subject_key, opened_on, due_on, met_on, met_by,"
            + " severity_high_tier, severity_other_tier, grows_after_days, reason, reason_args", id, contract, contractor, rule, branch, subject == null
            ? "CONTRACT" : "FINDING", subject, "", due.minusDays(30), due, met, metBy, 3, 2, 90, "L05.never", "2026-01-01");
        return id;
    }

    public UUID finding(UUID contract, LocalDate raised) {
        UUID id = UUID.randomUUID();
        entity("finding", "number, contract_id, contractor_id, source_kind, knockout, own_side, title, description, proposed_grade, grade, state, raised_on,"
            + " clock_stopped_days, reopened_count, recurrence_count, shared_with_contractor", id, "T" + id.toString().substring(0, 12), contract, contractor,
            "INSPECTION", 0, 0, "鍵の管理", "", "MAJOR", "MAJOR", "RAISED", raised, 0, 0, 0, 1);
        row("finding_contract", "finding_id, contract_id", id, contract);
        return id;
    }

    public void step(UUID finding, int seq, String from, String to, LocalDate on) {
        row("finding_transition", "id, finding_id, seq, from_state, to_state, grade, on_date, recorded_at", UUID.randomUUID(), finding, seq, from, to, "MAJOR", on, on);
    }

    public UUID entity(String table, String columns, UUID id, Object... values) {
        List<Object> all = new ArrayList<>(List.of(id, 1, first, first));
        all.addAll(java.util.Arrays.asList(values));
        row(table, "id, version, created_at, updated_at, " + columns, all.toArray());
        return id;
    }

    public void row(String table, String columns, Object... values) {
        run("insert into " + table + " (" + columns + ") values (" + java.util.Arrays.stream(values).map(v -> v == null ? "null" : "'" + v + "'")
            .collect(Collectors.joining(", ")) + ")");
    }

    public void run(String sql) {
        em.createNativeQuery(sql).executeUpdate();
    }
}
