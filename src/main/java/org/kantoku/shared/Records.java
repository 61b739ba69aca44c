package org.kantoku.shared;

import java.util.UUID;

import jakarta.persistence.EntityManager;

/** Records by their ids, which may come from an address somebody typed. */
public final class Records {

    private Records() {
    }

    /** @throws RecordNotFound when there is none, and when no id was given */
    public static <T> T find(EntityManager em, Class<T> type, UUID id) {
        T found = id == null ? null : em.find(type, id);
        if (found == null) {
            throw new RecordNotFound();
        }
        return found;
    }
}
