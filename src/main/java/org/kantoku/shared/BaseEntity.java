package org.kantoku.shared;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;

/**
 * What every record has: an id that nobody can guess, a version against lost updates, and who wrote it when.
 * The stamps are set by {@link Stamps} on every write; {@code null} means the system itself (start-up, import of demo data).
 */
@MappedSuperclass
@EntityListeners(Stamps.class)
public abstract class BaseEntity {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "created_by", updatable = false)
    private UUID createdBy;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Column(name = "updated_by")
    private UUID updatedBy;

    protected BaseEntity() {
        this.id = UUID.randomUUID();
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public UUID createdBy() {
        return createdBy;
    }

    public Instant updatedAt() {
        return updatedAt;
    }

    public UUID updatedBy() {
        return updatedBy;
    }

    void stampCreated(Instant at, UUID by) {
        createdAt = at;
        createdBy = by;
        stampUpdated(at, by);
    }

    void stampUpdated(Instant at, UUID by) {
        updatedAt = at;
        updatedBy = by;
    }

    @Override
    public final boolean equals(Object other) {
        return this == other || other instanceof BaseEntity entity && getClass() == entity.getClass() && id.equals(entity.id);
    }

    @Override
    public final int hashCode() {
        return id.hashCode();
    }
}
