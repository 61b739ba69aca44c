package violators.kantoku.supervision.application;

import jakarta.faces.context.FacesContext;

/** Breaks application-no-pages, entity-manager-place, ejb-only-start-up and names. */
public class KnowsPages {
    FacesContext faces;
    jakarta.persistence.EntityManager em;
    jakarta.ejb.EJBContext ejb;
}
