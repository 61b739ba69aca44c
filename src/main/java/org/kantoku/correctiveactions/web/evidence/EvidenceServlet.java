package org.kantoku.correctiveactions.web.evidence;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.kantoku.correctiveactions.application.evidence.EvidenceQueries;
import org.kantoku.shared.evidence.EvidenceFile;
import org.kantoku.shared.evidence.EvidenceStore;
import org.kantoku.shared.evidence.PaperPages;

/**
 * Hands out evidence, {@code /evidence/{id}}: with the media type its content was judged to be, never to be guessed at, as
 * a file to be saved. {@code ?show} lets a picture be looked at, {@code ?page=n} a page of a paper, drawn here as a picture. Another
 * firm's file answers as one that does not exist; what may not be opened leads to the page that says why.
 */
@WebServlet("/evidence/*")
public class EvidenceServlet extends HttpServlet {

    @Inject
    private transient EvidenceQueries queries;

    @Inject
    private transient EvidenceStore store;

    @Inject
    private transient PaperPages papers;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        UUID id = id(request.getPathInfo());
        if (id == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        EvidenceFile file = queries.find(id);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        if (!file.state().isOpenable()) {
            response.sendRedirect(request.getContextPath() + "/evidence/view?id=" + id);
        } else if (request.getParameter("page") != null) {
            page(file, request.getParameter("page"), response);
        } else {
            send(file, request.getParameter("show") != null, response);
        }
    }

    private void send(EvidenceFile file, boolean show, HttpServletResponse response) throws IOException {
        response.setContentType(file.mime());
        response.setContentLengthLong(file.bytes());
        boolean shown = file.isPicture() && show;
        response.setHeader("Content-Disposition", (shown ? "inline" : "attachment") + "; filename*=UTF-8''"
            + URLEncoder.encode(file.name(), StandardCharsets.UTF_8).replace("+", "%20"));
        store.copy(file.sha256(), response.getOutputStream());
    }

    private void page(EvidenceFile file, String page, HttpServletResponse response) throws IOException {
        if (!file.isPaper() || !page.matches("\\d{1,3}")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            byte[] picture = papers.draw(file.sha256(), Integer.parseInt(page));
            response.setContentType("image/png");
            response.setContentLength(picture.length);
            response.setHeader("Content-Disposition", "inline");
            response.getOutputStream().write(picture);
        } catch (NoSuchFileException | FileNotFoundException lost) {
            throw lost;
        } catch (IOException undrawable) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static UUID id(String path) {
        try {
            return path == null ? null : UUID.fromString(path.substring(1));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
