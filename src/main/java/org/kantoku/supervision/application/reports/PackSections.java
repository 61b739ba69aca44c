package org.kantoku.supervision.application.reports;

import org.kantoku.supervision.application.ContractStateSql;

/** The parts of the record pack that are read by a statement each: what they hold, from where, and how they stand on paper. */
final class PackSections {

    private static final String CONTRACT_OF_RULES = " or exists (select 1 from duty d where d.contract_id = c.id and d.rule like 'L%' and d.due_on < {day}"
        + " and (d.met_on is null or d.met_on > {from} and d.met_on > d.due_on)))";

    static final SectionSpec CONTRACTS = SectionSpec.named("contracts")
        .text("number", "c.number").text("title", "c.title").text("contractor", "k.name_ja").bilingual("department", "p.name_ja", "p.name_en")
        .word("tier", "(select t.tier from contract_tier_span t where t.contract_id = c.id and t.from_on <= {day} and (t.to_on is null or t.to_on > {day}))", "tier.")
        .word("state", ContractStateSql.on("{day}", "coalesce(s.to_state, c.state)"), "enum.ContractState.")
        .date("supervisedFrom", "(select min(u.from_on) from supervised_span u where u.contract_id = c.id)")
        .date("supervisedTo", "(select if(sum(u.to_on is null), null, max(u.to_on) - interval 1 day) from supervised_span u where u.contract_id = c.id)")
        .date("effectiveFrom", "c.effective_from").date("endsOn", "c.end_date")
        .from("contract c join contractor k on k.id = c.contractor_id left join department p on p.id = c.owning_department_id left join contract_end_span e"
            + " on e.contract_id = c.id and e.from_on <= {day} and (e.to_on is null or e.to_on > {day}) left join contract_transition s on s.contract_id = c.id"
            + " and s.seq = (select max(x.seq) from contract_transition x where x.contract_id = c.id and x.on_date <= {day}) where c.registered_on <= {to}{contract:c}"
            + " and (exists (select 1 from supervised_span u where u.contract_id = c.id and u.from_on <= {day} and (u.to_on is null or u.to_on > {from}))" + CONTRACT_OF_RULES)
        .order("k.sort_key, c.number, c.id")
        .cell(24, "title", "number").cell(24, "contractor").cell(14, "department").cell(12, "tier", "state").cell(13, "supervisedFrom", "supervisedTo")
        .cell(13, "effectiveFrom", "endsOn");

    static final SectionSpec INSPECTIONS = SectionSpec.named("inspections")
        .text("number", "i.number").word("kind", "i.kind", "enum.InspectionKind.").word("state", "i.state", "enum.InspectionState.").text("contractor", "k.name_ja")
        .text("contracts", "(select group_concat(c.number order by c.number separator '\\n') from inspection_contract ic join contract c on c.id = ic.contract_id"
            + " where ic.inspection_id = i.id)")
        .date("planned", "i.planned_on").date("notice", "i.notice_on").date("fieldworkStart", "i.fieldwork_start_on").date("fieldworkEnd", "i.fieldwork_end_on")
        .text("inspectors", "(select group_concat(u.display_name order by u.display_name separator '\\n') from inspection_inspector ii join user_account u on u.id = ii.account_id"
            + " where ii.inspection_id = i.id)")
        .word("verdict", "i.verdict", "verdict.").decimal("score", "i.score").date("confirmedOn", "i.confirmed_on").person("confirmedBy", "i.confirmed_by")
        .text("remoteReason", "i.remote_reason")
        .from("inspection i join contractor k on k.id = i.contractor_id where (i.planned_on between {from} and {to} or i.fieldwork_end_on between {from} and {to}"
            + " or i.confirmed_on between {from} and {to}) and exists (select 1 from inspection_contract ix where ix.inspection_id = i.id{in:ix.contract_id})")
        .order("coalesce(i.fieldwork_end_on, i.planned_on), i.number, i.id")
        .cell(13, "number", "kind", "state").cell(23, "contractor", "contracts").cell(22, "planned", "notice", "fieldworkStart", "fieldworkEnd").cell(12, "inspectors")
        .cell(11, "verdict", "score").cell(19, "confirmedOn", "confirmedBy", "remoteReason");

