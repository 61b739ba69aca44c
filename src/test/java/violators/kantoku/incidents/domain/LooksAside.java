package violators.kantoku.incidents.domain;

import violators.kantoku.correctiveactions.domain.LooksUp;

/** Looks at a capability beside it. */
public class LooksAside {
    LooksUp finding;
}
