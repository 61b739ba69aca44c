package org.kantoku.api.web;

import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A record named beside another. */
@Schema(name = "Ref", description = "A record named beside another.")
public record Ref(@Schema(description = "Its id, as in the address of the record") UUID id, @Schema(nullable = true, description = "Business number, null for a contractor") String number,
                  @Schema(description = "Name or title as registered") String name) {
}
