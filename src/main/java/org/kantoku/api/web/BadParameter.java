package org.kantoku.api.web;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;

import org.kantoku.shared.web.Problem;

/** A query parameter that is unknown, not for the caller, or has a value that cannot be: 400, naming it. */
class BadParameter extends WebApplicationException {

    BadParameter(String parameter, String detail) {
        super(Response.status(Response.Status.BAD_REQUEST).type(Problem.MEDIA_TYPE).entity(Problem.parameter(parameter, detail).json()).build());
    }
}
