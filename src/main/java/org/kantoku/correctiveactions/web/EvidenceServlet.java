package org.kantoku.correctiveactions.web;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.kantoku.correctiveactions.application.EvidenceQueries;
import org.kantoku.shared.evidence.EvidenceFile;
import org.kantoku.shared.evidence.EvidenceStore;

/**
 * Hands out evidence, {@code /evidence/{id}}: with the media type its content was judged to be, never to be guessed at, as
 * a file to be saved; pictures may be looked at in the page. Another firm's file answers as one that does not exist.
 */
@WebServlet("/evidence/*")
public class EvidenceServlet extends HttpServlet {

    @Inject
    private transient EvidenceQueries queries;

    @Inject
    private transient EvidenceStore store;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        UUID id = id(request.getPathInfo());
        if (id == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        EvidenceFile file = queries.find(id);
        response.setContentType(file.mime());
        response.setContentLengthLong(file.bytes());
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        boolean shown = file.isPicture() && request.getParameter("show") != null;
        response.setHeader("Content-Disposition", (shown ? "inline" : "attachment") + "; filename*=UTF-8''"
            + URLEncoder.encode(file.name(), StandardCharsets.UTF_8).replace("+", "%20"));
        store.copy(file.sha256(), response.getOutputStream());
    }

    private static UUID id(String path) {
        try {
            return path == null ? null : UUID.fromString(path.substring(1));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
