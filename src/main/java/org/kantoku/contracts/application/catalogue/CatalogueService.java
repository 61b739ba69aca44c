package org.kantoku.contracts.application.catalogue;

import static org.kantoku.access.domain.Permission.CATALOGUE_EDIT;
import static org.kantoku.access.domain.Permission.CATALOGUE_PUBLISH;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kantoku.access.application.AuditTrail;
import org.kantoku.access.application.CurrentUser;
import org.kantoku.access.application.Requires;
import org.kantoku.contracts.domain.catalogue.CatalogueDraft;
import org.kantoku.shared.BusinessClock;

/** Versions of the clause catalogue: uploaded by one person, published by the privacy officer. */
@ApplicationScoped
@Transactional
public class CatalogueService {

    private CatalogueRepository repository;
    private ClauseCatalogues catalogues;
    private AuditTrail audit;
    private CurrentUser user;
    private BusinessClock clock;
    private Event<CataloguePublished> news;

    protected CatalogueService() {
    }

    @Inject
    public CatalogueService(CatalogueRepository repository, ClauseCatalogues catalogues, AuditTrail audit, CurrentUser user,
                            BusinessClock clock, Event<CataloguePublished> news) {
        this.repository = repository;
        this.catalogues = catalogues;
        this.audit = audit;
        this.user = user;
        this.clock = clock;
        this.news = news;
    }

    /** Uploads a version as JSON; refused with the clause and what is wrong with it. */
    @Requires(CATALOGUE_EDIT)
    public UUID upload(String text, String why) {
        CatalogueDraft draft = new CatalogueDraft(text, why, clock.today(), user.currentId());
        repository.add(draft);
        record("catalogue.upload", draft, why);
        return draft.id();
    }

    /** Makes a version hold from its first day; every contract is judged anew. */
    @Requires(CATALOGUE_PUBLISH)
    public void publish(UUID id) {
        CatalogueDraft draft = repository.find(id);
        LocalDate latest = catalogues.current().firstDays().stream().max(LocalDate::compareTo).orElseThrow();
        draft.publish(latest, clock.today(), user.currentId());
        record("catalogue.publish", draft, null);
        news.fire(new CataloguePublished(draft.effectiveFrom()));
    }

    @Requires({CATALOGUE_EDIT, CATALOGUE_PUBLISH})
    public void withdraw(UUID id) {
        CatalogueDraft draft = repository.find(id);
        draft.withdraw(clock.today(), user.currentId());
        record("catalogue.withdraw", draft, null);
    }

    private void record(String action, CatalogueDraft draft, String why) {
        audit.record(action, "ClauseCatalogue", draft.id(), draft.effectiveFrom().toString(), why);
    }
}
