package violators.kantoku.supervision.domain;

/** Closes a cycle with LooksUp of contracts. */
public class Cycle {
    violators.kantoku.contracts.domain.LooksUp back;
}
