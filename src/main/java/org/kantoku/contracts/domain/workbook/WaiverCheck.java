package org.kantoku.contracts.domain.workbook;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.kantoku.contracts.domain.WaiverState;

/** A second exception for the same subject renews the first, and there is one renewal at most (model §2 Waiver); one waits at a time. */
final class WaiverCheck implements CrossCheck {

    private static final String TABLE = "waiver";

    /** What is asked about a waiver. */
    private record Line(UUID contract, String subject, WaiverState state, LocalDate requestedOn, UUID renewalOf) {

        static Line of(SheetRow row) {
            return new Line(row.uuid("contract_id"), row.text("rule") + " " + row.textOrBlank("subject_key"), row.choice(WaiverState.class, "state"),
                row.date("requested_on"), row.uuid("renewal_of"));
        }

        boolean isAbout(Line other) {
            return contract.equals(other.contract) && subject.equals(other.subject);
        }

        /** Neither refused nor taken back. */
        boolean stands() {
            return state.isGrant() || state == WaiverState.REQUESTED;
        }
    }

    private final Map<UUID, Line> lines = new LinkedHashMap<>();
    private final Map<UUID, Place> places = new LinkedHashMap<>();

    @Override
    public void told(Judged judged, int row) {
        if (judged.row().sheet().table().equals(TABLE)) {
            lines.put(judged.row().id(), Line.of(judged.row()));
            places.put(judged.row().id(), Place.of(judged, row));
        }
    }

    @Override
    public List<Need> needs() {
        return lines.isEmpty() ? List.of()
            : List.of(new Need(TABLE, "contract_id", lines.values().stream().map(line -> line.contract().toString()).collect(Collectors.toSet())));
    }

    @Override
    public void known(SheetRow row) {
        lines.putIfAbsent(row.id(), Line.of(row));
    }

    @Override
    public void finish(WorkbookTrial trial, CellCodec codec) {
        Map<UUID, List<Map.Entry<UUID, Line>>> byContract = lines.entrySet().stream().collect(Collectors.groupingBy(e -> e.getValue().contract()));
        places.forEach((id, place) -> {
            Line line = lines.get(id);
            String problem = problem(id, line, byContract.get(line.contract()));
            if (problem != null) {
                place.refuse(trial, codec, "renewal_of", line.renewalOf() == null ? null : line.renewalOf().toString(), problem);
            }
        });
    }

    private String problem(UUID id, Line line, List<Map.Entry<UUID, Line>> ofContract) {
        Line renewed = line.renewalOf() == null ? null : lines.get(line.renewalOf());
        if (line.renewalOf() != null && (renewed == null || !renewed.isAbout(line) || line.renewalOf().equals(id))) {
            return "workbook.error.renewalOther";
        }
        if (renewed != null && renewed.renewalOf() != null) {
            return "contracts.error.waiverRenewed";
        }
        if (!line.stands()) {
            return null;
        }
        Set<Map.Entry<UUID, Line>> others = ofContract.stream().filter(e -> !e.getKey().equals(id) && e.getValue().isAbout(line) && e.getValue().stands())
            .collect(Collectors.toSet());
        if (line.state() == WaiverState.REQUESTED && others.stream().anyMatch(e -> e.getValue().state() == WaiverState.REQUESTED)) {
            return "contracts.error.waiverPending";
        }
        if (renewed != null) {
            return others.stream().anyMatch(e -> line.renewalOf().equals(e.getValue().renewalOf())) ? "contracts.error.waiverRenewed" : null;
        }
        boolean follows = others.stream().anyMatch(e -> e.getValue().state().isGrant() && !id.equals(e.getValue().renewalOf())
            && !e.getValue().requestedOn().isAfter(line.requestedOn()));
        return follows ? "workbook.error.renewalMissing" : null;
    }
}
