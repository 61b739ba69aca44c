package org.kantoku.access.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.kantoku.access.application.AuditFilter;
import org.kantoku.access.application.AuditQueries;
import org.kantoku.access.application.AuditRow;
import org.kantoku.shared.web.LazyRows;
import org.omnifaces.cdi.ViewScoped;

/** The audit trail for the audit officer: filtered by words, kind of record, one record, and days. */
@Named
@ViewScoped
public class AuditBacking implements Serializable {

    @Inject
    private AuditQueries queries;

    private transient LazyRows<AuditRow> rows;
    private String search;
    private String entity;
    private UUID entityId;
    private LocalDate from;
    private LocalDate to;
    private Long firstBroken;

    /** Recomputes the hashes of the whole trail. */
    public void verify() {
        firstBroken = queries.firstBrokenEntry();
    }

    public void clear() {
        search = null;
        entity = null;
        entityId = null;
        from = null;
        to = null;
    }

    public boolean isFiltered() {
        return search != null || entity != null || entityId != null || from != null || to != null;
    }

    public LazyRows<AuditRow> getRows() {
        if (rows == null) {
            rows = new LazyRows<>(request -> queries.page(new AuditFilter(search, entity, entityId, from, to), request),
                row -> String.valueOf(row.seq()));
        }
        return rows;
    }

    public List<String> getEntities() {
        return queries.entities();
    }

    /** Number of the first entry that does not fit, 0 if the chain is whole, {@code null} before it was checked. */
    public Long getFirstBroken() {
        return firstBroken;
    }

    public String getSearch() {
        return search;
    }

    public void setSearch(String search) {
        this.search = search;
    }

    public String getEntity() {
        return entity;
    }

    public void setEntity(String entity) {
        this.entity = entity;
    }

    public UUID getEntityId() {
        return entityId;
    }

    public void setEntityId(UUID entityId) {
        this.entityId = entityId;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }
}
