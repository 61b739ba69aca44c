package org.kantoku.inspections.web.verdicts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.kantoku.inspections.application.verdicts.Result;
import org.kantoku.inspections.domain.InspectionKind;
import org.kantoku.inspections.domain.Verdict;

/** The chart shows the scores by day, and the bounds over all of them. */
class ScoreChartTest {

    @Test
    void a_line_of_scores_and_two_bounds() {
        JsonObject chart = Json.createReader(new StringReader(ScoreChart.json(List.of(result("2025-05-01", "74.3"), result("2026-05-01", "92.8")),
            key -> key))).readObject();
        JsonObject data = chart.getJsonObject("data");
        assertThat(data.getJsonArray("labels")).hasToString("[\"2025-05-01\",\"2026-05-01\"]");
        JsonArray lines = data.getJsonArray("datasets");
        assertThat(lines).hasSize(3);
        assertThat(lines.getJsonObject(0).getJsonArray("data")).hasToString("[74.3,92.8]");
        assertThat(lines.getJsonObject(1).getJsonArray("data")).hasToString("[80,80]");
        assertThat(lines.getJsonObject(2).getJsonArray("data")).hasToString("[60,60]");
    }

    private static Result result(String on, String score) {
        return new Result(UUID.randomUUID(), "I2026-0001", InspectionKind.ONSITE, LocalDate.parse(on), Verdict.PASS, new BigDecimal(score));
    }
}
