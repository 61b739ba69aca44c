package org.kantoku.supervision.application;

import static org.kantoku.access.domain.Permission.SUPERVISION_READ;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

import org.kantoku.access.application.Requires;
import org.kantoku.shared.RecordNotFound;
import org.kantoku.shared.Sql;
import org.kantoku.shared.SqlRow;
import org.kantoku.shared.asknown.FollowsRecord;
import org.kantoku.shared.asknown.RecordDay;
import org.kantoku.supervision.domain.Duty.MetBy;
import org.kantoku.supervision.domain.LapseKey;

/**
 * One lapse over all versions of the ledger. It reads the versions themselves, so it looks at the chosen record by leaving out later ones;
 * names and tiers are those of that record.
 */
@ApplicationScoped
@FollowsRecord
@Transactional(Transactional.TxType.SUPPORTS)
public class LapseQueries {

    private static final int AFTER = DutyRow.TOTAL;
    private static final BigDecimal NANOS = BigDecimal.valueOf(1_000_000_000);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private RecordDay record;

    /**
     * @param upTo last day looked at
     * @throws RecordNotFound when there never was such a lapse
     */
    @Requires(SUPERVISION_READ)
    public LapseView find(LapseKey key, LocalDate upTo) {
        List<Object[]> rows = Sql.rows(em, "select " + DutyRow.COLUMNS + ", 1, d.met_on, d.met_by, unix_timestamp(d.row_start),"
            + " if(d.row_end > now(6), null, unix_timestamp(d.row_end)) from duty for system_time all d" + DutyRow.JOINS
            + " where d.due_on = ?2 and " + same(key, 3) + " order by d.row_start desc, d.id",
            upTo, key.dueOn(), key.rule(), key.branch(), key.subjectKey(), key.subject());
        List<LapseVersion> versions = SqlRow.of(rows).stream().map(LapseQueries::version)
            .filter(v -> !record.isChosen() || !v.from().isAfter(record.instant())).map(this::asRecorded).toList();
        if (versions.isEmpty()) {
            throw new RecordNotFound();
        }
        return LapseView.of(versions, record.isChosen() && record.day().isBefore(upTo) ? record.day() : upTo);
    }

    /** Lapses of the same rule, branch and subject that began before that one, as the record looked at knows them, the newest first. */
    @Requires(SUPERVISION_READ)
    public List<EarlierLapse> earlier(LapseKey key) {
        return EarlierLapse.of(key, SqlRow.of(Sql.rows(em, "select d.due_on, d.met_on, d.met_by from duty d where d.due_on < ?1 and " + same(key, 2),
            key.dueOn(), key.rule(), key.branch(), key.subjectKey(), key.subject())).stream()
            .map(r -> new EarlierLapse.Line(r.date(0), r.date(1), r.constant(MetBy.class, 2))).toList());
    }

    /** Lines of the same rule, branch and subject; four parameters from that one on. */
    private static String same(LapseKey key, int first) {
        String subject = "?" + (first + 3);
        return "d.rule = ?" + first + " and d.branch = ?" + (first + 1) + " and d.subject_key = ?" + (first + 2) + " and "
            + (key.isOfFederation() ? subject + " is not null and d.subject_id is null and d.contract_id is null"
                : "(d.subject_id = " + subject + " or d.subject_id is null and d.contract_id = " + subject + ")");
    }

    /** What was replaced after the record looked at still stood in it. */
    private LapseVersion asRecorded(LapseVersion v) {
        boolean stood = record.isChosen() && v.to() != null && v.to().isAfter(record.instant());
        return stood ? new LapseVersion(v.duty(), v.metOn(), v.metBy(), v.from(), null) : v;
    }

    private static LapseVersion version(SqlRow r) {
        return new LapseVersion(DutyRow.of(r), r.date(AFTER), r.constant(MetBy.class, AFTER + 1), instant(r, AFTER + 2), instant(r, AFTER + 3));
    }

    private static Instant instant(SqlRow r, int column) {
        if (r.columns()[column] == null) {
            return null;
        }
        BigDecimal seconds = new BigDecimal(r.text(column));
        return Instant.ofEpochSecond(seconds.longValue(), seconds.remainder(BigDecimal.ONE).multiply(NANOS).longValue());
    }
}
