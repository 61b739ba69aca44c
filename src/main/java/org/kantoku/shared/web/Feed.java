package org.kantoku.shared.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

import org.kantoku.shared.BusinessClock;
import org.kantoku.shared.RandomSecret;

/** What the portal's calendars (RFC 5545) have in common, and how they are sent to programs that look again and again. */
public final class Feed {

    private static final Duration LOOK_AGAIN_AFTER = Duration.ofHours(1);
    private static final String ENDING = ".ics";

    private Feed() {
    }

    /** An empty calendar. */
    public static Calendar calendar(String productId, String name) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId(productId));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new XProperty("X-WR-CALNAME", name));
        calendar.add(new XProperty("X-WR-TIMEZONE", BusinessClock.ZONE.getId()));
        calendar.add(new RefreshInterval(new ParameterList(List.of(Value.DURATION)), LOOK_AGAIN_AFTER));
        return calendar;
    }

    /** The secret in the rest of an address, {@code /<secret>.ics}; {@code null} when there is none. */
    public static String secret(HttpServletRequest request) {
        String path = request.getPathInfo();
        return path != null && path.endsWith(ENDING) ? path.substring(1, path.length() - ENDING.length()) : null;
    }

    /** Sends a calendar; unchanged, it costs the reader no more than a header. */
    public static void send(String calendar, HttpServletRequest request, HttpServletResponse response) throws IOException {
        byte[] content = calendar.getBytes(StandardCharsets.UTF_8);
        String tag = "\"" + RandomSecret.digest(content) + "\"";
        response.setHeader("Cache-Control", "private, no-cache");
        response.setHeader("ETag", tag);
        response.setHeader("X-Robots-Tag", "noindex");
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType("text/calendar; charset=UTF-8");
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }

    /** The address under which the reader knows the portal, also behind a proxy that ends TLS; without a slash at its end. */
    public static String portal(HttpServletRequest request) {
        String scheme = "https".equals(request.getHeader("X-Forwarded-Proto")) ? "https" : request.getScheme();
        String host = request.getHeader("Host");
        return scheme + "://" + (host == null ? request.getServerName() : host) + request.getContextPath();
    }
}
