package org.kantoku.incidents.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.kantoku.incidents.application.ContractHistory;
import org.kantoku.incidents.application.IncidentFilter;
import org.kantoku.incidents.application.IncidentListQueries;
import org.kantoku.incidents.application.IncidentRow;
import org.kantoku.incidents.domain.IncidentState;
import org.kantoku.shared.Page;
import org.kantoku.shared.PageRequest;

/** The latest incidents of a contractor or a contract on its page; the list behind shows all. */
@Named
@RequestScoped
public class RecordIncidents {

    private static final int LATEST = 20;

    @Inject
    private IncidentListQueries queries;

    private final Map<UUID, Page<IncidentRow>> read = new HashMap<>();
    private final Map<UUID, ContractHistory> history = new HashMap<>();

    public List<IncidentRow> ofContractor(UUID id) {
        return read(id, IncidentFilter.ofContractor(id)).rows();
    }

    public List<IncidentRow> ofContract(UUID id) {
        return read(id, IncidentFilter.ofContract(id)).rows();
    }

    /** What counts for the risk of a contract. */
    public ContractHistory history(UUID contractId) {
        return history.computeIfAbsent(contractId, queries::historyOf);
    }

    /** How many are open among them. */
    public long open(List<IncidentRow> rows) {
        return rows.stream().filter(row -> row.state() != IncidentState.CLOSED).count();
    }

    private Page<IncidentRow> read(UUID id, IncidentFilter filter) {
        return read.computeIfAbsent(id, key -> queries.page(filter, new PageRequest(0, LATEST, "knownOn", true)));
    }
}
