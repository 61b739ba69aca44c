package org.kantoku.contractors.application;

import static org.kantoku.access.domain.Permission.ACCOUNT_MANAGE;
import static org.kantoku.access.domain.Permission.OWN_ACCOUNT;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;

import org.kantoku.access.application.AccountQueries;
import org.kantoku.access.application.Affiliations;
import org.kantoku.access.application.Requires;
import org.kantoku.shared.BusinessClock;
import org.kantoku.shared.FoldedText;
import org.kantoku.shared.Sql;

/** Departments and contractors for the administrator, who opens accounts but does not read the register. */
@ApplicationScoped
public class AffiliationQueries implements Affiliations {

    private static final int LONGEST = 200;
    private static final String FIRM = "select cast(id as char), name_ja, corporate_number from contractor where ";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private BusinessClock clock;

    @Inject
    private AccountQueries accounts;

    @Override
    @Requires(ACCOUNT_MANAGE)
    public Map<UUID, String> departments(String language) {
        String name = "en".equals(language) ? "name_en" : "name_ja";
        Map<UUID, String> departments = new LinkedHashMap<>();
        rows(em.createNativeQuery("select cast(id as char), " + name + " from department where active_from <= ?1"
                + " and (active_to is null or active_to >= ?1) order by code").setParameter(1, clock.today()))
            .forEach(row -> departments.put(UUID.fromString((String) row[0]), (String) row[1]));
        return departments;
    }

    @Override
    @Requires(ACCOUNT_MANAGE)
    public List<Firm> contractors(String search) {
        String like = Sql.containing(FoldedText.of(search, LONGEST));
        return rows(em.createNativeQuery(FIRM + "search_text like ?1 escape '!' or corporate_number like ?1 escape '!' order by sort_key, id limit 20").setParameter(1, like))
            .stream().map(AffiliationQueries::firm).toList();
    }

    @Override
    @Requires(ACCOUNT_MANAGE)
    public Optional<Firm> contractor(UUID id) {
        return rows(em.createNativeQuery(FIRM + "id = ?1").setParameter(1, id.toString())).stream()
            .map(AffiliationQueries::firm).findFirst();
    }

    @Override
    @Requires(OWN_ACCOUNT)
    public Map<UUID, String> ownFirms() {
        return named(accounts.ownFirms());
    }

    @Override
    @Requires(ACCOUNT_MANAGE)
    public Map<UUID, String> names(Collection<UUID> contractorIds) {
        return named(contractorIds);
    }

    private Map<UUID, String> named(Collection<UUID> ids) {
        Map<UUID, String> firms = new LinkedHashMap<>();
        if (!ids.isEmpty()) {
            rows(em.createNativeQuery(FIRM + "id in " + Sql.in(ids) + " order by sort_key, id"))
                .forEach(row -> firms.put(UUID.fromString((String) row[0]), (String) row[1]));
        }
        return firms;
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> rows(Query query) {
        return query.getResultList();
    }

    private static Firm firm(Object[] row) {
        return new Firm(UUID.fromString((String) row[0]), (String) row[1], (String) row[2]);
    }
}
