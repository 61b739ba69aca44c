package violators.kantoku.supervision.domain;

import jakarta.persistence.EntityManager;

/** Breaks domain-pure. */
public class AsksDatabase {
    EntityManager em;
}
