package org.kantoku.incidents.domain;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps a set of {@link IncidentKind} in one column, in the order of the constants. */
@Converter
public class IncidentKindsConverter implements AttributeConverter<Set<IncidentKind>, String> {

    @Override
    public String convertToDatabaseColumn(Set<IncidentKind> set) {
        return set.stream().sorted().map(IncidentKind::name).collect(Collectors.joining(","));
    }

    @Override
    public Set<IncidentKind> convertToEntityAttribute(String column) {
        return column.isEmpty() ? Set.of() : Arrays.stream(column.split(",")).map(IncidentKind::valueOf).collect(Collectors.toUnmodifiableSet());
    }
}
