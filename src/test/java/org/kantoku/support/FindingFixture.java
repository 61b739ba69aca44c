package org.kantoku.support;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;

import org.kantoku.access.domain.Role;
import org.kantoku.correctiveactions.application.FindingAnswerService;
import org.kantoku.correctiveactions.application.FindingDetail;
import org.kantoku.correctiveactions.application.FindingQueries;
import org.kantoku.correctiveactions.application.FindingService;
import org.kantoku.correctiveactions.application.FindingTalkService;
import org.kantoku.correctiveactions.domain.EvidencePart;
import org.kantoku.correctiveactions.domain.FindingState;
import org.kantoku.correctiveactions.domain.PlanContent;
import org.kantoku.inspections.application.FailedItem;
import org.kantoku.inspections.application.InspectionConfirmed;
import org.kantoku.inspections.domain.FindingGrade;
import org.kantoku.shared.BusinessClock;
import org.kantoku.shared.FiscalYear;

/** A firm with a contract and findings, led to the state a test needs through the real services. */
@ApplicationScoped
public class FindingFixture {

    /** The smallest picture there is. */
    public static final byte[] PNG = java.util.Base64.getDecoder().decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk"
        + "YPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==");
    public static final PlanContent PLAN = new PlanContent("点検の手順がなかった", "月 1 回の動作確認を手順書に加える", null, null);

    @Resource(lookup = "java:app/jdbc/kantoku")
    private DataSource dataSource;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Event<InspectionConfirmed> confirmed;

    @Inject
    private UserTransaction transaction;

    @Inject
    private BusinessClock clock;

    @Inject
    private As as;

    @Inject
    private FindingService handling;

    @Inject
    private FindingAnswerService answers;

    @Inject
    private FindingTalkService talk;

    @Inject
    private FindingQueries queries;

    /** A firm with one contract of which little is known, as the ledger before the portal had it. */
    public record Firm(UUID contractorId, UUID contractId) {
    }

    public Firm firm(String name) throws SQLException {
        Firm firm = new Firm(UUID.randomUUID(), UUID.randomUUID());
        try (Connection connection = dataSource.getConnection()) {
            insert(connection, "INSERT INTO contractor (id, version, created_at, updated_at, kind, name_ja, toriteki, freelance, state,"
                + " legacy, search_text, sort_key) VALUES (?, 1, NOW(6), NOW(6), 'CORPORATION', ?, 'NO', 'NO', 'ACTIVE', 0, ?, ?)",
                firm.contractorId(), name, name, name);
            insert(connection, "INSERT INTO contract (id, version, created_at, updated_at, number, contractor_id, title, kind,"
                + " registered_on, purposes, renewal, non_renewal_notice_days, standard_terms, toriteki, freelance, state, legacy,"
                + " search_text) VALUES (?, 1, NOW(6), NOW(6), ?, ?, 'IT', 'UKEOI', CURDATE(), '', 'NONE', 0, 'NO', 'NO', 'NO',"
                + " 'IN_FORCE', 1, '')", firm.contractId(), "T" + firm.contractId().toString().substring(0, 8), firm.contractorId());
        }
        return firm;
    }

    /** Asks the firm for a self-assessment, due in ten days. */
    public UUID selfAssessment(Firm firm) throws SQLException {
        UUID sheet = UUID.randomUUID();
        LocalDate today = clock.today();
        int year = FiscalYear.of(today).year();
        try (Connection connection = dataSource.getConnection()) {
            insert(connection, "INSERT IGNORE INTO self_assessment_campaign (id, version, created_at, updated_at, fiscal_year, opens_on,"
                + " due_on) VALUES (?, 1, NOW(6), NOW(6), ?, ?, ?)", UUID.randomUUID(), year, today, today.plusDays(10));
            insert(connection, "INSERT INTO self_assessment (id, version, created_at, updated_at, campaign_id, contract_id, contractor_id,"
                + " checklist_version_id, fiscal_year, short_form, state, requested_on, due_on) SELECT ?, 1, NOW(6), NOW(6), c.id, ?, ?,"
                + " v.id, ?, 0, 'REQUESTED', ?, ? FROM checklist_version v JOIN checklist_template t ON t.id = v.template_id"
                + " JOIN self_assessment_campaign c ON c.fiscal_year = ? WHERE t.kind = 'SELF_ASSESSMENT' ORDER BY v.number DESC LIMIT 1",
                sheet, firm.contractId(), firm.contractorId(), year, today, today.plusDays(10), year);
        }
        return sheet;
    }

    private static void insert(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i] instanceof UUID ? values[i].toString() : values[i]);
            }
            statement.executeUpdate();
        }
    }

    /** Confirms an inspection with one failed item; the finding it raises. */
    public UUID raise(Firm firm, FindingGrade grade, boolean knockout) {
        UUID inspection = UUID.randomUUID();
        fire(firm, inspection, grade, knockout);
        return findingOf(inspection);
    }

    public void fire(Firm firm, UUID inspection, FindingGrade grade, boolean knockout) {
        FailedItem item = new FailedItem("OS-18", grade, knockout, false, "USB への書出しは止まるか", "Is writing to USB blocked?", "NO",
            "組版室の端末 2 台で止まらない", Set.of(), 30);
        UUID inspector = As.another(Role.INSPECTOR).accountId();
        InspectionConfirmed news = new InspectionConfirmed(inspection, "I2026-0001", firm.contractorId(), Set.of(firm.contractId()),
            clock.today(), inspector, List.of(item));
        as.does(As.another(Role.INSPECTOR), () -> committed(() -> confirmed.fire(news)));
    }

    private void committed(Runnable work) {
        try {
            transaction.begin();
            work.run();
            transaction.commit();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    public UUID findingOf(UUID inspection) {
        return em.createQuery("select f.id from Finding f where f.origin.sourceId = :source", UUID.class)
            .setParameter("source", inspection).getSingleResult();
    }

    public FindingDetail find(UUID id) {
        return as.run(As.staff(Role.INSPECTOR), () -> queries.find(id));
    }

    /** A finding of the firm led to a state by the shortest way. */
    public UUID in(FindingState state, Firm firm, FindingGrade grade) {
        UUID id = raise(firm, grade, false);
        if (state == FindingState.RAISED) {
            return id;
        }
        staff(id, version -> handling.classify(id, version, grade, null, find(id).wording(), true));
        if (state == FindingState.CLASSIFIED) {
            return id;
        }
        staff(id, version -> handling.requestPlan(id, version));
        if (state == FindingState.PLAN_REQUESTED) {
            return id;
        }
        contractor(firm, id, version -> answers.submitPlan(id, version, PLAN, null));
        if (state == FindingState.PLAN_SUBMITTED) {
            return id;
        }
        staff(id, version -> handling.approvePlan(id, version));
        if (state == FindingState.IMPLEMENTING) {
            return id;
        }
        contractor(firm, id, version -> {
            talk.attach(id, EvidencePart.REPORT, "usb-block-01.png", new java.io.ByteArrayInputStream(PNG));
            answers.reportCompletion(id, version, "口をふさいだ");
        });
        if (state == FindingState.VERIFIED) {
            staff(id, version -> handling.verify(id, version, true, "写真で確かめた"));
        }
        return id;
    }

    private void staff(UUID id, java.util.function.LongConsumer step) {
        as.does(As.staff(Role.INSPECTOR), () -> step.accept(find(id).version()));
    }

    private void contractor(Firm firm, UUID id, java.util.function.LongConsumer step) {
        long version = find(id).version();
        as.does(As.contractor(firm.contractorId()), () -> step.accept(version));
    }
}
