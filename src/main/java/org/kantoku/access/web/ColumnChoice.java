package org.kantoku.access.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Which columns of a list are shown. What is kept is where the choice differs from the usual one, so that a column which
 * the list gets later appears for those who have chosen, too.
 */
public class ColumnChoice {

    private final Set<String> usual;
    private final List<String> all;
    private final Set<String> shown;
    private final Consumer<String> keep;

    ColumnChoice(String usual, String further, String changed, Consumer<String> keep) {
        this.usual = names(usual);
        this.all = new ArrayList<>(this.usual);
        this.all.addAll(names(further));
        this.shown = new LinkedHashSet<>(this.usual);
        this.keep = keep;
        names(changed).stream().filter(all::contains).forEach(column -> {
            if (!shown.remove(column)) {
                shown.add(column);
            }
        });
    }

    private static Set<String> names(String text) {
        Set<String> names = new LinkedHashSet<>(Arrays.asList(text.split(",")));
        names.remove("");
        return names;
    }

    /** Every column that can be chosen, in the order of the list. */
    public List<String> getAll() {
        return all;
    }

    public boolean shows(String column) {
        return shown.contains(column);
    }

    /** How many columns are not shown. */
    public int getHidden() {
        return all.size() - shown.size();
    }

    public boolean isUsual() {
        return shown.equals(usual);
    }

    public List<String> getChosen() {
        return all.stream().filter(shown::contains).toList();
    }

    /** Shows these columns from now on. */
    public void setChosen(List<String> columns) {
        Set<String> wanted = new LinkedHashSet<>(columns == null ? List.of() : columns);
        wanted.retainAll(all);
        if (!wanted.equals(shown)) {
            shown.clear();
            shown.addAll(wanted);
            keep.accept(String.join(",", all.stream().filter(column -> usual.contains(column) != shown.contains(column)).toList()));
        }
    }

    /** Goes back to the usual columns. */
    public void reset() {
        setChosen(new ArrayList<>(usual));
    }
}
