package org.kantoku.correctiveactions.application;

import static org.kantoku.access.domain.Permission.PORTAL_READ;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

import org.kantoku.access.application.CurrentUser;
import org.kantoku.access.application.Requires;
import org.kantoku.correctiveactions.domain.Finding;
import org.kantoku.inspections.domain.SelfAssessment;
import org.kantoku.inspections.domain.SelfAssessmentState;
import org.kantoku.shared.BusinessClock;
import org.kantoku.shared.FiscalYear;
import org.kantoku.shared.RecordNotFound;
import org.kantoku.shared.Sql;

/** What a contractor finds on its pages: its own firm only. */
@ApplicationScoped
@Transactional
public class PortalQueries {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private PortalSheets sheets;

    @Inject
    private PortalRegisterCards register;

    @Inject
    private CurrentUser user;

    @Inject
    private BusinessClock clock;

    /** Everything asked of the firm: what it owes first, by date, then what it has handed in this year. */
    @Requires(PORTAL_READ)
    public List<PortalCard> cards() {
        Stream<PortalCard> findings = findings(firm()).stream().flatMap(finding -> PortalCards.of(finding).stream());
        return Stream.of(selfAssessments(), findings, register.cards(firm())).flatMap(cards -> cards)
            .sorted(Comparator.comparing(PortalCard::isAsked).reversed()
                .thenComparing(PortalCard::dueOn, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(PortalCard::handedIn, Comparator.nullsLast(Comparator.reverseOrder()))
                .thenComparing(PortalCard::subject)).toList();
    }

    /** This year's, and earlier ones as long as they are not settled. */
    private Stream<PortalCard> selfAssessments() {
        Map<UUID, String> titles = titles();
        return em.createQuery("select s from SelfAssessment s where s.contractorId = :firm and s.state <> :cancelled"
                + " and (s.fiscalYear >= :year or s.state <> :accepted) order by s.dueOn, s.id", SelfAssessment.class).setParameter("firm", firm())
            .setParameter("year", FiscalYear.of(clock.today()).year()).setParameter("cancelled", SelfAssessmentState.CANCELLED)
            .setParameter("accepted", SelfAssessmentState.ACCEPTED)
            .getResultStream().map(sheet -> sheets.card(sheet, titles.get(sheet.contractId())));
    }

    /** One self-assessment with what it still lacks; another firm's is not there. */
    @Requires(PORTAL_READ)
    public PortalSheet sheet(UUID id) {
        SelfAssessment assessment = id == null ? null : em.find(SelfAssessment.class, id);
        if (assessment == null || !assessment.contractorId().equals(firm())) {
            throw new RecordNotFound();
        }
        return sheets.sheet(assessment, titles().get(assessment.contractId()));
    }

    /** Revision of the closing declaration as it stands, 0 when it was not given yet. */
    @Requires(PORTAL_READ)
    public int declarationRevision(UUID id) {
        return sheets.declarationRevision(id);
    }

    /** All findings the firm was shown, the newest first. */
    @Requires(PORTAL_READ)
    public List<PortalFinding> findings() {
        return findings(firm()).stream().map(PortalFinding::of).toList();
    }

    private List<Finding> findings(UUID firm) {
        return em.createQuery("select f from Finding f where f.contractorId = :firm and f.sharedWithContractor = true"
            + " order by f.number desc", Finding.class).setParameter("firm", firm).getResultList();
    }

    private Map<UUID, String> titles() {
        Map<UUID, String> titles = new HashMap<>();
        rows("SELECT id, title FROM contract WHERE contractor_id = ?1").forEach(row -> titles.put(Sql.uuid(row[0]), (String) row[1]));
        return titles;
    }

    /** Name of the firm. */
    @Requires(PORTAL_READ)
    public String firmName() {
        return (String) em.createNativeQuery("SELECT name_ja FROM contractor WHERE id = ?1").setParameter(1, firm().toString())
            .getSingleResult();
    }

    /** Whom to ask about each contract in force. */
    @Requires(PORTAL_READ)
    public List<PortalContact> contacts() {
        List<PortalContact> contacts = new ArrayList<>();
        rows("SELECT k.title, d.name_ja, d.name_en, u.display_name FROM contract k JOIN department d ON d.id = k.owning_department_id"
            + " LEFT JOIN user_account u ON u.id = k.owner_id WHERE k.contractor_id = ?1 AND k.state IN ('IN_FORCE',"
            + " 'RENEWAL_REVIEW', 'SUSPENDED', 'ENDING') ORDER BY k.number LIMIT 10")
            .forEach(row -> contacts.add(new PortalContact((String) row[0], (String) row[1], (String) row[2], (String) row[3])));
        return contacts;
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(String sql) {
        return em.createNativeQuery(sql).setParameter(1, firm().toString()).getResultList();
    }

    private UUID firm() {
        return user.contractorScope().orElseThrow(RecordNotFound::new);
    }
}
