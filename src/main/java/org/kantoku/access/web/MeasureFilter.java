package org.kantoku.access.web;

import java.io.IOException;
import java.time.Duration;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.eclipse.microprofile.metrics.Tag;

import org.kantoku.shared.measures.Measures;

/** How long requests take, by the kind of address and of answer; no address itself, which may carry a secret. First of the filters. */
public class MeasureFilter extends HttpFilter {

    @Inject
    private transient Measures measures;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        long begun = System.nanoTime();
        try {
            chain.doFilter(request, response);
        } finally {
            measures.took("requests", "Requests answered", Duration.ofNanos(System.nanoTime() - begun), new Tag("area", area(AccessFilter.path(request))),
                new Tag("answer", response.getStatus() / 100 + "xx"));
        }
    }

    static String area(String path) {
        if (path.startsWith("/api/v1/")) {
            return "interface";
        } else if (path.startsWith("/api/")) {
            return "scripts";
        } else if (path.startsWith("/feed/")) {
            return "feeds";
        } else if (path.startsWith("/jakarta.faces.resource/") || path.startsWith("/resources/") || path.equals("/favicon.ico")) {
            return "resources";
        } else if (path.startsWith("/health") || MeasuresGate.isFor(path)) {
            return "operations";
        }
        return path.startsWith("/portal/") ? "portal" : "pages";
    }
}
