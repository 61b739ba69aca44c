package org.kantoku.api.web;

import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;

/**
 * Reads query parameters into dates, ids, numbers and constants. By itself JAX-RS would answer 404 to a value it cannot read. Texts and
 * what stands in the path are left as they are.
 */
@Provider
public class ParameterReader implements ParamConverterProvider {

    private static final Map<Class<?>, Function<String, Object>> READERS = Map.of(LocalDate.class, LocalDate::parse, UUID.class, UUID::fromString,
        Integer.class, Integer::valueOf, Boolean.class, ParameterReader::flag);

    private static final Map<Class<?>, String> FORMS = Map.of(LocalDate.class, "a date such as 2026-11-22", UUID.class, "an id",
        Integer.class, "a whole number", Boolean.class, "true or false");

    @Override
    public <T> ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        String name = Stream.of(annotations).filter(QueryParam.class::isInstance).map(a -> ((QueryParam) a).value()).findFirst().orElse(null);
        if (name == null || !(READERS.containsKey(type) || type.isEnum())) {
            return null;
        }
        return new ParamConverter<>() {
            @Override
            public T fromString(String value) {
                return value == null || value.isEmpty() ? null : read(type, name, value);
            }

            @Override
            public String toString(T value) {
                return String.valueOf(value);
            }
        };
    }

    private static <T> T read(Class<T> type, String name, String value) {
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants()).filter(constant -> ((Enum<?>) constant).name().equals(value)).findFirst()
                .orElseThrow(() -> new BadParameter(name, "one of " + Arrays.stream(type.getEnumConstants()).map(constant -> ((Enum<?>) constant).name())
                    .collect(Collectors.joining(", "))));
        }
        try {
            return type.cast(READERS.get(type).apply(value));
        } catch (IllegalArgumentException | java.time.DateTimeException e) {
            throw new BadParameter(name, FORMS.get(type));
        }
    }

    private static Object flag(String value) {
        if (!value.equals("true") && !value.equals("false")) {
            throw new IllegalArgumentException(value);
        }
        return Boolean.valueOf(value);
    }
}
