package violators.kantoku.contracts.web;

/** Breaks web-own. */
public class ForeignBacking {
    violators.kantoku.supervision.web.ThingBacking other;
}
