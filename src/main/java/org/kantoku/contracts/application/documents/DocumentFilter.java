package org.kantoku.contracts.application.documents;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;

import org.kantoku.contracts.domain.documents.DocumentKind;
import org.kantoku.contracts.domain.documents.DocumentMedium;

/**
 * Which documents a list shows: by partner, date and amount, alone or together (電帳法7). {@code null} asks nothing.
 *
 * @param search part of the partner's name, the title, or the number or title of the contract
 * @param from   first day of signature or trade, inclusive
 * @param to     last such day, inclusive
 * @param min    least amount in yen, inclusive
 * @param max    greatest amount in yen, inclusive
 */
public record DocumentFilter(String search, DocumentKind kind, DocumentMedium medium, LocalDate from, LocalDate to, Long min, Long max)
        implements Serializable {

    public static DocumentFilter none() {
        return new DocumentFilter(null, null, null, null, null, null, null);
    }

    /** How many conditions narrow the list. */
    public long active() {
        return Stream.of(search, kind, medium, from, to, min, max).filter(Objects::nonNull).count();
    }
}
