package org.kantoku.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody of the demo data who signs in by the form and reads pages over HTTP. */
final class Visitor {

    private static final String PORTAL = System.getenv("KANTOKU_URL");
    private static final Pattern HIDDEN = Pattern.compile("<input[^>]*type=\"hidden\"[^>]*>");

    private final HttpClient http = HttpClient.newBuilder().cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL)).build();

    static Visitor signedIn(String login) {
        Visitor visitor = new Visitor();
        Map<String, String> form = visitor.hidden(visitor.get("/signin"));
        form.put("f:loginId", login);
        form.put("f:password", "kantoku-demo");
        form.put("f:enter", "f:enter");
        visitor.send(HttpRequest.newBuilder(URI.create(PORTAL + "/signin")).header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form.entrySet().stream().map(e -> encode(e.getKey()) + "=" + encode(e.getValue()))
                .collect(Collectors.joining("&")))).build());
        return visitor;
    }

    /** The page as it came, which must have been found and allowed. */
    String get(String path) {
        HttpResponse<String> answer = send(HttpRequest.newBuilder(URI.create(PORTAL + path)).build());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " was answered by " + answer.statusCode());
        }
        return answer.body();
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(request.uri().toString(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private Map<String, String> hidden(String page) {
        Map<String, String> values = new LinkedHashMap<>();
        HIDDEN.matcher(page).results().map(found -> found.group()).filter(input -> !attribute(input, "name").isEmpty())
            .forEach(input -> values.put(attribute(input, "name"), attribute(input, "value")));
        return values;
    }

    private static String attribute(String input, String name) {
        Matcher matcher = Pattern.compile(" " + name + "=\"([^\"]*)\"").matcher(input);
        return matcher.find() ? matcher.group(1) : "";
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
