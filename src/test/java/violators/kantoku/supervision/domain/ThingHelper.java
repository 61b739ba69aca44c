package violators.kantoku.supervision.domain;

/** Breaks names. */
public class ThingHelper {
}
