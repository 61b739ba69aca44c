package org.kantoku.support;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.UnaryOperator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;

import org.kantoku.access.application.Identity;
import org.kantoku.access.domain.Role;
import org.kantoku.inspections.application.AnswerChange;
import org.kantoku.inspections.application.AnswerLine;
import org.kantoku.inspections.application.AnswerService;
import org.kantoku.inspections.application.AnswerSheet;
import org.kantoku.inspections.application.AnswerSheetQueries;
import org.kantoku.inspections.application.InspectionPlanService;
import org.kantoku.inspections.application.InspectionQueries;
import org.kantoku.inspections.application.InspectionService;
import org.kantoku.inspections.domain.Answer;
import org.kantoku.inspections.domain.InspectionKind;
import org.kantoku.inspections.domain.InspectionState;
import org.kantoku.inspections.domain.PlannedVisit;
import org.kantoku.shared.BusinessClock;

/** A firm under supervision and an ad hoc inspection of it (which may be notified and held on one day). */
@ApplicationScoped
public class InspectionFixture {

    /** Writes the answers. */
    public static final Identity WRITER = As.staff(Role.INSPECTOR);
    /** Wrote nothing, so may confirm. */
    public static final Identity CONFIRMER = As.another(Role.INSPECTOR);

    @Inject
    private FindingFixture firms;

    @Inject
    private InspectionPlanService planning;

    @Inject
    private InspectionService service;

    @Inject
    private InspectionQueries queries;

    @Inject
    private AnswerService answers;

    @Inject
    private AnswerSheetQueries sheets;

    @Inject
    private BusinessClock clock;

    @Inject
    private UserTransaction transaction;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private As as;

    /** A firm whose contract has been under supervision for a year. */
    public FindingFixture.Firm supervised(String name) throws Exception {
        FindingFixture.Firm firm = firm(name);
        LocalDate since = clock.today().minusYears(1);
        transaction.begin();
        em.createNativeQuery("insert into supervised_span (contract_id, from_on) values (?1, ?2)")
            .setParameter(1, firm.contractId().toString()).setParameter(2, since).executeUpdate();
        em.createNativeQuery("insert into contract_tier_span (contract_id, from_on, tier) values (?1, ?2, 'A')")
            .setParameter(1, firm.contractId().toString()).setParameter(2, since).executeUpdate();
        transaction.commit();
        return firm;
    }

    public FindingFixture.Firm firm(String name) throws SQLException {
        return firms.firm(name);
    }

    public UUID planned(FindingFixture.Firm firm, InspectionKind kind, LocalDate on) {
        return as.run(WRITER, () -> planning.plan(new PlannedVisit(kind, on, Set.of(firm.contractId()),
            Set.of(WRITER.accountId(), CONFIRMER.accountId()), false, null), null));
    }

    /** An ad hoc inspection that has begun today. */
    public UUID begun(FindingFixture.Firm firm) {
        UUID id = planned(firm, InspectionKind.ADHOC, clock.today());
        as.does(WRITER, () -> planning.notifyContractor(id, version(id)));
        as.does(WRITER, () -> service.start(id, version(id)));
        return id;
    }

    /** Everything answered, the facts checked by the contractor: ready to be confirmed. */
    public UUID answered(FindingFixture.Firm firm, UnaryOperator<Map<String, Answer>> change) {
        UUID id = begun(firm);
        as.does(WRITER, () -> answers.answerInspection(id, first(change.apply(best(sheet(id))))));
        as.does(WRITER, () -> service.finishFieldwork(id, version(id)));
        as.does(WRITER, () -> service.openFactCheck(id, version(id)));
        as.does(WRITER, () -> service.recordContractorView(id, version(id), null));
        return id;
    }

    /** Answers to items that have none yet, as one batch. */
    public List<AnswerChange> first(Map<String, Answer> byItem) {
        return byItem.entrySet().stream().map(e -> new AnswerChange(UUID.randomUUID(), e.getKey(), 0, Set.of(), e.getValue())).toList();
    }

    public AnswerSheet sheet(UUID id) {
        return as.run(WRITER, () -> sheets.inspection(id));
    }

    public long version(UUID id) {
        return as.run(WRITER, () -> queries.find(id)).version();
    }

    public InspectionState state(UUID id) {
        return as.run(WRITER, () -> queries.find(id)).state();
    }

    /** The best possible answer to every item that has to be answered. */
    public Map<String, Answer> best(AnswerSheet sheet) {
        Map<String, Answer> best = new TreeMap<>();
        for (AnswerLine line : sheet.lines()) {
            if (line.item().isRequired()) {
                best.put(line.item().code(), switch (line.item().type()) {
                    case YPN, YN -> Answer.of(Answer.YES);
                    case SCALE -> Answer.of("4");
                    case NUMBER, DECIMAL -> Answer.of(switch (line.item().code()) {
                        case "SA-14" -> "100";
                        case "OS-03" -> "10";
                        default -> "0";
                    });
                    case DATE -> Answer.of(clock.today().toString());
                    case TEXT -> Answer.of("記載");
                    case FILE, PHOTO -> Answer.of(Answer.ATTACHED);
                    case CHOICE, CHOICES -> Answer.of(line.item().options().get(0).name());
                    case NOTE -> throw new IllegalStateException("a note asks for no answer");
                });
            }
        }
        return best;
    }
}
