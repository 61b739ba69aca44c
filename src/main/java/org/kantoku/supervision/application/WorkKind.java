package org.kantoku.supervision.application;

import org.kantoku.access.domain.Permission;

/**
 * Kinds of work that wait for somebody on our side. Each constant carries the statement that finds its records; every
 * statement gives id, label, contractor's name and the last day in time, takes the caller's account as {@code ?1} and
 * today as {@code ?2}. The page opens at the tab where the work is done. Four-eyes work is not offered to the person who
 * may not do it. For {@code {notice}} stands the longest notice of all contracts in days, so that what ends later is not looked at.
 */
enum WorkKind {
    CLASSIFY_CONTRACT(Permission.REGISTER_EDIT, "/contracts/arrangement", """
        select c.id id, concat(c.number, ' ', c.title) label, k.name_ja contractor, min(d.due_on) due_on from duty d join contract c on c.id = d.contract_id
        join contractor k on k.id = c.contractor_id where d.rule = 'L01' and d.branch = '' and d.opened_on <= ?2 and (d.met_on is null or d.met_on > ?2)
        group by c.id, c.number, c.title, k.name_ja"""),
    VERIFY_CLAUSE(Permission.CLAUSE_VERIFY, "/contracts/detail?tab=clauses&show=PRESENT_UNVERIFIED", """
        select c.id id, concat(c.number, ' ', c.title) label, k.name_ja contractor, min(x.recorded_on + interval 30 day) due_on from contract_clause x
        join contract c on c.id = x.contract_id join contractor k on k.id = c.contractor_id
        where x.status = 'PRESENT_UNVERIFIED' and (x.recorded_by is null or x.recorded_by <> ?1)
        and c.state not in ('CANCELLED', 'CLOSED') group by c.id, c.number, c.title, k.name_ja"""),
    PUBLISH_CHECKLIST(Permission.CHECKLIST_PUBLISH, "/checklists/draft", """
        select v.id id, concat(v.title_ja, ' ', v.number) label, '' contractor, cast(null as date) due_on from checklist_version v
        where v.state = 'DRAFT' and v.proposed_on is not null and v.proposed_by <> ?1 and (v.edited_by is null or v.edited_by <> ?1) and ?2 is not null"""),
    SEE_END_OF_FIRM(Permission.REGISTER_EDIT, "/contractors/detail", """
        select k.id id, concat(k.name_ja, ' ', ifnull(date_format(a.closed_on, '%Y-%m-%d'), '')) label, k.name_ja contractor, cast(null as date) due_on
        from agency_record a join contractor k on k.corporate_number = a.corporate_number
        where a.ended = 1 and a.seen_on is null and ?1 is not null and ?2 is not null"""),
    APPROVE_SELECTION(Permission.SELECTION_APPROVE, "/contractors/detail?tab=selection", """
        select k.id id, k.name_ja label, k.name_ja contractor, cast(null as date) due_on from selection_assessment s join contractor k on k.id = s.contractor_id
        where s.approved_on is null and (s.decided_by is null or s.decided_by <> ?1) and ?2 is not null"""),
    APPROVE_SELECTION_SHEET(Permission.SELECTION_APPROVE, "/inspections/selection", """
        select s.id id, s.work label, k.name_ja contractor, cast(null as date) due_on from selection_sheet s join contractor k on k.id = s.contractor_id
        where s.state = 'DECIDED' and s.decided_by <> ?1 and ?2 is not null and not exists
        (select 1 from checklist_answer a where a.subject_id = s.id and a.answered_by = ?1)"""),
    FILL_SELECTION_SHEET(Permission.REGISTER_EDIT, "/inspections/selection", """
        select s.id id, s.work label, k.name_ja contractor, cast(null as date) due_on from selection_sheet s join contractor k on k.id = s.contractor_id
        where s.state = 'FILLING' and s.created_by = ?1 and ?2 is not null"""),
    MEET_SELECTION_CONDITION(Permission.REGISTER_EDIT, "/inspections/selection", """
        select s.id id, c.content label, k.name_ja contractor, c.due_on due_on from selection_sheet s join contractor k on k.id = s.contractor_id
        join selection_condition c on c.selection_assessment_id = s.assessment_id where c.met_on is null and c.due_on <= ?2 + interval 30 day
        and ?1 is not null"""),
    RECHECK_ARRANGEMENT(Permission.REGISTER_EDIT, "/contracts/arrangement", """
        select c.id id, concat(c.number, ' ', c.title) label, k.name_ja contractor, r.recheck_on due_on from arrangement_ruling r
        join contract c on c.id = r.contract_id join contractor k on k.id = c.contractor_id where r.recheck_on <= ?2 + interval 30 day and ?1 is not null
        and c.state not in ('CANCELLED', 'CLOSED') and r.version_no = (select max(s.version_no) from arrangement_ruling s where s.contract_id = c.id)"""),
    FORWARD_MATTER(Permission.REGISTER_EDIT, "/contracts/matters", """
        select m.id id, m.reference label, k.name_ja contractor, m.forward_due_on due_on from principal_matter m join contractor k on k.id = m.contractor_id
        where m.forwarded_on is null and ?1 is not null and ?2 is not null"""),
    PROPOSE_AD_HOC(Permission.INSPECTION_PLAN, "/contractors/detail?tab=inspections", """
        select k.id id, k.name_ja label, k.name_ja contractor, cast(null as date) due_on from principal_matter m join contractor k on k.id = m.contractor_id
        where m.kind = 'COMPLAINT' and ?1 is not null and quarter(m.received_on) = quarter(?2) and year(m.received_on) = year(?2) and m.received_on <= ?2
        and not exists (select 1 from inspection i where i.contractor_id = k.id and i.kind = 'ADHOC' and i.state <> 'CANCELLED'
        and quarter(i.planned_on) = quarter(?2) and year(i.planned_on) = year(?2)) group by k.id, k.name_ja having count(*) >= 3"""),
    APPROVE_CONTRACT(Permission.CONTRACT_APPROVE, "/contracts/detail", """
        select c.id id, concat(c.number, ' ', c.title) label, k.name_ja contractor, c.effective_from due_on from contract c
        join contractor k on k.id = c.contractor_id where c.state = 'APPROVAL_PENDING' and c.approved_on is null
        and (c.approval_requested_by is null or c.approval_requested_by <> ?1) and ?2 is not null"""),
    DECIDE_RENEWAL(Permission.REGISTER_EDIT, "/contracts/detail?tab=end", """
        select c.id id, concat(c.number, ' ', c.title) label, k.name_ja contractor,
        e.end_on - interval greatest(c.non_renewal_notice_days, if(c.freelance = 'YES', 30, 0)) day due_on
        from contract_end_span e force index (ix_contract_end_span_to) straight_join contract c on c.id = e.contract_id
        straight_join contractor k on k.id = c.contractor_id where e.from_on <= ?2
        and (e.to_on > ?2 or e.to_on is null and e.end_on <= ?2 + interval {notice} + 60 day) and e.end_on <= ?2 + interval {notice} + 60 day
        and c.state in ('SIGNED', 'IN_FORCE') and c.non_renewal_notice_on is null and ?1 is not null
        and e.end_on - interval greatest(c.non_renewal_notice_days, if(c.freelance = 'YES', 30, 0)) + 60 day <= ?2"""),
    REASSESS_CONTRACT(Permission.REGISTER_EDIT, "/contracts/detail?tab=risk", """
        select c.id id, concat(c.number, ' ', c.title) label, k.name_ja contractor, min(x.due_on) due_on
        from (select d.contract_id, d.due_on from duty d where d.rule = 'G01' and d.branch = 'facts' and d.opened_on <= ?2
          and (d.met_on is null or d.met_on > ?2)
          and not exists (select 1 from risk_assessment r where r.contract_id = d.contract_id and r.assessed_on >= d.opened_on)
          union all select e.contract_id, e.decided_on + interval 30 day from contract_extension e where not exists
          (select 1 from risk_assessment r where r.contract_id = e.contract_id and r.assessed_on >= e.decided_on)) x
        join contract c on c.id = x.contract_id join contractor k on k.id = c.contractor_id
        where c.state in ('SIGNED', 'IN_FORCE', 'SUSPENDED', 'ENDING') and ?1 is not null
        and exists (select 1 from risk_assessment r where r.contract_id = c.id) group by c.id, c.number, c.title, k.name_ja"""),
    DECIDE_WAIVER(Permission.WAIVER_APPROVE, "/contracts/detail?tab=duties", """
        select c.id id, concat(c.number, ' ', w.rule, ' ', w.subject_key) label, k.name_ja contractor, cast(null as date) due_on from waiver w
        join contract c on c.id = w.contract_id join contractor k on k.id = c.contractor_id
        where w.state = 'REQUESTED' and (w.requested_by is null or w.requested_by <> ?1) and ?2 is not null"""),
    DECIDE_HANDOVER(Permission.HANDOVER_DECIDE, "/contracts/detail?tab=duties", """
        select c.id id, concat(c.number, ' ', c.title) label, k.name_ja contractor, min(h.due_on) due_on from handover_decision h
        straight_join contract c on c.id = h.contract_id straight_join contractor k on k.id = c.contractor_id
        where h.decided_on is null and h.withdrawn_on is null and ?1 is not null and ?2 is not null group by h.contract_id"""),
    ACCEPT_NOTICE(Permission.REGISTER_EDIT, "/contractors/detail?tab=notices", """
        select k.id id, k.name_ja label, k.name_ja contractor, min(n.submitted_on + interval 14 day) due_on from contractor_notice n
        join contractor k on k.id = n.contractor_id where n.state = 'SUBMITTED' and ?1 is not null and ?2 is not null group by k.id, k.name_ja"""),
    REPLACE_NAMES(Permission.REGISTER_EDIT, "/contractors/detail?tab=people", """
        select k.id id, k.name_ja label, k.name_ja contractor, t.on_date - interval 1 day + interval 3 year due_on from contractor k
        join contractor_transition t on t.contractor_id = k.id and t.to_state = 'EXITING' and t.seq = (select max(u.seq) from contractor_transition u
        where u.contractor_id = k.id and u.to_state = 'EXITING') where k.state in ('EXITING', 'CLOSED') and ?1 is not null
        and ?2 > t.on_date - interval 1 day + interval 3 year and (exists (select 1 from contractor_contact c where c.contractor_id = k.id
        and c.pseudonymised_on is null) or exists (select 1 from responsible_appointment a where a.contractor_id = k.id and a.pseudonymised_on is null))"""),
    CONDUCT_INSPECTION(Permission.INSPECTION_CONDUCT, "/inspections/detail", """
        select i.id id, i.number label, k.name_ja contractor, i.planned_on due_on from inspection i join inspection_inspector m on m.inspection_id = i.id
        join contractor k on k.id = i.contractor_id
        where m.account_id = ?1 and i.state in ('PLANNED', 'NOTIFIED', 'IN_PROGRESS', 'FIELDWORK_DONE') and ?2 is not null"""),
    CONFIRM_INSPECTION(Permission.INSPECTION_CONFIRM, "/inspections/detail", """
        select i.id id, i.number label, k.name_ja contractor, i.fieldwork_end_on + interval 30 day due_on from inspection i
        join contractor k on k.id = i.contractor_id where i.state = 'FACT_CHECK' and ?2 is not null
        and (i.fieldwork_ended_by is null or i.fieldwork_ended_by <> ?1)"""),
    REVIEW_SELF_ASSESSMENT(Permission.SELF_ASSESSMENT_REVIEW, "/inspections/selfAssessment", """
        select s.id id, concat(c.number, ' ', c.title) label, k.name_ja contractor, s.submitted_on + interval 30 day due_on from self_assessment s
        join contract c on c.id = s.contract_id join contractor k on k.id = s.contractor_id
        where s.state = 'SUBMITTED' and s.submitted_by <> ?1 and ?2 is not null and not exists
        (select 1 from checklist_answer a where a.subject_id = s.id and a.answered_by = ?1)"""),
    HANDLE_FINDING(Permission.FINDING_HANDLE, "/findings/detail", """
        select f.id id, concat(f.number, ' ', f.title) label, k.name_ja contractor, coalesce(f.next_due_on, f.raised_on + interval 14 day) due_on from finding f
        join contractor k on k.id = f.contractor_id where ?1 is not null and ?2 is not null and (f.state in
        ('RAISED', 'CLASSIFIED', 'PLAN_SUBMITTED', 'COMPLETED_REPORTED', 'VERIFIED')
        or f.state = 'EFFECTIVENESS_CHECK' and f.effectiveness_due_on <= ?2 + interval 30 day)"""),
    RULE_DISPUTE(Permission.FINDING_DECIDE, "/findings/detail", """
        select f.id id, concat(f.number, ' ', f.title) label, k.name_ja contractor, f.disputed_on + interval 7 day due_on from finding f
        join contractor k on k.id = f.contractor_id where f.state = 'DISPUTED' and ?1 is not null and ?2 is not null"""),
    SETTLE_DISCREPANCY(Permission.REGISTER_EDIT, "/contracts/detail?tab=transfers", """
        select c.id id, concat(c.number, ' ', t.items_summary) label, k.name_ja contractor, cast(null as date) due_on from data_transfer t
        join contract c on c.id = t.contract_id join contractor k on k.id = c.contractor_id
        where t.discrepancy_on is not null and t.discrepancy_settled_on is null and ?1 is not null and ?2 is not null"""),
    ORDER_EXIT(Permission.REGISTER_EDIT, "/contracts/detail?tab=end", """
        select c.id id, concat(c.number, ' ', c.title) label, k.name_ja contractor, coalesce(c.terminated_on, c.end_date) due_on from contract c
        join contractor k on k.id = c.contractor_id where c.state in ('ENDING', 'TERMINATED') and c.return_erasure_completed_on is null
        and coalesce(c.terminated_on, (select max(e.end_on) from contract_end_span e where e.contract_id = c.id), c.end_date) <= ?2 + interval 30 day
        and ?1 is not null and not exists (select 1 from return_erasure_order o where o.final_of = c.id)
        and (exists (select 1 from data_transfer t where t.contract_id = c.id and t.direction = 'OUT')
        or exists (select 1 from data_handling_profile p where p.contract_id = c.id and p.handover_started_on is not null))"""),
    JUDGE_CERTIFICATE(Permission.EXIT_ACCEPT, "/contracts/detail?tab=end", """
        select c.id id, concat(c.number, ' ', c.title) label, k.name_ja contractor, o.due_on due_on from return_erasure_order o
        join contract c on c.id = o.contract_id join contractor k on k.id = c.contractor_id where ?2 is not null and (o.state = 'ACCEPTED'
        or o.state = 'CERTIFICATE_SUBMITTED' and not exists (select 1 from erasure_certificate x where x.order_id = o.id and x.verdict is null
        and x.actor_id = ?1))"""),
    REVIEW_SUBENTRUSTMENT(Permission.SUBENTRUSTMENT_APPROVE, "/subentrustments/detail", """
        select s.id id, concat(s.name, ' ', c.number) label, k.name_ja contractor, least(s.recorded_on + interval 14 day, greatest(s.started_on, s.recorded_on)) due_on
        from sub_entrustment s join contract c on c.id = s.contract_id join contractor k on k.id = s.contractor_id
        where (s.state in ('DECLARED', 'DISCOVERED', 'UNDER_REVIEW') and s.remark is null or s.state = 'APPROVED' and (s.wish is not null
        or s.ended_on is null and not exists (select 1 from sub_entrustment_approval a where a.sub_entrustment_id = s.id and a.revoked_on is null
        and a.expires_on >= ?2 + interval 30 day))) and (s.recorded_by is null or s.recorded_by <> ?1)"""),
    CONFIRM_SUB_ERASURE(Permission.SUBENTRUSTMENT_RECORD, "/subentrustments/detail", """
        select s.id id, concat(s.name, ' ', c.number) label, k.name_ja contractor, s.ended_on + interval 30 day due_on from sub_entrustment s
        join contract c on c.id = s.contract_id join contractor k on k.id = s.contractor_id
        where s.ended_on is not null and s.state <> 'ENDED' and (s.end_reported_by is null or s.end_reported_by <> ?1) and ?2 is not null"""),
    TRIAGE_INCIDENT(Permission.INCIDENT_DECIDE, "/incidents/detail", """
        select i.id id, concat(i.number, ' ', i.title) label, ifnull(k.name_ja, '') contractor, i.next_due_on due_on from incident i
        left join contractor k on k.id = i.contractor_id where i.state in ('DETECTED', 'NOTIFIED') and ?1 is not null and ?2 is not null"""),
    REPORT_INCIDENT(Permission.INCIDENT_DECIDE, "/incidents/detail", """
        select i.id id, concat(i.number, ' ', i.title) label, ifnull(k.name_ja, '') contractor, i.next_due_on due_on from incident i
        left join contractor k on k.id = i.contractor_id where i.state in ('TRIAGED', 'PRELIM_REPORTED', 'INVESTIGATING') and ?1 is not null and ?2 is not null"""),
    FINISH_INCIDENT(Permission.INCIDENT_DECIDE, "/incidents/detail", """
        select i.id id, concat(i.number, ' ', i.title) label, ifnull(k.name_ja, '') contractor, i.next_due_on due_on from incident i
        left join contractor k on k.id = i.contractor_id where i.state in ('FINAL_REPORTED', 'NON_REPORTABLE', 'PREVENTION') and ?1 is not null and ?2 is not null"""),
    AWAIT_WRITTEN_NOTICE(Permission.INCIDENT_RECORD, "/incidents/detail", """
        select i.id id, concat(i.number, ' ', i.title) label, ifnull(k.name_ja, '') contractor, i.written_due_on due_on from incident i
        left join contractor k on k.id = i.contractor_id where i.written_due_on is not null and i.state <> 'CLOSED' and ?1 is not null and ?2 is not null"""),
    RENEW_UPSTREAM(Permission.REGISTER_EDIT, "/upstream/detail?tab=entrustments", """
        select m.id id, group_concat(distinct e.contract_ref order by e.contract_ref separator ' ') label, m.name contractor, min(least(e.valid_to,
        coalesce((select max(a.expires_on) from upstream_approval a where a.entrustment_id = e.id and a.withdrawn_on is null), e.valid_to))) due_on
        from contract_upstream l join upstream_entrustment e on e.id = l.entrustment_id join member_coop m on m.id = e.member_coop_id
        join contract c on c.id = l.contract_id where l.unlinked_on is null and ?1 is not null
        and c.state in ('SIGNED', 'IN_FORCE', 'RENEWAL_REVIEW', 'SUSPENDED', 'ENDING') and (e.valid_to < ?2 + interval 61 day
        or not exists (select 1 from upstream_approval a where a.entrustment_id = e.id and a.withdrawn_on is null
        and a.expires_on >= ?2 + interval 61 day)) group by m.id, m.name""");

    private final Permission permission;
    private final String page;
    private final String sql;

    WorkKind(Permission permission, String page, String sql) {
        this.permission = permission;
        this.page = page;
        this.sql = sql;
    }

    /** Whether it comes and goes without a command: the run that tells people asks for it and takes it back. */
    boolean comesByItself() {
        return this == DECIDE_HANDOVER;
    }

    Permission permission() {
        return permission;
    }

    String page() {
        return page;
    }

    /** How many there are: an expression, so that no label is put together and no list of all is made. */
    String number() {
        return "(select count(*) from (" + sql + ") w)";
    }

    /** {@link #number()}, but not looking for more than so many. */
    String numberUpTo(int most) {
        return "(select count(*) from (" + sql + " limit " + most + ") w)";
    }

    /** The statement with the constant's name as its first column. */
    String select() {
        return "select '" + name() + "' kind, w.* from (" + sql + ") w";
    }
}
