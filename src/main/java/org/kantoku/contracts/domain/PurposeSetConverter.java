package org.kantoku.contracts.domain;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps a set of {@link Purpose} in one column, in the order of the constants. */
@Converter
public class PurposeSetConverter implements AttributeConverter<Set<Purpose>, String> {

    @Override
    public String convertToDatabaseColumn(Set<Purpose> set) {
        return set.stream().sorted().map(Purpose::name).collect(Collectors.joining(","));
    }

    @Override
    public Set<Purpose> convertToEntityAttribute(String column) {
        return column.isEmpty() ? Set.of()
            : Arrays.stream(column.split(",")).map(Purpose::valueOf).collect(Collectors.toUnmodifiableSet());
    }
}
