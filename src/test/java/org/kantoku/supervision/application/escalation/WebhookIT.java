package org.kantoku.supervision.application.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import com.sun.net.httpserver.HttpServer;
import jakarta.inject.Inject;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.kantoku.access.application.Identity;
import org.kantoku.access.domain.Role;
import org.kantoku.shared.BusinessClock;
import org.kantoku.shared.RuleViolation;
import org.kantoku.supervision.domain.escalation.WebhookSignature;
import org.kantoku.support.As;
import org.kantoku.support.DutyFixture;

/** Other systems are told what opens and closes, signed, and again when they did not take it. */
@ExtendWith(ArquillianExtension.class)
class WebhookIT {

    private static final Identity ADMIN = As.staff(Role.ADMINISTRATOR);

    @Inject
    private WebhookDelivery delivery;

    @Inject
    private WebhookService webhooks;

    @Inject
    private WebhookQueries queries;

    @Inject
    private DutyFixture duties;

    @Inject
    private BusinessClock clock;

    @Inject
    private As as;

    private HttpServer server;
    private ExecutorService threads;
    private final List<Received> received = new CopyOnWriteArrayList<>();
    private final BlockingQueue<String> arrivals = new LinkedBlockingQueue<>();
    private DutyFixture.Owned contract;
    private UUID hook;
    private String secret;

    /** What the other system got. */
    private record Received(String event, String signature, String body) {
    }

    /** A system that is not well at the first attempt of every event. */
    @BeforeEach
    void anotherSystem() throws Exception {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/hook", exchange -> {
            String event = exchange.getRequestHeaders().getFirst("Kantoku-Event-Id");
            int status = received.stream().anyMatch(one -> one.event().equals(event)) ? 204 : 500;
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            received.add(new Received(event, exchange.getRequestHeaders().getFirst("Kantoku-Signature"), body));
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
            arrivals.add(event);
        });
        threads = Executors.newCachedThreadPool();
        server.setExecutor(threads);
        server.start();
        String address = "http://127.0.0.1:" + server.getAddress().getPort() + "/hook";
        secret = as.run(ADMIN, () -> webhooks.add(address));
        hook = as.run(ADMIN, () -> queries.all()).stream().filter(row -> row.address().equals(address)).findFirst().orElseThrow().id();
        contract = duties.contract("通報 Webhook 試験");
    }

    @AfterEach
    void noOtherSystem() throws SQLException {
        duties.clear();
        as.does(ADMIN, () -> webhooks.stop(hook));
        server.stop(0);
        threads.shutdownNow();
    }

    private List<Received> mine(String type) {
        return received.stream().filter(one -> one.body().contains(contract.contractId().toString()) && one.body().contains(type)).toList();
    }

    /**
     * Delivers, without the wait in between that a failure brings, until the other system got so many. What the server's own timer has in hand
     * arrives by itself.
     */
    private List<Received> delivered(String type, int number) throws Exception {
        long end = System.nanoTime() + 30_000_000_000L;
        while (mine(type).size() < number && System.nanoTime() < end) {
            duties.run("update webhook_delivery set next_attempt_at = queued_at where webhook_id = ? and state = 'WAITING'", hook);
            delivery.deliver();
            arrivals.poll(1, TimeUnit.SECONDS);
        }
        return mine(type);
    }

    @Test
    void whatOpensAndClosesIsToldSignedAndAgainAfterAFailure() throws Exception {
        LocalDate today = clock.today();
        duties.owed(contract, "L01", today.minusDays(100), today.minusDays(1), 3);
        duties.tell();
        List<Received> opened = delivered("lapse.opened", 2);
        assertThat(opened).hasSize(2);
        assertThat(opened.stream().map(Received::event).distinct()).hasSize(1);
        assertThat(opened.get(1).body()).contains("\"rule\":\"L01\"").contains(contract.number()).doesNotContain("Webhook 試験");
        assertThat(opened).allSatisfy(one -> {
            long seconds = Long.parseLong(one.signature().replaceAll("t=(\\d+),.*", "$1"));
            assertThat(one.signature()).isEqualTo(WebhookSignature.header(secret, seconds, one.body()));
            assertThat(one.signature()).isNotEqualTo(WebhookSignature.header("another", seconds, one.body()));
        });
        duties.tell();
        duties.met(contract, today);
        duties.tell();
        assertThat(delivered("lapse.closed", 2)).hasSize(2);
        duties.run("update webhook_delivery set next_attempt_at = queued_at where webhook_id = ? and state = 'WAITING'", hook);
        delivery.deliver();
        assertThat(mine("lapse.opened")).hasSize(2);
        assertThat(duties.texts("select distinct state from webhook_delivery where webhook_id = ? and event_id = ?", hook, UUID.fromString(opened.get(0).event())))
            .containsExactly("SENT");
    }

    @Test
    void aStoppedWebhookIsToldNothing() throws Exception {
        as.does(ADMIN, () -> webhooks.stop(hook));
        duties.owed(contract, "L01", clock.today().minusDays(100), clock.today().minusDays(1), 3);
        duties.tell();
        delivery.deliver();
        assertThat(mine("lapse")).isEmpty();
    }

    /** What it sends after the head of its answer is not waited for. */
    @Test
    void anAnswerWithoutAnEndHoldsNothingUp() throws Exception {
        CountDownLatch sent = new CountDownLatch(1);
        BlockingQueue<Boolean> inTime = new LinkedBlockingQueue<>();
        server.removeContext("/hook");
        server.createContext("/hook", exchange -> {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            received.add(new Received(exchange.getRequestHeaders().getFirst("Kantoku-Event-Id"), "", body));
            exchange.sendResponseHeaders(200, 0);
            arrivals.add(body);
            inTime.add(awaited(sent));
            exchange.close();
        });
        duties.owed(contract, "L01", clock.today().minusDays(100), clock.today().minusDays(1), 3);
        duties.tell();
        String event = delivered("lapse.opened", 1).get(0).event();
        long end = System.nanoTime() + 30_000_000_000L;
        while (!"SENT".equals(state(event)) && System.nanoTime() < end) {
            arrivals.poll(1, TimeUnit.SECONDS);
        }
        assertThat(state(event)).isEqualTo("SENT");
        sent.countDown();
        assertThat(inTime.poll(30, TimeUnit.SECONDS)).as("noted before the answer ended").isTrue();
    }

    private String state(String event) throws SQLException {
        return duties.text("select state from webhook_delivery where webhook_id = ? and event_id = ?", hook, UUID.fromString(event));
    }

    private static boolean awaited(CountDownLatch latch) {
        try {
            return latch.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Test
    void addressesThatAreNoneAreRefused() {
        for (String address : List.of("http://example.jp/hook", "https://user:secret@example.jp/", "ftp://example.jp/", "hook", "")) {
            assertThatThrownBy(() -> as.does(ADMIN, () -> webhooks.add(address))).as(address).isInstanceOf(RuleViolation.class);
        }
    }
}
