package org.kantoku.contracts.application.catalogue;

import static org.kantoku.access.domain.Permission.CATALOGUE_READ;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kantoku.access.application.AccountQueries;
import org.kantoku.access.application.CurrentUser;
import org.kantoku.access.application.Requires;
import org.kantoku.access.domain.Permission;
import org.kantoku.contracts.domain.CatalogueReader;
import org.kantoku.contracts.domain.CatalogueVersion;
import org.kantoku.contracts.domain.ClauseCatalogue;
import org.kantoku.contracts.domain.catalogue.CatalogueDifference;
import org.kantoku.contracts.domain.catalogue.CatalogueDraft;
import org.kantoku.contracts.domain.catalogue.CatalogueState;

/** The versions of the clause catalogue and how they differ. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class CatalogueQueries {

    private CatalogueRepository repository;
    private AccountQueries accounts;
    private CurrentUser user;

    protected CatalogueQueries() {
    }

    @Inject
    public CatalogueQueries(CatalogueRepository repository, AccountQueries accounts, CurrentUser user) {
        this.repository = repository;
        this.accounts = accounts;
        this.user = user;
    }

    /** All versions, the latest first day first; the product's own is the last. */
    @Requires(CATALOGUE_READ)
    public List<CatalogueView> all() {
        List<CatalogueDraft> drafts = repository.all();
        Set<UUID> people = new HashSet<>();
        drafts.forEach(d -> {
            people.add(d.uploadedBy());
            people.add(d.decidedBy());
        });
        people.removeIf(Objects::isNull);
        Map<UUID, String> names = accounts.names(people);
        List<CatalogueView> views = new ArrayList<>(drafts.stream().map(d -> view(d, names)).toList());
        CatalogueVersion own = ClauseCatalogue.standardVersion();
        views.add(new CatalogueView(null, own.effectiveFrom(), CatalogueState.PUBLISHED, null, own.clauses().size(), null, null, null, null,
            false, false));
        return views;
    }

    private CatalogueView view(CatalogueDraft d, Map<UUID, String> names) {
        boolean open = d.state() == CatalogueState.DRAFT;
        boolean another = !user.currentId().equals(d.uploadedBy());
        return new CatalogueView(d.id(), d.effectiveFrom(), d.state(), d.note(), d.says().clauses().size(), names.get(d.uploadedBy()),
            d.uploadedOn(), names.get(d.decidedBy()), d.decidedOn(), open && another && user.has(Permission.CATALOGUE_PUBLISH),
            open && (user.has(Permission.CATALOGUE_EDIT) || user.has(Permission.CATALOGUE_PUBLISH)));
    }

    /** @param id {@code null} for the version that comes with the product */
    @Requires(CATALOGUE_READ)
    public CatalogueDetail detail(UUID id) {
        if (id == null) {
            return new CatalogueDetail(ClauseCatalogue.standardVersion(), CatalogueReader.standardText(), null);
        }
        CatalogueDraft draft = repository.find(id);
        CatalogueVersion before = repository.all().stream()
            .filter(d -> d.state() == CatalogueState.PUBLISHED && d.effectiveFrom().isBefore(draft.effectiveFrom())).map(CatalogueDraft::says)
            .max(Comparator.comparing(CatalogueVersion::effectiveFrom)).orElseGet(ClauseCatalogue::standardVersion);
        return new CatalogueDetail(draft.says(), draft.content(), CatalogueDifference.between(before, draft.says()));
    }
}
