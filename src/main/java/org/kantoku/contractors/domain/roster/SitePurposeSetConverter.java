package org.kantoku.contractors.domain.roster;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps a set of {@link SitePurpose} in one column, in the order of the constants. */
@Converter
public class SitePurposeSetConverter implements AttributeConverter<Set<SitePurpose>, String> {

    @Override
    public String convertToDatabaseColumn(Set<SitePurpose> set) {
        return set.stream().sorted().map(SitePurpose::name).collect(Collectors.joining(","));
    }

    @Override
    public Set<SitePurpose> convertToEntityAttribute(String column) {
        return Arrays.stream(column.split(",")).map(SitePurpose::valueOf).collect(Collectors.toUnmodifiableSet());
    }
}
