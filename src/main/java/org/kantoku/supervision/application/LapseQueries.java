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
import org.kantoku.shared.asknown.RecordDay;
import org.kantoku.supervision.domain.Duty.MetBy;
import org.kantoku.supervision.domain.LapseKey;

/** One lapse over all versions of the ledger. It reads the versions themselves, so it looks at the chosen record by leaving out later ones. */
@ApplicationScoped
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
        String subject = key.isOfFederation() ? "?6 is not null and d.subject_id is null and d.contract_id is null"
            : "(d.subject_id = ?6 or d.subject_id is null and d.contract_id = ?6)";
        List<Object[]> rows = Sql.rows(em, "select " + DutyRow.COLUMNS + ", 1, d.met_on, d.met_by, unix_timestamp(d.row_start),"
            + " if(d.row_end > now(6), null, unix_timestamp(d.row_end)) from duty for system_time all d" + DutyRow.JOINS
            + " where d.rule = ?2 and d.branch = ?3 and d.subject_key = ?4 and d.due_on = ?5 and " + subject + " order by d.row_start desc, d.id",
            upTo, key.rule(), key.branch(), key.subjectKey(), key.dueOn(), key.subject());
        List<LapseVersion> versions = SqlRow.of(rows).stream().map(LapseQueries::version)
            .filter(v -> !record.isChosen() || !v.from().isAfter(record.instant())).map(this::asRecorded).toList();
        if (versions.isEmpty()) {
            throw new RecordNotFound();
        }
        return LapseView.of(versions, record.isChosen() && record.day().isBefore(upTo) ? record.day() : upTo);
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
