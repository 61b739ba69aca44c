package violators.kantoku.supervision.web;

import violators.kantoku.supervision.application.ThingRepository;

/** Breaks web-through-services. */
public class ThingBacking {
    ThingRepository repository;
}
