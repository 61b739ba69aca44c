package org.kantoku.shared.spreadsheet;

/**
 * What a cell was read as.
 *
 * @param value       the value, null when the cell is blank or could not be read
 * @param interpreted whether the text had to be interpreted, so that the person should see what came out
 * @param problem     message key that says why it could not be read, else null
 */
public record Reading<T>(T value, boolean interpreted, String problem) {

    public static <T> Reading<T> blank() {
        return new Reading<>(null, false, null);
    }

    public static <T> Reading<T> of(T value) {
        return new Reading<>(value, false, null);
    }

    public static <T> Reading<T> interpreted(T value) {
        return new Reading<>(value, true, null);
    }

    public static <T> Reading<T> failed(String problemKey) {
        return new Reading<>(null, false, problemKey);
    }

    public boolean isFailed() {
        return problem != null;
    }

    public boolean isBlank() {
        return value == null && problem == null;
    }
}
