package org.kantoku.contracts.application.profile;

import java.time.LocalDate;

import org.kantoku.contracts.domain.profile.ProfileChange;

/**
 * A version of the facts of a contract.
 *
 * @param confirmedOn day from which it holds
 * @param change      what it changed, {@code null} for the first
 */
public record ProfileVersion(int number, LocalDate confirmedOn, String confirmedBy, String reason, ProfileChange change) {
}
