package org.kantoku.contracts.web.documents;

import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.kantoku.contracts.application.documents.DocumentFilter;
import org.kantoku.contracts.application.documents.DocumentListQueries;
import org.kantoku.contracts.application.documents.DocumentRow;
import org.kantoku.contracts.domain.documents.DocumentKind;
import org.kantoku.contracts.domain.documents.DocumentMedium;
import org.kantoku.shared.web.LazyRows;
import org.kantoku.shared.web.ListSheet;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;

/** The list of all documents. Every condition is part of the address. */
@Named
@ViewScoped
public class DocumentListBacking implements Serializable {

    @Inject
    private DocumentListQueries queries;

    private final Map<String, String> asked = new LinkedHashMap<>();
    private transient LazyRows<DocumentRow> rows;
    private transient Long matching;

    /** Reads the conditions from the address; what cannot be read asks nothing. */
    public void load() {
        for (String name : new String[] {"q", "kind", "medium", "from", "to", "min", "max"}) {
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
                case "kind" -> DocumentKind.valueOf(text);
                case "medium" -> DocumentMedium.valueOf(text);
                case "from", "to" -> LocalDate.parse(text);
                case "min", "max" -> Long.valueOf(text.replace(",", ""));
                default -> text;
            };
        } catch (RuntimeException unreadable) {
            return null;
        }
    }

    public DocumentFilter getFilter() {
        return new DocumentFilter((String) value("q"), (DocumentKind) value("kind"), (DocumentMedium) value("medium"),
            (LocalDate) value("from"), (LocalDate) value("to"), (Long) value("min"), (Long) value("max"));
    }

    /** The conditions as the address gives them, by name. */
    public Map<String, String> getAsked() {
        return asked;
    }

    /** The address of the list without one condition. */
    public String without(String name) {
        return asked.entrySet().stream().filter(e -> !e.getKey().equals(name))
            .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8)).collect(Collectors.joining("&", "documents?", ""));
    }

    public LazyRows<DocumentRow> getRows() {
        if (rows == null) {
            rows = new LazyRows<>(request -> queries.page(getFilter(), request), row -> row.id().toString());
        }
        return rows;
    }

    /** Everything the filter lets through, for an export. */
    public ListSheet<DocumentRow> getSheet() {
        DocumentFilter filter = getFilter();
        return new ListSheet<>("documents.list.title", DocumentColumns.ALL, request -> queries.page(filter, request), getRows().order());
    }

    public long getMatching() {
        if (matching == null) {
            matching = queries.count(getFilter());
        }
        return matching;
    }

    public DocumentKind[] getKinds() {
        return DocumentKind.values();
    }

    public DocumentMedium[] getMediums() {
        return DocumentMedium.values();
    }
}
