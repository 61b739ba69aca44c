package org.kantoku.supervision.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.UnaryOperator;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;

import org.kantoku.supervision.application.BoardTiles;

/** The coverage of supervision over the months as Chart.js draws it: a line in percent, and beside it the lapsed contracts as bars. */
final class CoverageChart {

    private static final int WHOLE = 100;
    private static final int POINT = 5;

    /** The pages' own; the canvas does not inherit it. */
    private static final String FONT = "'Noto Sans JP', sans-serif";

    private CoverageChart() {
    }

    /** @param text gives the text of a key in the reader's language */
    static String json(List<BoardTiles.Coverage> trend, UnaryOperator<String> text) {
        JsonArrayBuilder days = Json.createArrayBuilder();
        JsonArrayBuilder percent = Json.createArrayBuilder();
        JsonArrayBuilder lapsed = Json.createArrayBuilder();
        trend.forEach(c -> {
            days.add(c.on().toString());
            lapsed.add(c.lapsed());
            if (c.perMille() == null) {
                percent.addNull();
            } else {
                percent.add(BigDecimal.valueOf(c.perMille(), 1));
            }
        });
        JsonArrayBuilder sets = Json.createArrayBuilder()
            .add(set("line", text.apply("supervision.trend.coverage"), percent, "#0055ad").add("yAxisID", "y").add("pointRadius", POINT)
                .add("borderWidth", 2).add("clip", false))
            .add(set("bar", text.apply("supervision.trend.lapsed"), lapsed, "#ffbbbb").add("yAxisID", "n").add("barPercentage", 0.4));
        return Json.createObjectBuilder().add("type", "bar")
            .add("data", Json.createObjectBuilder().add("labels", days).add("datasets", sets))
            .add("options", Json.createObjectBuilder().add("animation", false).add("responsive", true).add("maintainAspectRatio", false)
                .add("scales", Json.createObjectBuilder()
                    .add("y", axis("left").add("min", 0).add("max", WHOLE))
                    .add("n", axis("right").add("beginAtZero", true)
                        .add("ticks", Json.createObjectBuilder().add("precision", 0))
                        .add("grid", Json.createObjectBuilder().add("drawOnChartArea", false))))
                .add("font", Json.createObjectBuilder().add("family", FONT))
                .add("plugins", Json.createObjectBuilder().add("legend", Json.createObjectBuilder().add("display", false))))
            .build().toString();
    }

    private static JsonObjectBuilder set(String type, String label, JsonArrayBuilder values, String colour) {
        return Json.createObjectBuilder().add("type", type).add("label", label).add("data", values).add("borderColor", colour)
            .add("backgroundColor", colour);
    }

    private static JsonObjectBuilder axis(String side) {
        return Json.createObjectBuilder().add("position", side);
    }
}
