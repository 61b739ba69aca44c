package org.kantoku.supervision.application.escalation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;

import org.kantoku.shared.BusinessClock;
import org.kantoku.supervision.domain.LapseKey;

/** Puts what opened and closed into the outbox of every active webhook: numbers, ids and dates, no names and no content. */
@ApplicationScoped
class WebhookEvents {

    @Inject
    private WebhookRepository webhooks;

    void put(List<LapseEvent> events) {
        if (events.isEmpty()) {
            return;
        }
        List<UUID> active = webhooks.active();
        List<WebhookRepository.Queued> queued = new ArrayList<>();
        for (LapseEvent event : active.isEmpty() ? List.<LapseEvent>of() : events) {
            UUID id = UUID.randomUUID();
            String name = event.opened() ? "lapse.opened" : "lapse.closed";
            String body = body(id, name, event);
            active.forEach(webhook -> queued.add(new WebhookRepository.Queued(webhook, id, name, body, event.at())));
        }
        webhooks.add(queued);
    }

    static String body(UUID id, String name, LapseEvent event) {
        LapseKey key = event.lapse().key();
        JsonObjectBuilder lapse = Json.createObjectBuilder().add("rule", key.rule()).add("branch", key.branch())
            .add("subjectId", key.subject().toString()).add("subjectKey", key.subjectKey()).add("dueOn", key.dueOn().toString())
            .add("startOn", key.start().toString());
        if (event.seen() != null) {
            JsonArrayBuilder contracts = Json.createArrayBuilder();
            event.seen().places().stream().filter(place -> place.contractId() != null).forEach(place ->
                contracts.add(Json.createObjectBuilder().add("id", place.contractId().toString()).add("number", place.number())));
            lapse.add("severity", event.seen().duty().severity().name()).add("contracts", contracts);
        } else {
            lapse.add("openedOn", day(event.lapse().openedAt()));
        }
        return Json.createObjectBuilder().add("id", id.toString()).add("type", name).add("occurredAt", event.at().toString())
            .add("lapse", lapse).build().toString();
    }

    private static String day(Instant at) {
        return at.atZone(BusinessClock.ZONE).toLocalDate().toString();
    }
}
