package org.kantoku.api.web;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of inspections. */
@Schema(name = "InspectionPage")
public record InspectionPage(List<InspectionItem> items, int page, int size, long total) implements Listing {
}
