package org.kantoku.contracts.domain.ledger;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.kantoku.shared.BaseEntity;
import org.kantoku.shared.RuleViolation;

/**
 * A mapping of columns that a person keeps for the next ledger of the same form, for themselves or for everybody. It remembers
 * the columns by their names, and the whole header by its fingerprint, so that the same form is recognised.
 */
@Entity
@Table(name = "ledger_mapping")
public class SavedMapping extends BaseEntity {

    private static final int MAX_NAME = 100;

    @Column(name = "owner_id", updatable = false)
    private UUID ownerId;

    @Column(name = "name")
    private String name;

    @Column(name = "shared")
    private boolean shared;

    @Column(name = "fingerprint")
    private String fingerprint;

    /** A line for each field: the field, how often the name came before in the header, the name. */
    @Column(name = "columns_told")
    private String columns;

    protected SavedMapping() {
    }

    public SavedMapping(UUID ownerId, String name, boolean shared, List<String> header, LedgerMapping mapping) {
        this.ownerId = ownerId;
        if (name == null || name.isBlank() || name.length() > MAX_NAME) {
            throw new RuleViolation("import.saved.error.name", MAX_NAME).on("savedName");
        }
        this.name = name.strip();
        change(shared, header, mapping);
    }

    /** Remembers another mapping under the same name. */
    public final void change(boolean forEverybody, List<String> header, LedgerMapping mapping) {
        shared = forEverybody;
        fingerprint = fingerprint(header);
        columns = mapping.columns().entrySet().stream().sorted(Map.Entry.comparingByKey())
                .map(e -> e.getKey() + "\t" + occurrence(header, e.getValue()) + "\t" + plain(header.get(e.getValue()))).collect(Collectors.joining("\n"));
    }

    private static int occurrence(List<String> header, int column) {
        String wanted = plain(header.get(column));
        return (int) header.subList(0, column).stream().filter(other -> plain(other).equals(wanted)).count();
    }

    /** What makes a header this one: the names in their order; width, case and blanks make no difference. */
    public static String fingerprint(List<String> header) {
        String told = header.stream().map(SavedMapping::plain).collect(Collectors.joining("\u001f"));
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(told.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    private static String plain(String columnName) {
        return Normalizer.normalize(columnName, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).replaceAll("\\s", "");
    }

    /** Whether a header is the very one for which it was made. */
    public boolean fits(List<String> header) {
        return fingerprint.equals(fingerprint(header));
    }

    /** The mapping for a header: every field whose column is there. */
    public LedgerMapping of(List<String> header) {
        Map<LedgerField, Integer> found = new EnumMap<>(LedgerField.class);
        List<String> names = header.stream().map(SavedMapping::plain).toList();
        for (String line : columns.isEmpty() ? List.<String>of() : List.of(columns.split("\n"))) {
            String[] parts = line.split("\t", 3);
            List<Integer> places = new ArrayList<>();
            for (int i = 0; i < names.size(); i++) {
                if (names.get(i).equals(parts[2])) {
                    places.add(i);
                }
            }
            int nth = Integer.parseInt(parts[1]);
            if (nth < places.size()) {
                found.put(LedgerField.valueOf(parts[0]), places.get(nth));
            }
        }
        return new LedgerMapping(found);
    }

    public UUID ownerId() {
        return ownerId;
    }

    public String name() {
        return name;
    }

    public boolean isShared() {
        return shared;
    }
}
