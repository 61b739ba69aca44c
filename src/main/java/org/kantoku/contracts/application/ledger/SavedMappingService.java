package org.kantoku.contracts.application.ledger;

import static org.kantoku.access.domain.Permission.LEDGER_IMPORT;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kantoku.access.application.AuditTrail;
import org.kantoku.access.application.CurrentUser;
import org.kantoku.access.application.Requires;
import org.kantoku.contracts.domain.ledger.LedgerMapping;
import org.kantoku.contracts.domain.ledger.SavedMapping;
import org.kantoku.shared.RecordNotFound;

/** Keeps mappings of columns for the next ledger. */
@ApplicationScoped
@Transactional
public class SavedMappingService {

    private static final String ENTITY = "SavedMapping";

    private SavedMappingRepository mappings;
    private AuditTrail audit;
    private CurrentUser user;

    protected SavedMappingService() {
    }

    @Inject
    public SavedMappingService(SavedMappingRepository mappings, AuditTrail audit, CurrentUser user) {
        this.mappings = mappings;
        this.audit = audit;
        this.user = user;
    }

    /** Keeps a mapping; under a name that the caller has used already it takes that one's place. */
    @Requires(LEDGER_IMPORT)
    public UUID save(String name, boolean shared, List<String> header, LedgerMapping mapping) {
        Optional<SavedMapping> known = name == null ? Optional.empty() : mappings.named(user.currentId(), name);
        SavedMapping saved = known.orElseGet(() -> new SavedMapping(user.currentId(), name, shared, header, mapping));
        if (known.isPresent()) {
            saved.change(shared, header, mapping);
        } else {
            mappings.add(saved);
        }
        audit.record("ledgerMapping.save", ENTITY, saved.id(), saved.name(), null);
        return saved.id();
    }

    /** Forgets one of the caller's own. */
    @Requires(LEDGER_IMPORT)
    public void delete(UUID id) {
        SavedMapping saved = mappings.find(id);
        if (!saved.ownerId().equals(user.currentId())) {
            throw new RecordNotFound();
        }
        mappings.remove(saved);
        audit.record("ledgerMapping.delete", ENTITY, id, saved.name(), null);
    }
}
