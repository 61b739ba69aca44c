package org.kantoku.access.web;

import java.util.HashMap;
import java.util.Map;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.kantoku.access.application.Preferences;

/** The columns a person wants to see, list by list; kept with the account. */
@Named
@RequestScoped
public class ListColumns {

    private static final String PREFIX = "columns.";

    @Inject
    private Preferences preferences;

    private final Map<String, ColumnChoice> choices = new HashMap<>();

    /**
     * The choice for a list: {@code #{listColumns.of('contracts', 'contractor,tier,state', 'pd,from')}}.
     *
     * @param list    name of the list
     * @param usual   columns shown to who has chosen nothing, in the order of the list
     * @param further columns to be had beside them
     */
    public ColumnChoice of(String list, String usual, String further) {
        return choices.computeIfAbsent(list, name -> new ColumnChoice(usual, further, preferences.get(PREFIX + name).orElse(""),
            changed -> preferences.keep(PREFIX + name, changed.isEmpty() ? null : changed)));
    }
}
