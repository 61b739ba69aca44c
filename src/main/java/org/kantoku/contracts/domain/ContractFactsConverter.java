package org.kantoku.contracts.domain;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

import org.kantoku.shared.TriState;

/** Keeps the facts as {@code pd=YES;specialCare=NO;…}; a fact added later reads as unknown in old versions. */
@Converter
public class ContractFactsConverter implements AttributeConverter<ContractFacts, String> {

    @Override
    public String convertToDatabaseColumn(ContractFacts facts) {
        return facts.asMap().entrySet().stream().map(e -> e.getKey().variable() + "=" + e.getValue())
            .collect(Collectors.joining(";"));
    }

    @Override
    public ContractFacts convertToEntityAttribute(String column) {
        Map<Fact, TriState> values = new EnumMap<>(Fact.class);
        for (String pair : column.split(";")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                Fact.of(pair.substring(0, equals)).ifPresent(f -> values.put(f, TriState.valueOf(pair.substring(equals + 1))));
            }
        }
        return ContractFacts.of(values);
    }
}
