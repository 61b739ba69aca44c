package org.kantoku.correctiveactions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kantoku.support.InspectionFixture.CONFIRMER;
import static org.kantoku.support.InspectionFixture.WRITER;

import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kantoku.access.application.AuditFilter;
import org.kantoku.access.application.AuditQueries;
import org.kantoku.access.application.AuditRow;
import org.kantoku.access.domain.Role;
import org.kantoku.correctiveactions.application.FindingDetail;
import org.kantoku.correctiveactions.application.FindingService;
import org.kantoku.correctiveactions.domain.FindingState;
import org.kantoku.inspections.application.InspectionQueries;
import org.kantoku.inspections.application.InspectionService;
import org.kantoku.inspections.domain.Answer;
import org.kantoku.inspections.domain.FindingGrade;
import org.kantoku.inspections.domain.InspectionState;
import org.kantoku.shared.BusinessClock;
import org.kantoku.shared.PageRequest;
import org.kantoku.support.As;
import org.kantoku.support.FindingFixture;
import org.kantoku.support.InspectionFixture;

/** An inspection closes by itself when nothing it found is open any more (model §4.4). */
@ExtendWith(ArquillianExtension.class)
class InspectionClosingIT {

    @Inject
    private InspectionFixture inspections;

    @Inject
    private FindingFixture findings;

    @Inject
    private InspectionService service;

    @Inject
    private FindingService handling;

    @Inject
    private InspectionQueries queries;

    @Inject
    private AuditQueries audit;

    @Inject
    private BusinessClock clock;

    @Inject
    private As as;

    @PersistenceContext
    private EntityManager em;

    private FindingFixture.Firm firm;

    @BeforeEach
    void aSupervisedFirm() throws Exception {
        firm = inspections.supervised("なぎさ倉庫株式会社");
    }

    @Test
    void withoutAFindingItClosesAsItIsConfirmed() {
        UUID id = inspections.answered(firm, answers -> answers);
        confirm(id);
        assertThat(inspections.state(id)).isEqualTo(InspectionState.CLOSED);
        assertThat(as.run(WRITER, () -> queries.find(id)).closedOn()).isEqualTo(clock.today());
        assertThat(audited(id)).filteredOn(row -> row.action().equals("inspection.close")).singleElement()
            .satisfies(row -> assertThat(row.entityId()).isEqualTo(id));
    }

    @Test
    void withFindingsItClosesWithTheLastOfThem() {
        UUID id = inspections.answered(firm, answers -> {
            answers.put("OS-01", Answer.of(Answer.NO).withComment("体制図が古い"));
            answers.put("OS-02", Answer.of("1").withComment("禁止事項を言えない"));
            return answers;
        });
        confirm(id);
        List<UUID> raised = raisedBy(id);
        assertThat(raised).hasSize(2);
        raised.forEach(this::observe);

        close(raised.get(0));
        assertThat(inspections.state(id)).as("one finding is still open").isEqualTo(InspectionState.CONFIRMED);
        assertThat(audited(id)).extracting(AuditRow::action).doesNotContain("inspection.close");

        close(raised.get(1));
        assertThat(inspections.state(id)).isEqualTo(InspectionState.CLOSED);
        assertThat(audited(id)).extracting(AuditRow::action).containsOnlyOnce("inspection.close");
    }

    @Test
    void aFindingThatComesBackDoesNotOpenItAgain() {
        UUID id = inspections.answered(firm, answers -> {
            answers.put("OS-02", Answer.of("1").withComment("禁止事項を言えない"));
            return answers;
        });
        confirm(id);
        UUID finding = raisedBy(id).get(0);
        observe(finding);
        close(finding);
        as.does(WRITER, () -> handling.recur(finding, findings.find(finding).version(), "また言えなかった"));
        assertThat(findings.find(finding).state()).isEqualTo(FindingState.RAISED);
        assertThat(inspections.state(id)).as("CLOSED is the end of an inspection").isEqualTo(InspectionState.CLOSED);
    }

    private void confirm(UUID id) {
        as.does(CONFIRMER, () -> service.confirm(id, inspections.version(id)));
    }

    private void observe(UUID finding) {
        FindingDetail raised = findings.find(finding);
        as.does(WRITER, () -> handling.classify(finding, raised.version(), FindingGrade.OBS, "影響が小さい", raised.wording(), false));
    }

    private void close(UUID finding) {
        as.does(WRITER, () -> handling.closeObservation(finding, findings.find(finding).version(), "次の点検で確かめた"));
    }

    private List<UUID> raisedBy(UUID inspection) {
        return em.createQuery("select f.id from Finding f where f.origin.sourceId = :source order by f.number", UUID.class)
            .setParameter("source", inspection).getResultList();
    }

    private List<AuditRow> audited(UUID inspection) {
        return as.run(As.staff(Role.AUDIT_OFFICER),
            () -> audit.page(new AuditFilter(null, "Inspection", inspection, null, null), PageRequest.firstOf(50))).rows();
    }
}
