package org.kantoku.contracts.domain;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps the floors that held on the day of an assessment in one column. */
@Converter
public class TierFloorSetConverter implements AttributeConverter<Set<TierFloor>, String> {

    @Override
    public String convertToDatabaseColumn(Set<TierFloor> set) {
        return set.stream().sorted().map(TierFloor::name).collect(Collectors.joining(","));
    }

    @Override
    public Set<TierFloor> convertToEntityAttribute(String column) {
        return column.isEmpty() ? Set.of()
            : Arrays.stream(column.split(",")).map(TierFloor::valueOf).collect(Collectors.toUnmodifiableSet());
    }
}
