package violators.kantoku.incidents.domain;

import violators.kantoku.supervision.domain.Top;

/** Breaks the direction of the capabilities. */
public class LooksUp {
    Top top;
}
