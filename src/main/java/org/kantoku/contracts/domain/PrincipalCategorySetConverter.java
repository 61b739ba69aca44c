package org.kantoku.contracts.domain;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps a set of {@link PrincipalCategory} in one column, in the order of the constants. */
@Converter
public class PrincipalCategorySetConverter implements AttributeConverter<Set<PrincipalCategory>, String> {

    @Override
    public String convertToDatabaseColumn(Set<PrincipalCategory> set) {
        return set.stream().sorted().map(PrincipalCategory::name).collect(Collectors.joining(","));
    }

    @Override
    public Set<PrincipalCategory> convertToEntityAttribute(String column) {
        return column.isEmpty() ? Set.of()
            : Arrays.stream(column.split(",")).map(PrincipalCategory::valueOf).collect(Collectors.toUnmodifiableSet());
    }
}
