package org.kantoku.api.web;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of contracts. */
@Schema(name = "ContractPage")
public record ContractPage(List<ContractItem> items, int page, int size, long total) implements Listing {
}
