package org.kantoku.contracts.application.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.kantoku.contracts.domain.CatalogueVersion;
import org.kantoku.contracts.domain.ClauseCatalogue;

/** The catalogue in force: the product's version and those published since. Parsed once, asked for by its ids every time. */
@ApplicationScoped
public class ClauseCatalogues {

    private CatalogueRepository repository;
    private volatile Parsed parsed = new Parsed(List.of(), ClauseCatalogue.standard());

    /** The catalogue of the versions with those ids. */
    private record Parsed(List<UUID> ids, ClauseCatalogue catalogue) {
    }

    protected ClauseCatalogues() {
    }

    @Inject
    public ClauseCatalogues(CatalogueRepository repository) {
        this.repository = repository;
    }

    public ClauseCatalogue current() {
        List<UUID> ids = repository.publishedIds();
        Parsed known = parsed;
        if (!known.ids().equals(ids)) {
            List<CatalogueVersion> versions = new ArrayList<>(List.of(ClauseCatalogue.standardVersion()));
            ids.forEach(id -> versions.add(repository.find(id).says()));
            known = new Parsed(List.copyOf(ids), new ClauseCatalogue(versions));
            parsed = known;
        }
        return known.catalogue();
    }
}
