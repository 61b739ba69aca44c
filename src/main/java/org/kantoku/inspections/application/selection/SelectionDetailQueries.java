package org.kantoku.inspections.application.selection;

import static org.kantoku.access.domain.Permission.REGISTER_READ;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

import org.kantoku.access.application.CurrentUser;
import org.kantoku.access.application.Requires;
import org.kantoku.access.domain.Permission;
import org.kantoku.contractors.domain.SelectionAssessment;
import org.kantoku.contractors.domain.SelectionResult;
import org.kantoku.inspections.application.AnswerSheet;
import org.kantoku.inspections.application.AnswerSheets;
import org.kantoku.inspections.application.InspectionQueries;
import org.kantoku.inspections.application.PriorAnswer;
import org.kantoku.inspections.application.PriorAnswerRepository;
import org.kantoku.inspections.application.SheetEvaluation;
import org.kantoku.inspections.domain.selection.SelectionSheet;
import org.kantoku.inspections.domain.selection.SelectionSheetState;
import org.kantoku.shared.BusinessClock;
import org.kantoku.shared.Sql;
import org.kantoku.shared.SqlRow;

/** One selection sheet, its answers, and the other candidates for the same work. */
@ApplicationScoped
@Transactional
public class SelectionDetailQueries {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private SelectionSheetRepository sheets;

    @Inject
    private SelectionEvaluation evaluation;

    @Inject
    private AnswerSheets assembly;

    @Inject
    private PriorAnswerRepository prior;

    @Inject
    private CurrentUser user;

    @Inject
    private BusinessClock clock;

    @Requires(REGISTER_READ)
    public SelectionSheetView find(UUID id) {
        SelectionSheet s = sheets.find(id);
        SheetEvaluation.Judged judged = evaluation.of(s, clock.today());
        Map<UUID, String> names = prior.names(people(s));
        String contractor = Sql.rows(em, "select name_ja, id from contractor where id = ?1", s.contractorId()).stream()
            .map(r -> (String) r[0]).findFirst().orElse("");
        String contract = s.contractId() == null ? null : Sql.rows(em, "select number, id from contract where id = ?1", s.contractId()).stream()
            .map(r -> (String) r[0]).findFirst().orElse(null);
        var last = s.transitions().get(s.transitions().size() - 1);
        boolean another = !user.currentId().equals(s.decidedBy()) && !judged.writers().contains(user.currentId());
        return new SelectionSheetView(id, s.version(), s.contractorId(), contractor, s.contractId(), contract, s.work(),
            s.contractId() == null ? s.stated() : null, s.state(), s.startedOn(), s.basedOnId(), s.result(), s.score(), s.note(), s.decidedOn(),
            names.get(s.decidedBy()), s.approvedOn(), names.get(s.approvedBy()), validUntil(s), s.assessmentId(), conditions(s),
            InspectionQueries.history(s.transitions(), names), s.state() == SelectionSheetState.FILLING ? last.reason() : null,
            judged.context().openCriticals(), s.state() == SelectionSheetState.FILLING && user.has(Permission.REGISTER_EDIT),
            s.state() == SelectionSheetState.DECIDED && another && user.has(Permission.SELECTION_APPROVE));
    }

    private static LocalDate validUntil(SelectionSheet s) {
        return s.approvedOn() == null || s.result() == SelectionResult.FAIL ? null : SelectionAssessment.validUntil(s.decidedOn());
    }

    private List<SelectionSheetView.Condition> conditions(SelectionSheet s) {
        if (s.assessmentId() == null) {
            return s.conditions().stream().map(c -> new SelectionSheetView.Condition(c.seq(), c.content(), c.dueOn(), null, false)).toList();
        }
        LocalDate today = clock.today();
        return SqlRow.of(Sql.rows(em, "select seq, content, due_on, met_on from selection_condition where selection_assessment_id = ?1 order by seq",
            s.assessmentId())).stream().map(r -> new SelectionSheetView.Condition(r.integer(0), r.text(1), r.date(2), r.date(3),
                r.date(3) == null && r.date(2).isBefore(today))).toList();
    }

    private static Set<UUID> people(SelectionSheet s) {
        Set<UUID> people = new HashSet<>();
        s.transitions().forEach(change -> people.add(change.actorId()));
        people.add(s.decidedBy());
        people.add(s.approvedBy());
        people.remove(null);
        return people;
    }

    /** The sheet's items with their answers; in a re-selection with those of the last time beside them. */
    @Requires(REGISTER_READ)
    public AnswerSheet answers(UUID id) {
        SelectionSheet s = sheets.find(id);
        Map<String, PriorAnswer> previous = prior.selection(s.basedOnId());
        boolean editable = s.state().takesAnswers() && user.has(Permission.REGISTER_EDIT);
        return assembly.of(id, editable, evaluation.of(s, clock.today()), new AnswerSheets.Beside(previous::get, code -> null, Map.of()));
    }

    /** The candidates for a work of the same name, each as far as it has come, best score first. */
    @Requires(REGISTER_READ)
    public List<Candidate> candidates(String work) {
        Map<UUID, String> names = new LinkedHashMap<>();
        List<SelectionSheet> found = sheets.ofWork(work);
        Sql.rows(em, "select id, name_ja from contractor where id in " + Sql.in(found.stream().map(SelectionSheet::contractorId).toList()))
            .forEach(r -> names.put(Sql.uuid(r[0]), (String) r[1]));
        return found.stream().map(s -> candidate(s, names.get(s.contractorId()))).toList();
    }

    private Candidate candidate(SelectionSheet s, String name) {
        var judged = evaluation.of(s, clock.today()).evaluation();
        return new Candidate(s.id(), name, s.state(), s.result(), judged.score(), (int) judged.answered(), judged.results().size(),
            judged.results().stream().filter(r -> r.isKnockedOut()).map(r -> r.item().code()).toList(),
            judged.failed().size(), conditions(s));
    }

    /**
     * One candidate beside the others.
     *
     * @param score     as it stands now
     * @param knockouts items that fail the whole whatever the score
     * @param failed    number of items that fail
     */
    public record Candidate(UUID id, String contractor, SelectionSheetState state, SelectionResult result, java.math.BigDecimal score,
                            int answered, int items, List<String> knockouts, int failed, List<SelectionSheetView.Condition> conditions) {

        /** The knock-outs in one line. */
        public String knockoutCodes() {
            return String.join(", ", knockouts);
        }
    }

    /** Drafts of the contractor, for which a selection can be made. */
    @Requires(REGISTER_READ)
    public Map<UUID, String> drafts(UUID contractorId) {
        Map<UUID, String> drafts = new LinkedHashMap<>();
        Sql.rows(em, "select id, concat(number, ' ', title) from contract where contractor_id = ?1 and state in ('DRAFT', 'CLAUSE_REVIEW',"
            + " 'APPROVAL_PENDING') order by number", contractorId).forEach(r -> drafts.put(Sql.uuid(r[0]), (String) r[1]));
        return drafts;
    }
}
