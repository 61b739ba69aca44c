package org.kantoku.shared.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Everything that answers JSON, under {@code /api}. */
@ApplicationPath("/api")
public class Api extends Application {
}
