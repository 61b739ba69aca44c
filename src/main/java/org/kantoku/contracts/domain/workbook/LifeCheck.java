package org.kantoku.contracts.domain.workbook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Whether the steps of a record tell the life that ends in its state. Told which records and steps a file adds or changes; what the register
 * has of their steps is added before it is asked. A record whose state came without a step gets the step that is missing.
 */
public final class LifeCheck implements CrossCheck {

    private final WorkbookSheet steps;
    private final WorkbookSheet.Steps rule;
    private final String today;
    private final UUID by;
    private final Map<UUID, Life> lives = new LinkedHashMap<>();
    private final List<SheetRow> missing = new ArrayList<>();

    /**
     * @param steps a sheet of steps
     * @param today day of a step that has no other
     * @param by    who takes the steps that are missing
     */
    public LifeCheck(WorkbookSheet steps, String today, UUID by) {
        this.steps = steps;
        this.rule = steps.steps();
        this.today = today;
        this.by = by;
    }

    /** The sheet of the steps. */
    public WorkbookSheet sheet() {
        return steps;
    }

    @Override
    public void told(Judged judged, int row) {
        if (judged.row().sheet().table().equals(rule.owner())) {
            record(judged, row);
        } else if (judged.row().sheet() == steps) {
            step(judged, row);
        }
    }

    private void record(Judged judged, int row) {
        if (judged.kind() == Judged.Fate.NEW || judged.changed().contains(judged.row().sheet().at(rule.state()))) {
            Life life = life(judged.row().id());
            life.record = judged.row();
            life.row = row;
            life.kind = judged.kind();
        }
    }

    private void step(Judged judged, int row) {
        Life life = life(judged.row().uuid(rule.link()));
        life.told.put(judged.row().id(), judged.row());
        life.rows.put(judged.row().id(), row);
        life.kinds.put(judged.row().id(), judged.kind());
    }

    @Override
    public List<Need> needs() {
        Set<String> owners = lives.keySet().stream().map(UUID::toString).collect(Collectors.toSet());
        return owners.isEmpty() ? List.of() : List.of(new Need(steps.table(), rule.link(), owners), new Need(rule.owner(), "id", owners));
    }

    @Override
    public void known(SheetRow row) {
        if (row.sheet() == steps) {
            life(row.uuid(rule.link())).told.putIfAbsent(row.id(), row);
        } else if (life(row.id()).record == null) {
            life(row.id()).record = row;
        }
    }

    /** The steps that are missing, once it has judged. */
    public List<SheetRow> missing() {
        return missing;
    }

    @Override
    public void finish(WorkbookTrial trial, CellCodec codec) {
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
            judge(id, life, ordered, state, trial).ifPresent(missing::add);
        });
    }

    private Optional<SheetRow> judge(UUID id, Life life, List<SheetRow> ordered, String state, WorkbookTrial trial) {
        if (life.record == null || Objects.equals(life.record.text(rule.state()), state)) {
            return Optional.empty();
        }
        if (life.rows.isEmpty()) {
            return Optional.of(step(id, life, ordered.size() + 1, state));
        }
        int row = life.kind == null ? life.rows.values().iterator().next() : life.row;
        WorkbookSheet at = life.kind == null ? steps : life.record.sheet();
        Judged.Fate kind = life.kind == null ? life.kinds.values().iterator().next() : life.kind;
        trial.contradiction(kind, new CellError(at.name(), row, header(at, at == steps ? rule.to() : rule.state()), "", "workbook.error.stepState"));
        return Optional.empty();
    }

    private SheetRow step(UUID owner, Life life, int seq, String from) {
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
