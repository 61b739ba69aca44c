package org.kantoku.contracts.domain.workbook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * Whether the steps of a record tell the life that ends in its state. Told which records and steps a file adds or changes; what the register
 * has of their steps is added before it is asked. A record whose state came without a step gets the step that is missing.
 */
public final class LifeCheck {

    private final WorkbookSheet steps;
    private final WorkbookSheet.Steps rule;
    private final Map<UUID, Life> lives = new LinkedHashMap<>();

    /** @param steps a sheet of steps */
    public LifeCheck(WorkbookSheet steps) {
        this.steps = steps;
        this.rule = steps.steps();
    }

    /** The table whose records have these steps. */
    public String owner() {
        return rule.owner();
    }

    /** The table of the steps. */
    public String table() {
        return steps.table();
    }

    /** A record comes in or changes. */
    public void record(Judged judged, int row) {
        if (judged.kind() == Judged.Fate.NEW || judged.changed().contains(judged.row().sheet().at(rule.state()))) {
            Life life = life(judged.row().id());
            life.record = judged.row();
            life.row = row;
            life.kind = judged.kind();
        }
    }

    /** A step comes in or changes. */
    public void step(Judged judged, int row) {
        Life life = life(judged.row().uuid(rule.link()));
        life.told.put(judged.row().id(), judged.row());
        life.rows.put(judged.row().id(), row);
        life.kinds.put(judged.row().id(), judged.kind());
    }

    /** Records of which the register may know further steps. */
    public List<UUID> owners() {
        return List.copyOf(lives.keySet());
    }

    /** A step that the register has. */
    public void known(SheetRow step) {
        life(step.uuid(rule.link())).told.putIfAbsent(step.id(), step);
    }

    /** The state that the register has of a record that the file does not change. */
    public void known(UUID owner, SheetRow record) {
        if (life(owner).record == null) {
            life(owner).record = record;
        }
    }

    /**
     * Judges all lives.
     *
     * @param trial told what contradicts
     * @param today day of a step that has no other
     * @return the steps that are missing
     */
    public List<SheetRow> finish(WorkbookTrial trial, String today, UUID by) {
        List<SheetRow> missing = new ArrayList<>();
        lives.forEach((id, life) -> {
            List<SheetRow> ordered = life.told.values().stream().sorted(Comparator.comparing(step -> step.number("seq"))).toList();
            String state = null;
            for (int i = 0; i < ordered.size(); i++) {
                SheetRow step = ordered.get(i);
                boolean follows = step.number("seq") == i + 1 && (rule.from() == null || Objects.equals(step.text(rule.from()), state));
                if (!follows && life.rows.containsKey(step.id())) {
                    trial.contradiction(life.kinds.get(step.id()), new CellError(steps.name(), life.rows.get(step.id()), header(steps, "seq"), step.text("seq"), "workbook.error.stepOrder"));
                    return;
                }
                state = step.text(rule.to());
            }
            judge(id, life, ordered, state, trial).ifPresent(told -> missing.add(told.apply(today, by)));
        });
        return missing;
    }

    private java.util.Optional<java.util.function.BiFunction<String, UUID, SheetRow>> judge(UUID id, Life life, List<SheetRow> ordered, String state, WorkbookTrial trial) {
        if (life.record == null || Objects.equals(life.record.text(rule.state()), state)) {
            return java.util.Optional.empty();
        }
        if (life.rows.isEmpty()) {
            return java.util.Optional.of((today, by) -> step(id, life, ordered.size() + 1, state, today, by));
        }
        int row = life.kind == null ? life.rows.values().iterator().next() : life.row;
        WorkbookSheet at = life.kind == null ? steps : life.record.sheet();
        Judged.Fate kind = life.kind == null ? life.kinds.values().iterator().next() : life.kind;
        trial.contradiction(kind, new CellError(at.name(), row, header(at, at == steps ? rule.to() : rule.state()), "", "workbook.error.stepState"));
        return java.util.Optional.empty();
    }

    private SheetRow step(UUID owner, Life life, int seq, String from, String today, UUID by) {
        String day = rule.since() != null && life.record.text(rule.since()) != null ? life.record.text(rule.since()) : today;
        SheetRow step = new SheetRow(steps, Marks.ofRow(owner.toString(), steps.table(), seq), new String[steps.columns().size()])
            .with(rule.link(), owner.toString()).with("seq", String.valueOf(seq)).with(rule.to(), life.record.text(rule.state()))
            .with("on_date", seq > 1 && rule.from() != null ? today : day).with("actor_id", by.toString());
        return rule.from() == null ? step : step.with(rule.from(), from);
    }

    private static String header(WorkbookSheet sheet, String property) {
        return sheet.columns().get(sheet.at(property)).header();
    }

    private Life life(UUID owner) {
        return lives.computeIfAbsent(owner, id -> new Life());
    }

    private static final class Life {
        private SheetRow record;
        private int row;
        private Judged.Fate kind;
        private final Map<UUID, SheetRow> told = new LinkedHashMap<>();
        private final Map<UUID, Integer> rows = new LinkedHashMap<>();
        private final Map<UUID, Judged.Fate> kinds = new LinkedHashMap<>();
    }
}
