package org.kantoku.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.kantoku.access.domain.Role;
import org.kantoku.support.Programs;

/** What operators ask the portal: whether it is well, which everybody may know, and its measures, which monitoring alone may. */
@ExtendWith(ArquillianExtension.class)
class OperationsIT {

    private static final String TOKEN = System.getenv("KANTOKU_METRICS_TOKEN");

    @Inject
    private Programs programs;

    @Test
    void healthNamesWhatItLookedAt() {
        HttpResponse<String> answer = programs.get("/health/ready", null);
        assertThat(answer.statusCode()).isEqualTo(200);
        Map<String, JsonObject> checks = Json.createReader(new StringReader(answer.body())).readObject().getJsonArray("checks")
            .getValuesAs(JsonObject.class).stream().collect(Collectors.toMap(check -> check.getString("name"), check -> check));
        assertThat(checks).containsOnlyKeys("database", "mail", "malware-scanner", "evidence-store");
        assertThat(checks.values()).allMatch(check -> check.getString("status").equals("UP"));
        assertThat(checks.get("mail").getJsonObject("data")).containsKeys("mail", "waiting", "failing", "givenUp", "oldestMinutes");
        assertThat(checks.get("evidence-store").getJsonObject("data").getString("store")).isIn("there", "little room");
        assertThat(programs.get("/health/live", null).statusCode()).isEqualTo(200);
    }

    @Test
    void measuresAreForMonitoringAlone() {
        String person = programs.token(programs.account(Role.ADMINISTRATOR, null));
        for (String path : new String[] {"/metrics", "/metrics/application", "/metrics?scope=application"}) {
            for (String sent : new String[] {null, "", "x", person}) {
                assertThat(programs.get(path, sent).statusCode()).as(path + " " + sent).isEqualTo(404);
            }
        }
        assertThat(programs.get("/metrics", TOKEN).statusCode()).isEqualTo(200);
    }

    @Test
    void measuresTellNumbers() {
        programs.get("/api/v1/contracts", "kantoku_wrong");
        String before = programs.get("/metrics", TOKEN).body();
        programs.get("/api/v1/contracts", "kantoku_wrong");
        String after = programs.get("/metrics", TOKEN).body();
        assertThat(after).contains("kantoku_lapses{mp_scope=\"application\",severity=\"CRITICAL\"}", "kantoku_mail_waiting", "kantoku_evidence_bytes",
            "kantoku_uploads_refused", "kantoku_ledger_reconciliation_milliseconds", "kantoku_requests_milliseconds_count{answer=\"4xx\",area=\"interface\"");
        assertThat(number(after, "kantoku_token_failures_total{")).isEqualTo(number(before, "kantoku_token_failures_total{") + 1);
        assertThat(number(after, "kantoku_evidence_bytes{")).isPositive();
        assertThat(after).as("no address, which may carry a secret").doesNotContain("/feed/", "/api/");
    }

    private static double number(String measures, String name) {
        return measures.lines().filter(line -> line.startsWith(name)).mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1))).sum();
    }
}
