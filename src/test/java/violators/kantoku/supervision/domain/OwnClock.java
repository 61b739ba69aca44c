package violators.kantoku.supervision.domain;

/** Breaks no-own-clock. */
public class OwnClock {
    java.time.LocalDate today = java.time.LocalDate.now();
}
