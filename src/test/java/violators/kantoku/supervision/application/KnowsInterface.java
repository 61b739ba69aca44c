package violators.kantoku.supervision.application;

import violators.kantoku.api.web.Told;

/** Breaks the direction of the capabilities at their upper end. */
public class KnowsInterface {
    Told told;
}
