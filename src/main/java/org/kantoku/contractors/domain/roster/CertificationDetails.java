package org.kantoku.contractors.domain.roster;

import java.time.LocalDate;

/**
 * What a certificate says.
 *
 * @param scopeText      scope as the certificate words it, or {@code null}
 * @param coversThisWork whether the scope covers what is entrusted; only then it can be relied upon
 * @param issuedOn       first day of validity
 * @param expiresOn      last day of validity
 */
public record CertificationDetails(CertificationKind kind, String number, String scopeText, boolean coversThisWork,
                                   LocalDate issuedOn, LocalDate expiresOn) {

    private static final int MAX_NUMBER = 100;
    private static final int MAX_SCOPE = 1000;

    public CertificationDetails {
        Told.chosen(kind, "certKind");
        number = Told.text(number, MAX_NUMBER, "certNumber");
        scopeText = Told.perhaps(scopeText, MAX_SCOPE, "scopeText");
        Told.period(Told.chosen(issuedOn, "issuedOn"), Told.chosen(expiresOn, "expiresOn"), "expiresOn");
    }

    public boolean isValidOn(LocalDate date) {
        return !date.isBefore(issuedOn) && !date.isAfter(expiresOn);
    }
}
