package org.kantoku.access.web;

import java.io.IOException;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.kantoku.shared.web.Problem;

/**
 * Turns whatever a request throws into the right status and page. A failure of ours gets a reference number that stands
 * both on the page and in the log; the stack trace stays in the log.
 */
public class FailureFilter extends HttpFilter {

    static final String REFERENCE = "kantoku.reference";
    private static final Logger LOG = Logger.getLogger(FailureFilter.class.getName());

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (IOException | ServletException | RuntimeException e) {
            answer(request, response, e);
        }
    }

    private static void answer(HttpServletRequest request, HttpServletResponse response, Exception e) throws IOException {
        Failure failure = Failure.of(e);
        if (failure.isOurs()) {
            String reference = newReference();
            request.setAttribute(REFERENCE, reference);
            LOG.log(Level.SEVERE, "Reference " + reference + " " + request.getMethod() + " " + request.getServletPath(), e);
        }
        if (!response.isCommitted()) {
            // The headers too: two pages' script policies in one answer would allow the scripts of neither.
            response.reset();
            AccessFilter.protect(response);
            if (ProgramAccess.isFor(AccessFilter.path(request))) {
                Problem.of(failure.status()).send(response);
            } else if (request.getServletPath().startsWith("/api")) {
                response.setStatus(failure.status());
            } else {
                response.sendError(failure.status());
            }
        }
    }

    /** Eight characters that can be read out on the telephone. */
    static String newReference() {
        return UUID.randomUUID().toString().substring(0, 8).toUpperCase(java.util.Locale.ROOT);
    }
}
