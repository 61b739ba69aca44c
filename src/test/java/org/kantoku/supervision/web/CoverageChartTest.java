package org.kantoku.supervision.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;

import org.junit.jupiter.api.Test;
import org.kantoku.supervision.application.BoardTiles.Coverage;

class CoverageChartTest {

    @Test
    void drawsTheCoverageAsALineAndTheLapsedContractsAsBars() {
        JsonObject chart = Json.createReader(new StringReader(CoverageChart.json(List.of(new Coverage(LocalDate.of(2026, 3, 31), 0, 0),
            new Coverage(LocalDate.of(2026, 4, 30), 128, 9)), key -> key))).readObject();
        JsonObject data = chart.getJsonObject("data");
        assertThat(data.getJsonArray("labels").getString(1)).isEqualTo("2026-04-30");
        JsonObject line = data.getJsonArray("datasets").getJsonObject(0);
        assertThat(line.getString("type")).isEqualTo("line");
        assertThat(line.getJsonArray("data").get(0)).as("nothing to supervise is no percentage").isEqualTo(JsonValue.NULL);
        assertThat(line.getJsonArray("data").getJsonNumber(1).doubleValue()).isEqualTo(93.0);
        JsonObject bars = data.getJsonArray("datasets").getJsonObject(1);
        assertThat(bars.getString("type")).isEqualTo("bar");
        assertThat(bars.getJsonArray("data").getInt(1)).isEqualTo(9);
    }
}
