package org.kantoku.api.web;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of findings. */
@Schema(name = "FindingPage")
public record FindingPage(List<FindingItem> items, int page, int size, long total) implements Listing {
}
