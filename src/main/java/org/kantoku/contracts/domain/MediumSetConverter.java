package org.kantoku.contracts.domain;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps a set of {@link Medium} in one column, in the order of the constants. */
@Converter
public class MediumSetConverter implements AttributeConverter<Set<Medium>, String> {

    @Override
    public String convertToDatabaseColumn(Set<Medium> set) {
        return set.stream().sorted().map(Medium::name).collect(Collectors.joining(","));
    }

    @Override
    public Set<Medium> convertToEntityAttribute(String column) {
        return column.isEmpty() ? Set.of()
            : Arrays.stream(column.split(",")).map(Medium::valueOf).collect(Collectors.toUnmodifiableSet());
    }
}
