package org.kantoku.contracts.application;

import java.util.UUID;

/** A running contract on personal data without an entry for a country in which its contractor has a site. */
public record ForeignSiteGap(String site, String countryCode, UUID contractId, String number, String title) {
}