    static final SectionSpec SELF_ASSESSMENTS = SectionSpec.named("selfAssessments")
        .number("year", "s.fiscal_year").text("number", "c.number").text("title", "c.title").text("contractor", "k.name_ja").word("state", "s.state", "enum.SelfAssessmentState.")
        .date("requested", "s.requested_on").date("due", "s.due_on").date("submitted", "s.submitted_on").date("returned", "s.returned_on").date("reviewed", "s.reviewed_on")
        .person("reviewedBy", "s.reviewed_by").word("verdict", "s.verdict", "verdict.").decimal("score", "s.score")
        .from("self_assessment s join contract c on c.id = s.contract_id join contractor k on k.id = s.contractor_id where (s.due_on between {from} and {to}"
            + " or s.submitted_on between {from} and {to}){in:s.contract_id}")
        .order("s.fiscal_year, k.sort_key, c.number, s.id")
        .cell(8, "year").cell(24, "title", "number").cell(22, "contractor").cell(10, "state").cell(17, "requested", "due", "submitted").cell(19, "reviewed", "reviewedBy", "returned",
            "verdict", "score");

    static final SectionSpec FINDINGS = SectionSpec.named("findings")
        .text("number", "f.number").text("findingTitle", "f.title").text("contractor", "k.name_ja")
        .text("contracts", "(select group_concat(c.number order by c.number separator '\\n') from finding_contract fc join contract c on c.id = fc.contract_id where fc.finding_id = f.id)")
        .text("source", "f.source_label").text("item", "f.item_code").word("grade", "f.grade", "enum.FindingGrade.").word("state", "f.state", "enum.FindingState.")
        .date("raised", "f.raised_on").date("classified", "f.classified_on").date("planDue", "f.plan_due_on")
        .date("planSubmitted", "(select max(l.submitted_on) from corrective_plan l where l.finding_id = f.id)").date("actionDue", "f.action_due_on").date("extendedTo", "f.extended_to")
        .number("stoppedDays", "f.clock_stopped_days").date("reported", "f.reported_on").date("verified", "f.verified_on").date("effectivenessDue", "f.effectiveness_due_on")
        .date("closed", "f.closed_on").number("reopened", "f.reopened_count").number("recurred", "f.recurrence_count").date("riskAcceptedUntil", "f.risk_accepted_until")
        .from("finding f join contractor k on k.id = f.contractor_id where f.raised_on <= {to} and (f.closed_on is null or f.closed_on >= {from}){finding:f.id}")
        .order("f.raised_on, f.number, f.id")
        .cell(11, "number", "grade").cell(26, "findingTitle", "state").cell(19, "contractor", "contracts", "source").cell(13, "raised", "classified")
        .cell(17, "actionDue", "planDue", "extendedTo").cell(14, "reported", "verified", "closed");

    static final SectionSpec FINDING_STEPS = SectionSpec.named("findingSteps")
        .text("number", "f.number").text("contractor", "k.name_ja").date("on", "s.on_date").word("stateBefore", "s.from_state", "enum.FindingState.")
        .word("after", "s.to_state", "enum.FindingState.").word("grade", "s.grade", "enum.FindingGrade.").person("by", "s.actor_id").text("reason", "s.reason")
        .from("finding_transition s join finding f on f.id = s.finding_id join contractor k on k.id = f.contractor_id where s.on_date between {from} and {to}{finding:f.id}")
        .order("f.number, s.seq, f.id")
        .cell(12, "number").cell(20, "contractor").cell(11, "on").cell(21, "after", "grade").cell(12, "by").cell(24, "reason");

    static final SectionSpec WAIVERS = SectionSpec.named("waivers")
        .text("number", "c.number").text("title", "c.title").text("contractor", "k.name_ja").text("rule", "w.rule").word("ruleName", "w.rule", "supervision.rule.")
        .text("subject", "if(w.subject_key = '' or w.subject_key regexp '^[0-9a-f]{8}-', null, w.subject_key)").word("state", "w.state", "enum.WaiverState.").text("reason", "w.reason").text("compensating", "w.compensating")
        .date("requested", "w.requested_on").person("requestedBy", "w.requested_by").date("decided", "w.decided_on").person("decidedBy", "w.decided_by")
        .text("remark", "w.decision_remark").date("grantedOn", "w.granted_on").date("expiresOn", "w.expires_on").date("revoked", "w.revoked_on").person("revokedBy", "w.revoked_by")
        .text("revocationReason", "w.revocation_reason").word("renewal", "if(w.renewal_of is null, null, 'yes')", "reports.renewal.")
        .number("usedDays", "(select coalesce(sum(greatest(0, datediff(least(coalesce(x.to_on, {day} + interval 1 day), {day} + interval 1 day, coalesce(w.revoked_on, w.expires_on + interval 1 day)),"
            + " greatest(x.from_on, w.granted_on)))), 0) from waived_span x where x.contract_id = w.contract_id and x.rule = w.rule and (w.branch is null or x.branch = w.branch) and x.subject_key = w.subject_key"
            + " and w.granted_on is not null)")
        .from("waiver w join contract c on c.id = w.contract_id join contractor k on k.id = c.contractor_id where w.requested_on <= {to} and (w.requested_on >= {from}"
            + " or w.decided_on between {from} and {to} or w.granted_on is not null and coalesce(w.revoked_on, w.expires_on) >= {from}){in:w.contract_id}")
        .order("w.requested_on, c.number, w.id")
        .cell(19, "title", "number", "contractor").cell(16, "ruleName", "rule", "subject", "state").cell(23, "reason", "compensating").cell(21, "requestedBy", "requested", "decidedBy",
            "decided", "remark").cell(21, "grantedOn", "expiresOn", "revoked", "revocationReason", "usedDays");

