package org.kantoku.api.web;

import java.net.URI;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Link;
import jakarta.ws.rs.ext.Provider;

/** Names the pages beside the one that was asked for (RFC 8288), as paths, which hold behind any proxy. */
@V1
@Provider
public class LinkedPages implements ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Listing listing) {
            if (listing.page() > 1) {
                add(request, response, "prev", listing.page() - 1);
            }
            if (listing.hasNext()) {
                add(request, response, "next", listing.page() + 1);
            }
        }
    }

    private static void add(ContainerRequestContext request, ContainerResponseContext response, String relation, int page) {
        URI address = request.getUriInfo().getRequestUriBuilder().replaceQueryParam("page", page).build();
        URI path = URI.create(address.getRawPath() + "?" + address.getRawQuery());
        response.getHeaders().add(HttpHeaders.LINK, Link.fromUri(path).rel(relation).build().toString());
    }
}
