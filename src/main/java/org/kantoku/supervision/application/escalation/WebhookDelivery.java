package org.kantoku.supervision.application.escalation;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.kantoku.shared.BusinessClock;
import org.kantoku.shared.outbox.NotDelivered;
import org.kantoku.shared.outbox.OutboxDelivery;
import org.kantoku.supervision.domain.escalation.WebhookSignature;

/**
 * Delivers events to webhooks. No redirect is followed and no address within is reached: the name is looked up before, and the answer
 * stays in the cache of the Java machine for longer than the connection takes to be made.
 */
@ApplicationScoped
public class WebhookDelivery {

    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration ANSWER = Duration.ofSeconds(15);

    private final HttpClient client = HttpClient.newBuilder().connectTimeout(CONNECT).followRedirects(HttpClient.Redirect.NEVER)
        .version(HttpClient.Version.HTTP_1_1).build();

    @Inject
    private WebhookRepository repository;

    @Inject
    private WebhookSettings settings;

    @Inject
    private OutboxDelivery delivery;

    @Inject
    private BusinessClock clock;

    /** One turn over everything that is due. */
    public void deliver() {
        if (settings.isConfigured()) {
            delivery.turn(WebhookRepository.TABLE, this::send);
        }
    }

    private void send(UUID id) throws NotDelivered {
        WebhookRepository.Claimed event = repository.claimed(id);
        if (event.body() == null) {
            return;
        }
        URI address = URI.create(event.address());
        guard(address);
        String secret = WebhookSignature.secret(settings.key(), event.webhook(), event.generation());
        HttpRequest request = HttpRequest.newBuilder(address).timeout(ANSWER).header("Content-Type", "application/json; charset=utf-8")
            .header("User-Agent", "Kantoku").header("Kantoku-Event-Id", event.event().toString())
            .header("Kantoku-Signature", WebhookSignature.header(secret, clock.now().getEpochSecond(), event.body()))
            .POST(HttpRequest.BodyPublishers.ofString(event.body())).build();
        int status = answer(request);
        if (status < 200 || status > 299) {
            throw new NotDelivered("HTTP " + status);
        }
    }

    /** Nothing of what the other side says is read: the time allowed ends with the head of its answer, and the rest may have no end. */
    private int answer(HttpRequest request) throws NotDelivered {
        try {
            HttpResponse<InputStream> answer = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
            answer.body().close();
            return answer.statusCode();
        } catch (IOException e) {
            throw new NotDelivered(e.getClass().getSimpleName());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotDelivered(e.getClass().getSimpleName());
        }
    }

    private void guard(URI address) throws NotDelivered {
        try {
            boolean within = Stream.of(InetAddress.getAllByName(address.getHost())).anyMatch(one -> !PublicAddress.isPublic(one));
            if (within && !settings.allowsPrivateNetworks()) {
                throw new NotDelivered("PrivateAddress");
            }
        } catch (UnknownHostException e) {
            throw new NotDelivered(e.getClass().getSimpleName());
        }
    }
}
