package violators.kantoku.supervision.domain;

/** Target of the forbidden dependencies below. */
public class Top {
}
