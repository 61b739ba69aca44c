package org.kantoku.contracts.domain.transfers;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Obstacles in one column, in the order of the enum; none is no value. */
@Converter
public class HandoverObstaclesConverter implements AttributeConverter<Set<HandoverObstacle>, String> {

    @Override
    public String convertToDatabaseColumn(Set<HandoverObstacle> obstacles) {
        return obstacles == null || obstacles.isEmpty() ? null
            : obstacles.stream().sorted().map(Enum::name).collect(Collectors.joining(","));
    }

    @Override
    public Set<HandoverObstacle> convertToEntityAttribute(String stored) {
        Set<HandoverObstacle> obstacles = EnumSet.noneOf(HandoverObstacle.class);
        if (stored != null) {
            Arrays.stream(stored.split(",")).map(HandoverObstacle::valueOf).forEach(obstacles::add);
        }
        return obstacles;
    }
}
