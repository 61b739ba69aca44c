package org.kantoku.inspections.domain.templates;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps a set of {@link ItemTrait} in one column, in the order of the names. */
@Converter
public class TraitsConverter implements AttributeConverter<Set<ItemTrait>, String> {

    @Override
    public String convertToDatabaseColumn(Set<ItemTrait> set) {
        return set.stream().map(ItemTrait::name).sorted().collect(Collectors.joining(","));
    }

    @Override
    public Set<ItemTrait> convertToEntityAttribute(String column) {
        return Arrays.stream(column.split(",")).filter(name -> !name.isEmpty()).map(ItemTrait::valueOf).collect(Collectors.toUnmodifiableSet());
    }
}
