package org.kantoku.supervision.application.escalation;

import static org.kantoku.supervision.domain.LapseKey.FEDERATION;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

import org.kantoku.shared.Sql;
import org.kantoku.shared.SqlRow;
import org.kantoku.supervision.application.LedgerSql;
import org.kantoku.supervision.domain.LapseKey;
import org.kantoku.supervision.domain.Severity;
import org.kantoku.supervision.domain.escalation.EscalationLadder;
import org.kantoku.supervision.domain.escalation.EscalationStage;
import org.kantoku.supervision.domain.escalation.OpenDuty;

/** Reads what stands on a day and writes who was told; every method works on all lapses at once. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class EscalationRepository {

    private static final String KEY = "rule, branch, subject_id, subject_key, start_on";
    /** The longest notice ahead, in days, and the last day itself. */
    private static final int AHEAD_DAYS = 1 - EscalationStage.E0_60.days();

    private static final int LOCKED_AT_ONCE = 500;

    private static final String COLUMNS = "select d.rule, d.branch, coalesce(d.subject_id, d.contract_id, '" + FEDERATION + "'), d.subject_key, d.due_on,"
        + " d.opened_on, " + LedgerSql.LEVEL + ", d.subject_type, c.id, d.contractor_id, c.number, c.owner_id, c.owning_department_id"
        + " from duty d left join contract c on c.id = d.contract_id" + LedgerSql.TIER_JOIN;

    /** The last day to decide on a contract that would renew itself: notice of the others is given by rule L13. */
    private static final String RENEWALS = "select '" + LapseKey.RENEWAL + "', '', r.id, '', r.deadline, r.from_on, " + Severity.MEDIUM.level()
        + ", 'CONTRACT', r.id, r.contractor_id, r.number, r.owner_id, r.owning_department_id from (select c.*, e.from_on, e.end_on - interval"
        + " greatest(c.non_renewal_notice_days, if(c.freelance = 'YES', 30, 0)) day deadline from contract c join contract_end_span e"
        + " on e.contract_id = c.id and e.from_on <= ?1 and (e.to_on is null or e.to_on > ?1) where c.renewal = 'AUTO'"
        + " and c.state in ('SIGNED', 'IN_FORCE', 'RENEWAL_REVIEW') and c.non_renewal_notice_on is null) r"
        + " where r.deadline >= ?1 and r.deadline < ?1 + interval " + AHEAD_DAYS + " day";

    @PersistenceContext
    private EntityManager em;

    /** Whether this node tells people now; the row stays locked to the end of the transaction, and falls free when a node dies. */
    boolean lead(Instant now) {
        boolean free = !em.createNativeQuery("select id from escalation_lead where id = 1 for update skip locked").getResultList().isEmpty();
        if (free) {
            Sql.bind(em.createNativeQuery("update escalation_lead set ran_at = ?1 where id = 1"), Sql.utc(now)).executeUpdate();
        }
        return free;
    }

    /** Everything that is late on the day, or of which notice is given ahead. */
    Collection<OpenLapse> standing(LocalDate day) {
        String ahead = EscalationLadder.ahead().stream().map(rule -> "'" + rule + "'").sorted().collect(Collectors.joining(",", "(", ")"));
        String sql = COLUMNS + " where " + LedgerSql.OVERDUE + " union all " + COLUMNS + " where d.rule in " + ahead + " and " + LedgerSql.STANDING
            + " and d.due_on < ?1 + interval " + AHEAD_DAYS + " day union all " + RENEWALS;
        return OpenLapse.of(SqlRow.of(Sql.rows(em, sql, day)).stream().map(EscalationRepository::line).toList());
    }

    private static OpenLapse.Line line(SqlRow r) {
        LapseKey key = new LapseKey(r.text(0), r.text(1), r.uuid(2), r.text(3), r.date(4).plusDays(1));
        return new OpenLapse.Line(new OpenDuty(key, r.date(5), Severity.ofLevel(r.integer(6))), r.text(7),
            new Place(r.uuid(8), r.uuid(9), r.text(10), r.uuid(11), r.uuid(12)));
    }

    /** What the last run saw and has not seen end. */
    Map<LapseKey, Watched> watched() {
        Map<LapseKey, Watched> all = new HashMap<>();
        SqlRow.of(Sql.rows(em, "select " + KEY + ", reached, told, opened_at from lapse_watch where closed_at is null")).forEach(r -> {
            Watched one = new Watched(key(r), r.constant(EscalationStage.class, 5), r.uuid(6), r.instant(7));
            all.put(one.key(), one);
        });
        return all;
    }

    private static LapseKey key(SqlRow r) {
        return new LapseKey(r.text(0), r.text(1), r.uuid(2), r.text(3), r.date(4));
    }

    void watch(List<Watched> changed) {
        Sql.batch(em, "insert into lapse_watch (" + KEY + ", reached, told, opened_at) values (?, ?, ?, ?, ?, ?, ?, ?) on duplicate key update"
            + " reached = values(reached), told = values(told), opened_at = values(opened_at), closed_at = null",
            changed.stream().map(one -> with(one.key(), one.reached() == null ? null : one.reached().name(), one.told(),
                one.openedAt() == null ? null : Sql.utc(one.openedAt()))).toList());
    }

    /** They are over: what was not mailed yet is not mailed, what was not decided yet needs no decision. */
    void close(Collection<LapseKey> over, Instant now, LocalDate day) {
        Sql.batch(em, "update lapse_watch set closed_at = ? where " + where(), over.stream().map(key -> before(Sql.utc(now), key)).toList());
        Sql.batch(em, "update notice set state = 'DROPPED' where " + where() + " and channel = 'MAIL' and state = 'WAITING'",
            over.stream().map(key -> with(key)).toList());
        Sql.batch(em, "update handover_decision set version = version + 1, withdrawn_on = ? where " + where() + " and decided_on is null and withdrawn_on is null",
            over.stream().map(key -> before(day, key)).toList());
    }

    /**
     * Writes those that are not there yet. A lapse may be over, because something was entered by mistake, and go on: its mail that was held
     * back for that is wanted again.
     */
    void add(List<NewNotice> notices, Instant now) {
        String columns = KEY + ", id, subject_type, stage, recipient, account_id, told_as, instead_of, channel, severity, contract_id, contractor_id,"
            + " number, created_at, mail_at, state";
        Sql.batch(em, "insert into notice (" + columns + ") values " + Sql.places(columns) + " on duplicate key update mail_at = if(state = 'DROPPED',"
            + " values(mail_at), mail_at), state = if(state = 'DROPPED', values(state), state)",
            notices.stream().map(n -> with(n.lapse().key(), UUID.randomUUID(), n.lapse().subjectType(), n.stage().name(), n.recipient(),
                n.told().recipient() == null ? null : n.told().recipient().accountId(), n.told().as().name(),
                n.told().insteadOf() == null ? null : n.told().insteadOf().name(), n.channel(), n.lapse().duty().severity().name(),
                n.lapse().first().contractId(), n.lapse().first().contractorId(), n.lapse().number(), Sql.utc(now),
                n.mailAt() == null ? null : Sql.utc(n.mailAt()), n.state())).toList());
    }

    /** Asks whether handing over has to stop, once a lapse and contract; of a lapse that was over and goes on it is asked again unless answered. */
    void askWhetherToStop(Collection<OpenLapse> lapses, LocalDate day, LocalDate due, Instant now) {
        List<Object[]> rows = new ArrayList<>();
        lapses.forEach(lapse -> lapse.contracts().forEach(contract ->
            rows.add(with(lapse.key(), UUID.randomUUID(), Sql.utc(now), Sql.utc(now), contract, day, due))));
        lock(lapses.stream().flatMap(lapse -> lapse.contracts().stream()).distinct().toList());
        Sql.batch(em, "insert into handover_decision (" + KEY + ", id, version, created_at, updated_at, contract_id, asked_on, due_on)"
            + " values (?, ?, ?, ?, ?, ?, 1, ?, ?, ?, ?, ?) on duplicate key update version = version + if(withdrawn_on is null, 0, 1),"
            + " asked_on = if(withdrawn_on is null, asked_on, values(asked_on)), due_on = if(withdrawn_on is null, due_on, values(due_on)),"
            + " withdrawn_on = null", rows);
    }

    /** Rows that point at contracts lock them. */
    private void lock(Collection<UUID> contracts) {
        List<UUID> ordered = SqlRow.of(Sql.rows(em, "select id, 0 from contract where id in " + Sql.in(contracts) + " order by id")).stream()
            .map(r -> r.uuid(0)).toList();
        for (int i = 0; i < ordered.size(); i += LOCKED_AT_ONCE) {
            em.createNativeQuery(LedgerSql.inLockOrder("id", ordered.subList(i, Math.min(ordered.size(), i + LOCKED_AT_ONCE)))
                + " lock in share mode").getResultList();
        }
    }

    /** A mail that may leave now. */
    record DueMail(UUID id, String recipient, String number, UUID contractId, LapseKey key) {
    }

    /** Mails whose time has come, those of one recipient together. */
    List<DueMail> dueMails(Instant now) {
        return SqlRow.of(Sql.rows(em, "select " + KEY + ", id, recipient, number, contract_id from notice where channel = 'MAIL' and state = 'WAITING'"
            + " and mail_at <= ?1 order by recipient, created_at, number, id", Sql.utc(now))).stream()
            .map(r -> new DueMail(r.uuid(5), r.text(6), r.text(7), r.uuid(8), key(r))).toList();
    }

    /** @param mailId of the mail that carries them, or {@code null} when there is nobody to send it to any more */
    void mailed(Collection<UUID> notices, UUID mailId) {
        Sql.batch(em, "update notice set state = ?, mail_id = ? where id = ?",
            notices.stream().map(id -> new Object[] {mailId == null ? "DROPPED" : "MAILED", mailId, id}).toList());
    }

    private static String where() {
        return "rule = ? and branch = ? and subject_id = ? and subject_key = ? and start_on = ?";
    }

    private static Object[] with(LapseKey key, Object... further) {
        List<Object> values = new ArrayList<>(List.of(key.rule(), key.branch(), key.subject(), key.subjectKey(), key.start()));
        values.addAll(java.util.Arrays.asList(further));
        return values.toArray();
    }

    private static Object[] before(Object first, LapseKey key) {
        return new Object[] {first, key.rule(), key.branch(), key.subject(), key.subjectKey(), key.start()};
    }
}
