package org.kantoku.shared.web;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;

import jakarta.faces.context.FacesContext;

/**
 * The rows a person chose in a list, as the batch bar sends them: kept by the page across its pages, so that choosing asks
 * the server nothing and a session holds nothing.
 *
 * @param all every row that the filter of the list lets through, but {@code ids}
 * @param ids the rows, or the exceptions from all
 */
public record Chosen(boolean all, Set<UUID> ids) {

    private static final String PARAMETER = "chosen";
    private static final String ALL = "all";
    private static final Pattern ID = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    /** What came with this request; what is no id is left out. */
    public static Chosen fromRequest() {
        return of(FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().get(PARAMETER));
    }

    static Chosen of(String sent) {
        Set<UUID> ids = new LinkedHashSet<>();
        String[] parts = sent == null ? new String[0] : sent.split(",");
        Arrays.stream(parts).filter(id -> ID.matcher(id).matches()).map(UUID::fromString).forEach(ids::add);
        return new Chosen(parts.length > 0 && parts[0].equals(ALL), ids);
    }

    /** Whether there is no row to act on. */
    public boolean none() {
        return !all && ids.isEmpty();
    }

    /**
     * The ids of the rows.
     *
     * @param rows every row that the filter of the list lets through; only gone through when all are chosen
     * @param id   of a row
     */
    public <T> Set<UUID> ids(Iterable<T> rows, Function<T, UUID> id) {
        if (!all) {
            return ids;
        }
        Set<UUID> found = new LinkedHashSet<>();
        rows.forEach(row -> found.add(id.apply(row)));
        found.removeAll(ids);
        return found;
    }

    /** Whether a row of the list is among them. */
    public boolean has(UUID id) {
        return all != ids.contains(id);
    }
}
