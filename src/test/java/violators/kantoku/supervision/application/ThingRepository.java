package violators.kantoku.supervision.application;

/** Something pages must not touch. */
public class ThingRepository {
}
