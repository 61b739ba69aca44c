package org.kantoku.contractors.application.roster;

import java.io.Serializable;
import java.util.UUID;

/** A file to open, {@code /evidence/{id}}. */
public record FileRow(UUID id, String name) implements Serializable {
}
