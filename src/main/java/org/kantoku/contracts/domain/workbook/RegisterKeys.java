package org.kantoku.contracts.domain.workbook;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** How people name the records that others refer to: corporate number, contract number, department code, login id, or a mark. */
public final class RegisterKeys {

    private final Map<String, Map<UUID, String>> names = new HashMap<>();
    private final Map<String, Map<String, UUID>> ids = new HashMap<>();

    /** A record has a key by which it is shown; its id always finds it too. */
    public void put(String table, UUID id, String key) {
        names.computeIfAbsent(table, t -> new HashMap<>()).put(id, key);
        alias(table, key, id);
    }

    /** A further name for a record, such as the mark that a new row was given. */
    public void alias(String table, String key, UUID id) {
        ids.computeIfAbsent(table, t -> new HashMap<>()).putIfAbsent(folded(key), id);
    }

    /** The record of a name, or {@code null}. */
    public UUID id(String table, String key) {
        UUID named = ids.getOrDefault(table, Map.of()).get(folded(key));
        if (named != null) {
            return named;
        }
        UUID id = Marks.parse(key);
        return id != null && knows(table, id) ? id : null;
    }

    /** The name of a record: its key, else its id. */
    public String name(String table, UUID id) {
        return names.getOrDefault(table, Map.of()).getOrDefault(id, id.toString());
    }

    public boolean knows(String table, UUID id) {
        return names.getOrDefault(table, Map.of()).containsKey(id);
    }

    private static String folded(String key) {
        return java.text.Normalizer.normalize(key, java.text.Normalizer.Form.NFKC).strip().toLowerCase(java.util.Locale.ROOT);
    }
}
