package violators.kantoku.api.web;

/** Stands for a form of the interface. */
public class Told {
}
