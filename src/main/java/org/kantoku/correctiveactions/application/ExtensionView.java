package org.kantoku.correctiveactions.application;

import java.io.Serializable;
import java.time.LocalDate;

/** A longer term that was granted. */
public record ExtensionView(LocalDate grantedOn, int days, LocalDate extendedTo, String reason) implements Serializable {
}
