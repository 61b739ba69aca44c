package org.kantoku.api.web;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of duties or lapses of one day. */
@Schema(name = "DutyPage")
public record DutyPage(@Schema(description = "The day looked at") LocalDate asOf, List<DutyItem> items, int page, int size, long total) implements Listing {
}
