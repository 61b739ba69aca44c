package violators.kantoku.supervision.web;

import jakarta.enterprise.context.SessionScoped;

/** Breaks session-scope. */
@SessionScoped
public class Sticky implements java.io.Serializable {
}
