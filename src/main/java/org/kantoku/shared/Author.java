package org.kantoku.shared;

import java.util.UUID;

/** Whoever is writing now; implemented by {@code access}, which knows who signed in. */
public interface Author {

    /** Account id of the acting person, or {@code null} when the system itself acts. */
    UUID currentId();
}
