package org.kantoku.access.web;

import java.util.logging.Level;
import java.util.logging.Logger;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

import org.kantoku.shared.web.Problem;

/**
 * Failures under {@code /api} answer with the same statuses as pages do; the server would make each of them a 500. For programs the reason
 * is in the answer, for the portal's own scripts the status says all.
 */
@Provider
public class ApiFailureMapper implements ExceptionMapper<RuntimeException> {

    private static final Logger LOG = Logger.getLogger(ApiFailureMapper.class.getName());

    @Context
    private UriInfo uri;

    @Override
    public Response toResponse(RuntimeException thrown) {
        if (thrown instanceof WebApplicationException known) {
            return known.getResponse().hasEntity() || !isForPrograms() ? known.getResponse() : answer(known.getResponse());
        }
        Failure failure = Failure.of(thrown);
        if (failure.isOurs()) {
            LOG.log(Level.SEVERE, "Reference " + FailureFilter.newReference() + " under /api", thrown);
        }
        Response plain = Response.status(failure.status()).build();
        return isForPrograms() ? answer(plain) : plain;
    }

    private boolean isForPrograms() {
        return ProgramAccess.isFor("/api/" + uri.getPath().replaceFirst("^/", ""));
    }

    private static Response answer(Response plain) {
        return Response.fromResponse(plain).type(Problem.MEDIA_TYPE).entity(Problem.of(plain.getStatus()).json()).build();
    }
}
