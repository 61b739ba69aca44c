package org.kantoku.shared;

import java.util.UUID;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.persistence.PrePersist;
import jakarta.persistence.PreUpdate;

/** Writes who and when into every record. Who comes from {@link Author}, which sign-in fills for each request. */
public class Stamps {

    @PrePersist
    void created(BaseEntity entity) {
        entity.stampCreated(clock().now(), author());
    }

    @PreUpdate
    void updated(BaseEntity entity) {
        entity.stampUpdated(clock().now(), author());
    }

    private static BusinessClock clock() {
        return CDI.current().select(BusinessClock.class).get();
    }

    private static UUID author() {
        return CDI.current().select(Author.class).get().currentId();
    }
}
