package org.kantoku.contracts.application.upstream;

import java.io.Serializable;
import java.util.UUID;

/**
 * A member co-op to choose from, or, where one may be typed that is not in the register, just a name.
 *
 * @param id {@code null} for somebody who is not in the register
 */
public record MemberCoopChoice(UUID id, String name, String kana, String corporateNumber) implements Serializable {

    /** Somebody who is not in the register. */
    public static MemberCoopChoice named(String name) {
        return new MemberCoopChoice(null, name, null, null);
    }
}
