package org.kantoku.shared.web;

import java.io.Serializable;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * What somebody else saved meanwhile beside what stands in the form, field by field, so that the person at the form can
 * decide. The keys are those of the fields' labels.
 */
public final class Differences {

    /**
     * One field that differs.
     *
     * @param label  text key of the field's label
     * @param theirs what is registered now, or {@code null}
     * @param mine   what stands in the form, or {@code null}
     */
    public record Difference(String label, Serializable theirs, Serializable mine) implements Serializable {
    }

    private Differences() {
    }

    /** The components of a record by label key (prefix and name of the component), in their order. */
    public static Map<String, Object> components(String prefix, Record values) {
        Map<String, Object> found = new LinkedHashMap<>();
        for (RecordComponent component : values.getClass().getRecordComponents()) {
            try {
                found.put(prefix + component.getName(), component.getAccessor().invoke(values));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(component.toString(), e);
            }
        }
        return found;
    }

    /** The fields whose values are not equal; values are told in the words of {@code words}. */
    public static List<Difference> between(Map<String, Object> theirs, Map<String, Object> mine, Function<Object, String> words) {
        List<Difference> found = new ArrayList<>();
        theirs.forEach((label, value) -> {
            if (!Objects.equals(value, mine.get(label))) {
                found.add(new Difference(label, words.apply(value), words.apply(mine.get(label))));
            }
        });
        return found;
    }
}
