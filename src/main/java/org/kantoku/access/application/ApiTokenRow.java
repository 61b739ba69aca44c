package org.kantoku.access.application;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.kantoku.access.domain.ApiToken;

/**
 * A token as its owner and the administrator see it.
 *
 * @param shown      its first letters
 * @param firm       the firm in whose name it reads, or {@code null}
 * @param expiresOn  last day on which it is good
 * @param lastUsedAt about when it was used last, or {@code null}
 */
public record ApiTokenRow(UUID id, String name, String shown, UUID firm, LocalDate madeOn, LocalDate expiresOn, Instant lastUsedAt, TokenState state)
        implements Serializable {

    /** Whether it can be used. */
    public enum TokenState { GOOD, EXPIRED, REVOKED }

    static ApiTokenRow of(ApiToken token, LocalDate today) {
        TokenState state = token.isRevoked() ? TokenState.REVOKED : token.isGoodOn(today) ? TokenState.GOOD : TokenState.EXPIRED;
        return new ApiTokenRow(token.id(), token.name(), token.shown(), token.contractorId(), token.madeOn(), token.expiresOn(),
            token.lastUsedAt(), state);
    }

    public boolean isGood() {
        return state == TokenState.GOOD;
    }
}
