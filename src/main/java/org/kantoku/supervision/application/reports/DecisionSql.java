package org.kantoku.supervision.application.reports;

import java.util.List;

/**
 * Who decided what: approvals, longer terms, stops, rulings, postponements, acceptances and refusals, from the tables of steps of all capabilities. Each part
 * selects day, kind, contracts, contractor, subject, outcome (a text key), detail, person, reason and a unique id.
 */
final class DecisionSql {

    private static final String CONTRACTS_OF_FINDING = "(select group_concat(c.number order by c.number separator '\\n') from finding_contract fc"
        + " join contract c on c.id = fc.contract_id where fc.finding_id = f.id)";
    private static final String CONTRACTS_OF_INSPECTION = "(select group_concat(c.number order by c.number separator '\\n') from inspection_contract ic"
        + " join contract c on c.id = ic.contract_id where ic.inspection_id = i.id)";

    private static final String CONTRACTS_OF_INCIDENT = "(select group_concat(c.number order by c.number separator '\\n') from incident_contract ic"
        + " join contract c on c.id = ic.contract_id where ic.incident_id = i.id)";
    private static final String OF_INCIDENT = " join incident i on i.id = s.incident_id where (not exists (select 1 from incident_contract ix where ix.incident_id = i.id) and {all}"
        + " or exists (select 1 from incident_contract ix where ix.incident_id = i.id{in:ix.contract_id}))";