    static final SectionSpec DECISIONS = SectionSpec.named("decisions")
        .date("on", "x.on_date").word("decision", "x.kind", "reports.decision.").text("contracts", "x.contracts").text("contractor", "k.name_ja").text("subject", "x.subject")
        .word("outcome", "x.outcome", "").text("detail", "x.detail").person("by", "x.actor").text("reason", "x.reason")
        .from("(" + DecisionSql.ALL + ") x left join contractor k on k.id = x.contractor_id")
        .order("x.on_date, x.kind, x.subject, x.id")
        .cell(11, "on").cell(17, "decision", "outcome").cell(26, "contractor", "contracts", "subject").cell(16, "detail").cell(10, "by").cell(20, "reason");

    static final SectionSpec INCIDENTS = SectionSpec.named("incidents")
        .text("number", "i.number").word("state", "i.state", "enum.IncidentState.").text("contractor", "k.name_ja")
        .text("contracts", "(select group_concat(c.number order by c.number separator '\\n') from incident_contract ic join contract c on c.id = ic.contract_id"
            + " where ic.incident_id = i.id)")
        .text("incidentTitle", "i.title").number("principals", "i.principals").date("knownOn", "i.known_on").date("writtenNotice", "i.written_notice_on")
        .date("triaged", "i.triaged_on").word("reportable", "if(i.reportable is null, null, if(i.reportable, 'yes', 'no'))", "reports.reportable.")
        .date("preliminary", "(select min(r.on_date) from incident_report r where r.incident_id = i.id and r.kind = 'PRELIMINARY')")
        .date("finalReport", "(select min(r.on_date) from incident_report r where r.incident_id = i.id and r.kind = 'FINAL')")
        .date("upstreamNotice", "i.upstream_notice_on").date("principalNotice", "i.principal_notice_on")
        .from("incident i left join contractor k on k.id = i.contractor_id where i.known_on <= {to} and (i.state <> 'CLOSED' or exists (select 1 from incident_step s"
            + " where s.incident_id = i.id and s.on_date >= {from})) and (not exists (select 1 from incident_contract n where n.incident_id = i.id) and {all}"
            + " or exists (select 1 from incident_contract n where n.incident_id = i.id{in:n.contract_id}))")
        .order("i.known_on, i.number, i.id")
        .cell(13, "number", "state").cell(24, "contractor", "contracts").cell(22, "incidentTitle", "principals").cell(14, "knownOn", "writtenNotice", "triaged", "reportable")
        .cell(14, "preliminary", "finalReport").cell(13, "upstreamNotice", "principalNotice");

    static final SectionSpec NOTICES = SectionSpec.named("notices")
        .date("on", "date(n.created_at + interval 9 hour)").text("number", "n.number").text("contractor", "k.name_ja").text("rule", "nullif(n.rule, 'RENEWAL')")
        .date("since", "n.start_on").word("stage", "n.stage", "enum.EscalationStage.").word("channel", "n.channel", "notices.channel.")
        .text("recipient", "(select u.display_name from user_account u where u.id = n.account_id)").word("toldAs", "n.told_as", "enum.Addressee.")
        .word("noticeState", "n.state", "notices.state.").date("readOn", "date(n.read_at + interval 9 hour)")
        .from("notice n left join contractor k on k.id = n.contractor_id where n.created_at >= {from} - interval 9 hour and n.created_at < {to} + interval 15 hour"
            + " and ({all} or n.contract_id is not null{in:n.contract_id})")
        .order("n.created_at, n.number, n.id")
        .cell(12, "on").cell(26, "contractor", "number").cell(14, "rule", "since").cell(14, "stage", "channel").cell(20, "recipient", "toldAs").cell(14, "noticeState", "readOn");

    private PackSections() {
    }
}
