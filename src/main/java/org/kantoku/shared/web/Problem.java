package org.kantoku.shared.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Why the JSON interface did not answer what was asked (RFC 9457).
 *
 * @param status    status of the answer
 * @param title     the kind of problem in a few English words
 * @param detail    what is wrong this time, or {@code null}
 * @param parameter the query parameter that is wrong, or {@code null}
 */
public record Problem(int status, String title, String detail, String parameter) {

    public static final String MEDIA_TYPE = "application/problem+json";

    public static Problem of(int status, String title) {
        return new Problem(status, title, null, null);
    }

    /** A query parameter that is unknown or has a value that cannot be. */
    public static Problem parameter(String parameter, String detail) {
        return new Problem(HttpServletResponse.SC_BAD_REQUEST, "Bad parameter", detail, parameter);
    }

    /** What stands for a status of which nothing more is to be told. */
    public static Problem of(int status) {
        return of(status, switch (status) {
            case 400 -> "Bad request";
            case 401 -> "Sign-in needed";
            case 403 -> "Not permitted";
            case 404 -> "Not found";
            case 405 -> "Method not allowed";
            case 406 -> "Not acceptable";
            case 409 -> "Changed meanwhile";
            case 422 -> "Refused by a rule";
            case 503 -> "Database not available";
            default -> status >= HttpServletResponse.SC_INTERNAL_SERVER_ERROR ? "Internal error" : "Not answered";
        });
    }

    public String json() {
        JsonObjectBuilder json = Json.createObjectBuilder().add("type", "about:blank").add("title", title).add("status", status);
        if (detail != null) {
            json.add("detail", detail);
        }
        if (parameter != null) {
            json.add("parameter", parameter);
        }
        return json.build().toString();
    }

    /** Sends it where no resource answers. */
    public void send(HttpServletResponse response) throws IOException {
        byte[] body = json().getBytes(StandardCharsets.UTF_8);
        response.setStatus(status);
        response.setContentType(MEDIA_TYPE);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
