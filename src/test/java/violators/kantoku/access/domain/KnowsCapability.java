package violators.kantoku.access.domain;

import violators.kantoku.supervision.domain.Top;

/** Breaks access-below. */
public class KnowsCapability {
    Top top;
}
