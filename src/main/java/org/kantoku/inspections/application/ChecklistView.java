package org.kantoku.inspections.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.kantoku.inspections.domain.ChecklistKind;
import org.kantoku.inspections.domain.ItemCategory;
import org.kantoku.inspections.domain.ItemDefinition;

/** A published version with its items by section, in the order of the sheet. */
public record ChecklistView(ChecklistKind kind, int number, LocalDate publishedOn, Map<ItemCategory, List<ItemDefinition>> sections) {
}
