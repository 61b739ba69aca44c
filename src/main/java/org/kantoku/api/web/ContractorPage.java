package org.kantoku.api.web;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of contractors. */
@Schema(name = "ContractorPage")
public record ContractorPage(List<ContractorItem> items, int page, int size, long total) implements Listing {
}
