package violators.kantoku.shared;

import violators.kantoku.access.domain.KnowsCapability;

/** Breaks shared-lowest. */
public class KnowsAccess {
    KnowsCapability access;
}
