package org.kantoku.supervision.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.kantoku.supervision.application.SearchGroup;
import org.kantoku.supervision.application.SearchHit;
import org.kantoku.supervision.application.SearchKind;
import org.kantoku.supervision.application.SearchQueries;

/** What the search of the top bar found, by kind; a number leads straight to its record. */
@Named
@RequestScoped
public class SearchBacking {

    private static final int LONGEST = 100;

    @Inject
    private SearchQueries queries;

    private String q;
    private List<SearchGroup> groups = List.of();

    /** Searches; leads on to the record when its number was typed. */
    public String open() {
        if (q == null) {
            return null;
        }
        var numbered = queries.numbered(q);
        if (numbered.isPresent()) {
            return detail(numbered.get().kind()) + "?faces-redirect=true&id=" + numbered.get().id();
        }
        groups = queries.find(q);
        return null;
    }

    /** Address of a record. */
    public String href(SearchHit hit) {
        return detail(hit.kind()) + "?id=" + hit.id();
    }

    /** Address of the list that shows all of a kind for the same words. */
    public String all(SearchGroup group) {
        String words = "q=" + URLEncoder.encode(q, StandardCharsets.UTF_8);
        return switch (group.kind()) {
            case CONTRACTOR -> "/contractors/list?" + words;
            case CONTRACT -> "/contracts/list?" + words;
            case INSPECTION -> "/inspections/list?" + words;
            case FINDING -> "/findings/list?view=ALL&" + words;
            case INCIDENT -> "/incidents/list?slice=ALL&" + words;
        };
    }

    private static String detail(SearchKind kind) {
        return switch (kind) {
            case CONTRACTOR -> "/contractors/detail";
            case CONTRACT -> "/contracts/detail";
            case INSPECTION -> "/inspections/detail";
            case FINDING -> "/findings/detail";
            case INCIDENT -> "/incidents/detail";
        };
    }

    public List<SearchGroup> getGroups() {
        return groups;
    }

    public String getQ() {
        return q;
    }

    /** Takes what was typed; blank is nothing. */
    public void setQ(String typed) {
        q = typed == null || typed.isBlank() ? null : typed.strip().substring(0, Math.min(typed.strip().length(), LONGEST));
    }
}
