package org.kantoku.contracts.application.upstream;

import java.io.Serializable;

/**
 * Which member co-ops a list shows.
 *
 * @param search  part of the name, its reading or the corporate number; {@code null} asks nothing
 * @param former  also those that are no member today (policy row S-20 leaves them out)
 * @param problem only those whose data are handed on without permission, or whose permission ends within 60 days
 */
public record MemberCoopFilter(String search, boolean former, boolean problem) implements Serializable {

    public int active() {
        return (search == null ? 0 : 1) + (former ? 1 : 0) + (problem ? 1 : 0);
    }
}
