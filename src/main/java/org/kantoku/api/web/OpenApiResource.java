package org.kantoku.api.web;

import java.io.InputStream;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;

/** The description of the interface, written from the annotations of this package when the portal is built. */
@Path("v1/openapi.json")
@V1
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class OpenApiResource {

    private static final String FILE = "/org/kantoku/api/openapi.json";

    /** The description, OpenAPI 3. */
    @GET
    @Operation(hidden = true)
    public InputStream describe() {
        return OpenApiResource.class.getResourceAsStream(FILE);
    }
}
