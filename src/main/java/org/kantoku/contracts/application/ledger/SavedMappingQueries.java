package org.kantoku.contracts.application.ledger;

import static org.kantoku.access.domain.Permission.LEDGER_IMPORT;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kantoku.access.application.AccountQueries;
import org.kantoku.access.application.CurrentUser;
import org.kantoku.access.application.Requires;
import org.kantoku.contracts.domain.ledger.SavedMapping;

/** Offers the mappings of columns that a person may use. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class SavedMappingQueries {

    @Inject
    private SavedMappingRepository mappings;

    @Inject
    private AccountQueries accounts;

    @Inject
    private CurrentUser user;

    /** The caller's own and those for everybody; first those that were made for exactly this header, the caller's own before others'. */
    @Requires(LEDGER_IMPORT)
    public List<SavedMappingRow> offered(List<String> header) {
        List<SavedMapping> visible = mappings.visibleTo(user.currentId());
        Map<UUID, String> names = accounts.names(visible.stream().map(SavedMapping::ownerId).collect(Collectors.toSet()));
        return visible.stream().map(m -> new SavedMappingRow(m.id(), m.name(), m.isShared(), m.ownerId().equals(user.currentId()),
                names.get(m.ownerId()), m.fits(header), m.of(header)))
            .sorted(Comparator.comparing((SavedMappingRow row) -> !row.fits()).thenComparing(row -> !row.own())).toList();
    }
}
