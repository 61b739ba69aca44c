package org.kantoku.access.web;

import java.io.IOException;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.kantoku.shared.web.Problem;

/** What is special about programs that read the JSON interface: they come with a token, and no address but the interface's takes one. */
final class ProgramAccess {

    private static final String AREA = "/api/v1/";
    private static final String SCHEME = "Bearer ";

    private ProgramAccess() {
    }

    static boolean isFor(String path) {
        return path.startsWith(AREA);
    }

    /** The token sent with a request to the interface, whatever it is worth. */
    static Optional<String> token(HttpServletRequest request, String path) {
        return isFor(path) ? bearer(request) : Optional.empty();
    }

    /** What a request sends as a bearer's token. */
    static Optional<String> bearer(HttpServletRequest request) {
        String sent = request.getHeader("Authorization");
        return sent != null && sent.regionMatches(true, 0, SCHEME, 0, SCHEME.length()) ? Optional.of(sent.substring(SCHEME.length()).strip())
            : Optional.empty();
    }

    /** Nobody, or a token that is worth nothing: one answer for every cause. */
    static void refuse(HttpServletResponse response, boolean sentToken) throws IOException {
        response.setHeader("WWW-Authenticate", "Bearer realm=\"kantoku\"" + (sentToken ? ", error=\"invalid_token\"" : ""));
        Problem.of(HttpServletResponse.SC_UNAUTHORIZED).send(response);
    }

    /** The interface only tells. */
    static void refuseToWrite(HttpServletResponse response) throws IOException {
        response.setHeader("Allow", "GET, HEAD");
        Problem.of(HttpServletResponse.SC_METHOD_NOT_ALLOWED).send(response);
    }
}
