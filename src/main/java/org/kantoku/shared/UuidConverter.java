package org.kantoku.shared;

import java.util.UUID;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/**
 * References to other records. The provider's own conversion of UUIDs (EclipseLink 4.0.7) fails on a column that is null;
 * the driver hands out UUIDs, and takes their text.
 */
@Converter(autoApply = true)
public class UuidConverter implements AttributeConverter<UUID, Object> {

    @Override
    public Object convertToDatabaseColumn(UUID id) {
        return id == null ? null : id.toString();
    }

    @Override
    public UUID convertToEntityAttribute(Object stored) {
        return stored == null || stored instanceof UUID ? (UUID) stored : UUID.fromString(stored.toString());
    }
}