    private static final List<String> PARTS = List.of(
        part("c.approved_on", "'CONTRACT_APPROVED'", "c.number", "c.contractor_id", "null", "null", "null", "c.approved_by", "c.approval_remark", "c.id",
            "contract c where 1 = 1{contract:c}"),
        part("e.decided_on", "'EXTENSION'", "c.number", "c.contractor_id", "null", "null", "concat(e.old_end_date, ' → ', e.new_end_date)", "e.decided_by", "e.reason", "e.id",
            "contract_extension e join contract c on c.id = e.contract_id where 1 = 1{contract:c}"),
        part("s.on_date", "'CONTRACT_STATE'", "c.number", "c.contractor_id", "null", "concat('enum.ContractState.', s.to_state)", "null", "s.actor_id", "s.reason", "s.id",
            "contract_transition s join contract c on c.id = s.contract_id where (s.to_state in ('SUSPENDED', 'ENDING', 'TERMINATED', 'CANCELLED', 'CLOSED')"
                + " or s.from_state = 'SUSPENDED'){contract:c}"),
        part("s.on_date", "'CONTRACTOR_STATE'", "null", "s.contractor_id", "null", "concat('enum.ContractorState.', s.to_state)", "null", "s.actor_id", "s.reason", "s.id",
            "contractor_transition s where (s.to_state in ('APPROVED', 'REJECTED', 'SUSPENDED', 'EXITING', 'CLOSED') or s.from_state = 'SUSPENDED'){firm:s.contractor_id}"),
        part("r.approved_on", "'TIER'", "c.number", "c.contractor_id", "null", "concat('tier.', r.tier)", "r.score", "r.approved_by", "r.reason", "r.id",
            "risk_assessment r join contract c on c.id = r.contract_id where 1 = 1{contract:c}"),
        part("a.approved_on", "'SELECTION'", "null", "a.contractor_id", "null", "concat('enum.SelectionResult.', a.result)", "a.score", "a.approved_by", "a.note", "a.id",
            "selection_assessment a where 1 = 1{firm:a.contractor_id}"),
        part("r.decided_on", "'ARRANGEMENT'", "c.number", "c.contractor_id", "null", "concat('enum.ArrangementKind.', r.kind)", "null", "r.decided_by", "r.words", "r.id",
            "arrangement_ruling r join contract c on c.id = r.contract_id where 1 = 1{contract:c}"),
        part("p.approved_on", "'PLAN'", "null", "null", "null", "null", "p.fiscal_year", "p.approved_by", "null", "p.id", "inspection_plan p where 1 = 1{in:null}"),
        part("s.on_date", "'INSPECTION'", CONTRACTS_OF_INSPECTION, "i.contractor_id", "i.number", "concat('enum.InspectionState.', s.to_state)", "null", "s.actor_id", "s.reason", "s.id",
            "inspection_transition s join inspection i on i.id = s.inspection_id where s.to_state in ('CONFIRMED', 'POSTPONED', 'CANCELLED')"
                + " and exists (select 1 from inspection_contract ix where ix.inspection_id = i.id{in:ix.contract_id})"),
        part("s.on_date", "'SELF_ASSESSMENT'", "c.number", "c.contractor_id", "a.fiscal_year", "concat('enum.SelfAssessmentState.', s.to_state)", "null", "s.actor_id", "s.reason",
            "s.id", "self_assessment_transition s join self_assessment a on a.id = s.self_assessment_id join contract c on c.id = a.contract_id"
                + " where s.to_state in ('ACCEPTED', 'RETURNED'){contract:c}"),
        part("e.granted_on", "'SELF_ASSESSMENT_EXTENSION'", "c.number", "c.contractor_id", "a.fiscal_year", "null", "concat(e.old_due_on, ' → ', e.new_due_on)", "e.granted_by",
            "e.reason", "e.id", "self_assessment_extension e join self_assessment a on a.id = e.self_assessment_id join contract c on c.id = a.contract_id where 1 = 1{contract:c}"),
        part("s.on_date", "case when s.to_state <> 'CLASSIFIED' then 'FINDING' when s.from_state = 'DISPUTED' then 'FINDING_RULING' else 'FINDING_GRADE' end", CONTRACTS_OF_FINDING,
            "f.contractor_id", "f.number", "if(s.to_state = 'CLASSIFIED', concat('enum.FindingGrade.', s.grade), concat('enum.FindingState.', s.to_state))", "null", "s.actor_id",
            "s.reason", "s.id", "finding_transition s join finding f on f.id = s.finding_id where (s.to_state in ('CLASSIFIED', 'PLAN_APPROVED', 'PLAN_RETURNED', 'VERIFIED', 'CLOSED')"
                + " or s.from_state = 'COMPLETED_REPORTED' and s.to_state = 'IMPLEMENTING'){finding:f.id}"),
        part("e.granted_on", "'FINDING_EXTENSION'", CONTRACTS_OF_FINDING, "f.contractor_id", "f.number", "null", "e.extended_to", "e.granted_by", "e.reason", "e.id",
            "finding_extension e join finding f on f.id = e.finding_id where 1 = 1{finding:f.id}"),
        part("a.accepted_on", "'RISK_ACCEPTANCE'", CONTRACTS_OF_FINDING, "f.contractor_id", "f.number", "null", "concat('〜', a.until_on)", "a.accepted_by", "a.reason", "a.id",
            "risk_acceptance a join finding f on f.id = a.finding_id where 1 = 1{finding:f.id}"),
        part("t.answered_on", "'COST'", CONTRACTS_OF_FINDING, "f.contractor_id", "f.number", "null", "t.yen", "t.answered_by", "t.outcome", "t.id",
            "cost_consultation t join finding f on f.id = t.finding_id where 1 = 1{finding:f.id}"),
        part("w.decided_on", "'WAIVER'", "c.number", "c.contractor_id", "concat_ws(' ', w.rule, nullif(w.subject_key, ''))",
            "if(w.state = 'REVOKED', 'enum.WaiverState.GRANTED', concat('enum.WaiverState.', w.state))", "concat('〜', w.expires_on)", "w.decided_by", "w.decision_remark", "w.id",
            "waiver w join contract c on c.id = w.contract_id where w.state in ('GRANTED', 'REFUSED', 'REVOKED'){contract:c}"),
        part("w.revoked_on", "'WAIVER'", "c.number", "c.contractor_id", "concat_ws(' ', w.rule, nullif(w.subject_key, ''))", "'enum.WaiverState.REVOKED'", "null", "w.revoked_by",
            "w.revocation_reason", "w.id", "waiver w join contract c on c.id = w.contract_id where 1 = 1{contract:c}"),
        part("s.on_date", "'SUB_ENTRUSTMENT'", "c.number", "c.contractor_id", "e.name", "concat('enum.SubAct.', s.act)", "null", "s.actor_id", "s.words", "s.id",
            "sub_entrustment_step s join sub_entrustment e on e.id = s.sub_entrustment_id join contract c on c.id = e.contract_id"
                + " where s.act in ('APPROVE', 'NOTE', 'REJECT', 'STOP', 'ANSWER', 'END'){contract:c}"),
        part("s.on_date", "'ERASURE'", "c.number", "c.contractor_id", "null", "concat('enum.ReturnErasureState.', s.to_state)", "if(s.until_on is null, null, concat('〜', s.until_on))",
            "s.actor_id", "s.reason", "s.id", "return_erasure_transition s join return_erasure_order o on o.id = s.order_id join contract c on c.id = o.contract_id"
                + " where s.to_state in ('ACCEPTED', 'REJECTED', 'RESIDUAL_RETENTION', 'COMPLETED'){contract:c}"),
        part("e.on_date", "'ERASURE_EXTENSION'", "c.number", "c.contractor_id", "null", "null", "concat(e.old_due_on, ' → ', e.new_due_on)", "e.actor_id", "e.reason", "e.id",
            "return_erasure_extension e join return_erasure_order o on o.id = e.order_id join contract c on c.id = o.contract_id where 1 = 1{contract:c}"),
        part("r.on_date", "if(r.relied, 'RELIANCE', 'RELIANCE_ENDED')", "null", "q.contractor_id", "q.number", "concat('enum.CertificationKind.', q.kind)", "null", "r.actor_id",
            "r.reason", "r.id", "certification_reliance r join certification q on q.id = r.certification_id where 1 = 1{firm:q.contractor_id}"),
        part("h.decided_on", "'HANDOVER'", "c.number", "c.contractor_id", "h.rule", "if(h.needed, 'reports.handover.yes', 'reports.handover.no')", "null", "h.decided_by", "h.reason",
            "h.id", "handover_decision h join contract c on c.id = h.contract_id where 1 = 1{contract:c}"),
        part("s.on_date", "'INCIDENT'", CONTRACTS_OF_INCIDENT, "i.contractor_id", "i.number", "if(s.reportable, 'reports.reportable.yes', 'reports.reportable.no')", "null", "s.actor_id",
            "s.words", "s.id", "incident_assessment s" + OF_INCIDENT + " and s.decided"),
        part("s.on_date", "'INCIDENT'", CONTRACTS_OF_INCIDENT, "i.contractor_id", "i.number", "concat('enum.IncidentAct.', s.act)", "null", "s.actor_id", "s.words", "s.id",
            "incident_step s" + OF_INCIDENT + " and s.act in ('FREE', 'SPARE_PRINCIPALS', 'CLOSE')"));

    static final String ALL = String.join(" union all ", PARTS);

    private DecisionSql() {
    }

    private static String part(String day, String kind, String contracts, String contractor, String subject, String outcome, String detail, String actor, String reason,
                               String id, String from) {
        return "select " + day + " as on_date, " + kind + " as kind, " + contracts + " as contracts, " + contractor + " as contractor_id, cast(" + subject + " as char) as subject, "
            + outcome + " as outcome, cast(" + detail + " as char) as detail, " + actor + " as actor, " + reason + " as reason, " + id + " as id from " + from
            + " and " + day + " between {from} and {day}";
    }
}
