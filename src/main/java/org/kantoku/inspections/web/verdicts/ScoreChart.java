package org.kantoku.inspections.web.verdicts;

import java.util.List;
import java.util.function.UnaryOperator;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;

import org.kantoku.inspections.application.verdicts.Result;

/** The scores of a contractor as Chart.js draws them: a line over the days, and the two bounds a verdict depends on. */
final class ScoreChart {

    private static final int BEST = 100;
    private static final int PASS = 80;
    private static final int CONDITIONAL = 60;
    private static final int POINT = 5;

    /** The pages' own; the canvas does not inherit it. */
    private static final String FONT = "'Noto Sans JP', sans-serif";

    private ScoreChart() {
    }

    /** @param text gives the text of a key in the reader's language */
    static String json(List<Result> results, UnaryOperator<String> text) {
        JsonArrayBuilder days = Json.createArrayBuilder();
        JsonArrayBuilder scores = Json.createArrayBuilder();
        results.forEach(result -> {
            days.add(result.on().toString());
            scores.add(result.score());
        });
        JsonArrayBuilder lines = Json.createArrayBuilder().add(line(text.apply("inspections.verdicts.score"), scores, "#0050b3")
                .add("pointRadius", POINT).add("borderWidth", 2).add("clip", false))
            .add(bound(text.apply("inspections.verdicts.pass"), PASS, results.size(), "#197a4b"))
            .add(bound(text.apply("inspections.verdicts.conditional"), CONDITIONAL, results.size(), "#927200"));
        return Json.createObjectBuilder().add("type", "line")
            .add("data", Json.createObjectBuilder().add("labels", days).add("datasets", lines))
            .add("options", Json.createObjectBuilder().add("animation", false).add("responsive", true).add("maintainAspectRatio", false)
                .add("scales", Json.createObjectBuilder().add("y", Json.createObjectBuilder().add("min", 0).add("max", BEST)))
                .add("font", Json.createObjectBuilder().add("family", FONT))
                // The page says what the lines are: a canvas draws before the fonts of the page are there.
                .add("plugins", Json.createObjectBuilder().add("legend", Json.createObjectBuilder().add("display", false))))
            .build().toString();
    }

    private static JsonObjectBuilder line(String label, JsonArrayBuilder values, String colour) {
        return Json.createObjectBuilder().add("label", label).add("data", values).add("borderColor", colour).add("backgroundColor", colour);
    }

    private static JsonObjectBuilder bound(String label, int value, int days, String colour) {
        JsonArrayBuilder values = Json.createArrayBuilder();
        for (int i = 0; i < days; i++) {
            values.add(value);
        }
        return line(label, values, colour).add("pointRadius", 0).add("borderWidth", 1)
            .add("borderDash", Json.createArrayBuilder().add(POINT).add(POINT));
    }
}
