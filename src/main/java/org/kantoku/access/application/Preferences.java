package org.kantoku.access.application;

import static org.kantoku.access.domain.Permission.OWN_ACCOUNT;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * What the person behind this request wants to see; read once a request. Changing a preference is no act on a record, so
 * unlike a command it leaves nothing in the audit trail.
 */
@RequestScoped
public class Preferences {

    private static final int LONGEST = 500;

    @Inject
    private PreferenceRepository repository;

    @Inject
    private CurrentUser user;

    private Map<String, String> kept;
    private UUID keptOf;

    @Requires(OWN_ACCOUNT)
    @Transactional
    public Optional<String> get(String name) {
        if (kept == null || !user.currentId().equals(keptOf)) {
            keptOf = user.currentId();
            kept = repository.of(keptOf);
        }
        return Optional.ofNullable(kept.get(name));
    }

    /** Keeps a value; {@code null} goes back to what is usual. What is longer than the column is not kept. */
    @Requires(OWN_ACCOUNT)
    @Transactional
    public void keep(String name, String value) {
        if (value == null) {
            repository.forget(user.currentId(), name);
        } else if (value.length() <= LONGEST) {
            repository.keep(user.currentId(), name, value);
        }
        kept = null;
    }
}
