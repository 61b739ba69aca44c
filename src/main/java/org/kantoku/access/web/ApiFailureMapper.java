package org.kantoku.access.web;

import java.util.logging.Level;
import java.util.logging.Logger;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Failures under {@code /api} answer with the same statuses as pages do; the server would make each of them a 500. */
@Provider
public class ApiFailureMapper implements ExceptionMapper<RuntimeException> {

    private static final Logger LOG = Logger.getLogger(ApiFailureMapper.class.getName());

    @Override
    public Response toResponse(RuntimeException thrown) {
        if (thrown instanceof WebApplicationException known) {
            return known.getResponse();
        }
        Failure failure = Failure.of(thrown);
        if (failure.isOurs()) {
            LOG.log(Level.SEVERE, "Reference " + FailureFilter.newReference() + " under /api", thrown);
        }
        return Response.status(failure.status()).build();
    }
}
