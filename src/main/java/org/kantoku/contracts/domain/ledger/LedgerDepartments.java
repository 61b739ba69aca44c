package org.kantoku.contracts.domain.ledger;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.kantoku.shared.spreadsheet.Table;
import org.kantoku.shared.spreadsheet.TableRow;

/**
 * Which department of the register each department name of a ledger means. Suggested by the name, changed by the person who
 * takes the ledger over; a name without a department will be registered as a new one.
 */
public final class LedgerDepartments {

    private static final String SEPARATORS = "[／/、,，;；\\n]";

    private final Map<String, String> registered;
    private final Map<String, UUID> ids;
    private final Map<String, String> choices;

    private LedgerDepartments(Map<String, UUID> ids, Map<String, String> choices) {
        this.ids = ids;
        this.registered = new HashMap<>();
        ids.keySet().forEach(name -> registered.put(plain(name), name));
        this.choices = choices;
    }

    /**
     * The departments of a table, each with what the names suggest.
     *
     * @param ids registered departments by name
     */
    public static LedgerDepartments suggest(Table table, LedgerMapping mapping, Map<String, UUID> ids) {
        LedgerDepartments departments = new LedgerDepartments(ids, new LinkedHashMap<>());
        for (TableRow row : table.rows()) {
            String written = row.cell(mapping.column(LedgerField.DEPARTMENT)).text();
            if (!written.isBlank()) {
                departments.choices.computeIfAbsent(first(written), departments::suggestion);
            }
        }
        return departments;
    }

    /** The same departments with the choices of a person. */
    public LedgerDepartments choosing(Map<String, String> chosen) {
        Map<String, String> merged = new LinkedHashMap<>(choices);
        chosen.forEach((name, choice) -> merged.computeIfPresent(name, (k, old) -> choice == null || choice.isBlank() ? "" : choice));
        return new LedgerDepartments(ids, merged);
    }

    /** Name in the ledger to name in the register; blank where a new department will be registered. */
    public Map<String, String> choices() {
        return choices;
    }

    /** The id of the department that a row means; empty when it has to be registered or the row names none. */
    public Optional<UUID> idOf(LedgerRow row) {
        return nameOf(row).map(ids::get);
    }

    /** The name of the department that a row means, registered or new. */
    public Optional<String> nameOf(LedgerRow row) {
        if (row.department() == null) {
            return Optional.empty();
        }
        String written = first(row.department());
        String choice = choices.getOrDefault(written, "");
        return Optional.of(choice.isEmpty() ? written : choice);
    }

    /** What there is to say about a row's department: read as another one, or the first of several. */
    Optional<Remark> remark(LedgerRow row) {
        if (row.department() == null) {
            return Optional.empty();
        }
        String name = nameOf(row).orElseThrow();
        if (row.department().split(SEPARATORS).length > 1) {
            return Optional.of(new Remark("import.warn.departments", name));
        }
        return plain(row.department()).equals(plain(name)) ? Optional.empty() : Optional.of(new Remark("import.warn.department", name));
    }

    record Remark(String key, String name) {
    }

    private String suggestion(String written) {
        String exact = registered.get(plain(written));
        if (exact != null) {
            return exact;
        }
        String stem = stem(written);
        return registered.values().stream().filter(name -> stem.length() > 1 && stem(name).equals(stem)).findFirst().orElse("");
    }

    private static String first(String written) {
        String[] parts = written.split(SEPARATORS);
        return parts.length == 0 ? written.strip() : parts[0].strip();
    }

    private static String stem(String name) {
        return plain(name).replaceAll("(グループ|チーム|セクション|本部|事業部|部門|部|課|室|係|g|t|センター)$", "");
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).replaceAll("\\s", "");
    }
}
