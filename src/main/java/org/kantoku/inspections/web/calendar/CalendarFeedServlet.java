package org.kantoku.inspections.web.calendar;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.kantoku.inspections.application.calendar.CalendarReader;
import org.kantoku.inspections.application.calendar.FeedEntry;
import org.kantoku.shared.web.Texts;

/**
 * An inspector's calendar, {@code /feed/{secret}.ics}, for programs that cannot sign in. Whatever is no secret in force answers 404 and
 * says nothing more. Unchanged, it costs the reader no more than a header.
 */
@WebServlet("/feed/*")
public class CalendarFeedServlet extends HttpServlet {

    private static final String ENDING = ".ics";

    @Inject
    private transient CalendarReader reader;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<List<FeedEntry>> entries = reader.read(secret(request.getPathInfo()));
        if (entries.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        byte[] calendar = InspectionCalendar.of(entries.get(), portal(request), Texts.in(Locale.JAPANESE)).getBytes(StandardCharsets.UTF_8);
        String tag = "\"" + digest(calendar) + "\"";
        response.setHeader("Cache-Control", "private, no-cache");
        response.setHeader("ETag", tag);
        response.setHeader("X-Robots-Tag", "noindex");
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType("text/calendar; charset=UTF-8");
        response.setContentLength(calendar.length);
        response.getOutputStream().write(calendar);
    }

    private static String secret(String path) {
        return path != null && path.endsWith(ENDING) ? path.substring(1, path.length() - ENDING.length()) : null;
    }

    /** The address under which the reader knows the portal, also behind a proxy that ends TLS. */
    static String portal(HttpServletRequest request) {
        String scheme = "https".equals(request.getHeader("X-Forwarded-Proto")) ? "https" : request.getScheme();
        String host = request.getHeader("Host");
        return scheme + "://" + (host == null ? request.getServerName() : host) + request.getContextPath();
    }

    private static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
