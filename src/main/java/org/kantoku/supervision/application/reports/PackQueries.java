package org.kantoku.supervision.application.reports;

import static org.kantoku.access.domain.Permission.REPORT_READ;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

import org.kantoku.access.application.CurrentUser;
import org.kantoku.access.application.Requires;
import org.kantoku.contractors.application.ContractorChoice;
import org.kantoku.shared.Bilingual;
import org.kantoku.shared.BusinessClock;
import org.kantoku.shared.FiscalYear;
import org.kantoku.shared.FoldedText;
import org.kantoku.shared.Localised;
import org.kantoku.shared.RecordNotFound;
import org.kantoku.shared.Sql;
import org.kantoku.shared.SqlRow;
import org.kantoku.supervision.application.LapsePeriodQueries;
import org.kantoku.supervision.application.MeasureQueries;
import org.kantoku.supervision.application.reports.LapseTable.ContractNames;
import org.kantoku.supervision.domain.reports.ReportPeriod;
import org.kantoku.supervision.domain.reports.ReportScope;

/** Reads record packs. Rows are fetched while they are written, so that a large pack needs no more memory than a small one. */
@ApplicationScoped
public class PackQueries {

    private static final int BATCH = 1_000;
    private static final int SEARCH_LENGTH = 200;
    /** Before anything here can have happened. */
    private static final LocalDate EVER = LocalDate.of(2000, 4, 1);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private MeasureQueries measures;

    @Inject
    private LapsePeriodQueries lapses;

    @Inject
    private BusinessClock clock;

    @Inject
    private CurrentUser user;

    /**
     * Reads a pack in one transaction.
     *
     * @param reader is given the pack; its rows can be read until it returns
     */
    @Requires(REPORT_READ)
    @Transactional(Transactional.TxType.REQUIRED)
    public void read(PackOrder order, Consumer<RecordPack> reader) {
        LocalDate today = clock.today();
        ReportPeriod period = order.year() == null ? new ReportPeriod(EVER, FiscalYear.of(today).end()) : ReportPeriod.of(order.year());
        LocalDate day = period.judgedOn(today);
        reader.accept(new RecordPack(order, department(order.scope().departmentId()), contractor(order.scope().contractorId()), made(), period, day,
            measures.of(period, order.scope()), order.year() == null ? null : measures.of(ReportPeriod.of(order.year().previous()), order.scope()),
            lapses.flow(period, order.scope()), tables(period, order.scope(), day)));
    }

    /** Fiscal years of which there is a record, the latest first. */
    @Requires(REPORT_READ)
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<FiscalYear> years() {
        LocalDate first = rows("select min(registered_on), 0 from contract").get(0).date(0);
        int last = FiscalYear.of(clock.today()).year();
        return IntStream.rangeClosed(0, Math.max(0, last - (first == null ? last : FiscalYear.of(first).year()))).mapToObj(n -> new FiscalYear(last - n)).toList();
    }

    /** The first contractors, past ones too, whose name, reading or number contains a text, to choose one. */
    @Requires(REPORT_READ)
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<ContractorChoice> contractorsLike(String text) {
        return SqlRow.of(Sql.rows(em, "select k.id, k.name_ja, k.corporate_number, k.address from contractor k where k.search_text like ?1 escape '!'"
            + " order by k.sort_key, k.id limit 20", Sql.containing(FoldedText.of(text, SEARCH_LENGTH)))).stream()
            .map(r -> new ContractorChoice(r.uuid(0), r.text(1), r.text(2), r.text(3))).toList();
    }

    private List<PackTable> tables(ReportPeriod period, ReportScope scope, LocalDate day) {
        PackTable lapsed = new PackTable("lapses", LapseTable.COLUMNS, LapseTable.CELLS, lapses.count(period, scope), listener -> {
            LapseTable table = new LapseTable(day, this::names, listener);
            lapses.tell(period, scope, table::add);
            table.flush();
        });
        return List.of(table(PackSections.CONTRACTS, period, scope, day), table(PackSections.INSPECTIONS, period, scope, day),
            table(PackSections.SELF_ASSESSMENTS, period, scope, day), table(PackSections.FINDINGS, period, scope, day),
            table(PackSections.FINDING_STEPS, period, scope, day), lapsed, table(PackSections.WAIVERS, period, scope, day),
            table(PackSections.NOTICES, period, scope, day), table(PackSections.DECISIONS, period, scope, day), table(PackSections.INCIDENTS, period, scope, day));
    }

    private PackTable table(SectionSpec section, ReportPeriod period, ReportScope scope, LocalDate day) {
        String select = section.select(period, scope, day);
        long total = rows(section.count(period, scope, day)).get(0).count(0);
        return new PackTable(section.key(), section.columns(), section.cells(), total, listener -> {
            List<SqlRow> batch;
            int from = 0;
            do {
                batch = SqlRow.of(em.createNativeQuery(select).setFirstResult(from).setMaxResults(BATCH).getResultList());
                batch.forEach(row -> listener.accept(section.read(row)));
                from += BATCH;
            } while (batch.size() == BATCH);
        });
    }

    private Map<UUID, ContractNames> names(Set<UUID> contracts) {
        Map<UUID, ContractNames> names = new HashMap<>();
        rows("select c.id, c.number, c.title, k.name_ja, p.name_ja, p.name_en from contract c join contractor k on k.id = c.contractor_id"
            + " left join department p on p.id = c.owning_department_id where c.id in " + Sql.in(contracts))
            .forEach(r -> names.put(r.uuid(0), new ContractNames(r.text(1), r.text(2), r.text(3), r.text(4) == null ? null : new Bilingual(r.text(4), r.text(5)))));
        return names;
    }

    private RecordPack.Made made() {
        SqlRow head = rows("select last_seq, hash from audit_chain where id = 1").get(0);
        return new RecordPack.Made(clock.now(), user.getDisplayName(), head.count(0), head.text(1));
    }

    private Localised department(UUID id) {
        return id == null ? null : rows("select name_ja, name_en from department where id = '" + id + "'").stream().findFirst()
            .map(r -> (Localised) new Bilingual(r.text(0), r.text(1))).orElseThrow(RecordNotFound::new);
    }

    private String contractor(UUID id) {
        return id == null ? null : rows("select name_ja, 0 from contractor where id = '" + id + "'").stream().findFirst().map(r -> r.text(0))
            .orElseThrow(RecordNotFound::new);
    }

    private List<SqlRow> rows(String sql) {
        return SqlRow.of(em.createNativeQuery(sql).getResultList());
    }
}
