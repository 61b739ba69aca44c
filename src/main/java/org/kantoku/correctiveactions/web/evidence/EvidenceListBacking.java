package org.kantoku.correctiveactions.web.evidence;

import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.kantoku.correctiveactions.application.evidence.EvidenceFilter;
import org.kantoku.correctiveactions.application.evidence.EvidenceListQueries;
import org.kantoku.correctiveactions.application.evidence.EvidenceRow;
import org.kantoku.correctiveactions.application.evidence.EvidenceService;
import org.kantoku.correctiveactions.application.evidence.EvidenceSlice;
import org.kantoku.shared.AllRows;
import org.kantoku.shared.evidence.EvidenceClassification;
import org.kantoku.shared.web.Chosen;
import org.kantoku.shared.web.Commands;
import org.kantoku.shared.web.LazyRows;
import org.kantoku.shared.web.ListSheet;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;

/** The list of evidence; every condition is part of the address. From the slice of what is past its day, contents are removed. */
@Named
@ViewScoped
public class EvidenceListBacking implements Serializable {

    @Inject
    private EvidenceListQueries queries;

    @Inject
    private EvidenceService service;

    @Inject
    private Commands commands;

    private final Map<String, String> asked = new LinkedHashMap<>();
    private transient LazyRows<EvidenceRow> rows;
    private transient Long matching;
    private String reason;

    /** Reads the conditions from the address; what cannot be read asks nothing. */
    public void load() {
        for (String name : new String[] {"q", "view", "classification", "contractor", "from", "to"}) {
            String value = Faces.getRequestParameter(name);
            if (value != null && !value.isBlank()) {
                asked.put(name, value.strip());
            }
        }
        asked.keySet().removeIf(name -> value(name) == null);
    }

    private Object value(String name) {
        String text = asked.get(name);
        try {
            return text == null ? null : switch (name) {
                case "view" -> EvidenceSlice.valueOf(text);
                case "classification" -> EvidenceClassification.valueOf(text);
                case "contractor" -> UUID.fromString(text);
                case "from", "to" -> LocalDate.parse(text);
                default -> text;
            };
        } catch (RuntimeException unreadable) {
            return null;
        }
    }

    public EvidenceFilter getFilter() {
        return new EvidenceFilter((String) value("q"), (UUID) value("contractor"), (EvidenceClassification) value("classification"),
            (LocalDate) value("from"), (LocalDate) value("to"), (EvidenceSlice) value("view"));
    }

    /** The conditions as the address gives them, by name. */
    public Map<String, String> getAsked() {
        return asked;
    }

    /** The address of the list without one condition. */
    public String without(String name) {
        return asked.entrySet().stream().filter(e -> !e.getKey().equals(name))
            .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8)).collect(Collectors.joining("&", "list?", ""));
    }

    /** Name of the firm the list is narrowed to, or {@code null}. */
    public String getContractorName() {
        return queries.contractorName(getFilter().contractorId());
    }

    public LazyRows<EvidenceRow> getRows() {
        if (rows == null) {
            rows = new LazyRows<>(request -> queries.page(getFilter(), request), row -> row.id().toString());
        }
        return rows;
    }

    /** Everything the filter lets through, for an export. */
    public ListSheet<EvidenceRow> getSheet() {
        EvidenceFilter filter = getFilter();
        return new ListSheet<>("evidence.list.title", EvidenceColumns.ALL, request -> queries.page(filter, request), getRows().order());
    }

    /** The chosen rows, for an export. */
    public ListSheet<EvidenceRow> getChosenSheet() {
        Chosen chosen = Chosen.fromRequest();
        return getSheet().where(row -> chosen.has(row.id()));
    }

    /** Whether rows can be chosen for removal here. */
    public boolean isRetentionRun() {
        return getFilter().view() == EvidenceSlice.PAST;
    }

    /** Removes the contents of the chosen rows; the service looks at each again. */
    public void remove() {
        Set<UUID> ids = chosenIds();
        if (commands.run("evidence.done.removed", () -> service.remove(ids, reason), ids.size())) {
            reason = null;
            matching = null;
        }
    }

    private Set<UUID> chosenIds() {
        EvidenceFilter filter = getFilter();
        return Chosen.fromRequest().ids(new AllRows<>(request -> queries.page(filter, request), getRows().order()), EvidenceRow::id);
    }

    public long getMatching() {
        if (matching == null) {
            matching = queries.count(getFilter());
        }
        return matching;
    }

    public EvidenceSlice[] getSlices() {
        return EvidenceSlice.values();
    }

    public EvidenceClassification[] getClassifications() {
        return EvidenceClassification.values();
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
