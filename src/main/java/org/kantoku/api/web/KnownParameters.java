package org.kantoku.api.web;

import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;

/** A parameter that a list does not know is refused: a misspelt filter would otherwise give the whole list. */
@V1
@Provider
public class KnownParameters implements ContainerRequestFilter {

    @Context
    private ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        Set<String> known = Arrays.stream(resource.getResourceMethod().getParameterAnnotations()).flatMap(Stream::of)
            .map(annotation -> annotation instanceof QueryParam parameter ? parameter.value() : null).filter(Objects::nonNull)
            .collect(Collectors.toSet());
        request.getUriInfo().getQueryParameters().forEach((name, values) -> {
            if (!known.contains(name)) {
                throw new BadParameter(name, "not a parameter of this address");
            }
            if (values.size() > 1) {
                throw new BadParameter(name, "given more than once");
            }
        });
    }
}
