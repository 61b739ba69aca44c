package org.kantoku.contracts.domain.workbook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.kantoku.contracts.domain.subentrustment.SubEntrustmentState;

/**
 * The tree of sub-entrustees below a contract (model §7 no. 8): who stands above is of the same contract and one tier higher, so that
 * there is no cycle; the approval that holds goes no further than the work is planned.
 */
final class SubTreeCheck implements CrossCheck {

    private static final String SUBS = "sub_entrustment";
    private static final String APPROVALS = "sub_entrustment_approval";

    private record Sub(UUID contract, UUID parent, int tier, boolean approved, LocalDate plannedEnd) {
    }

    private record Approval(UUID sub, int seq, LocalDate expires, boolean revoked) {
    }

    private final Map<UUID, Sub> subs = new LinkedHashMap<>();
    private final Map<UUID, Approval> approvals = new LinkedHashMap<>();
    private final Map<UUID, Place> places = new LinkedHashMap<>();

    @Override
    public void told(Judged judged, int row) {
        SheetRow says = judged.row();
        if (take(says)) {
            places.put(says.id(), Place.of(judged, row));
        }
    }

    @Override
    public void known(SheetRow row) {
        if (!places.containsKey(row.id())) {
            take(row);
        }
    }

    private boolean take(SheetRow row) {
        if (row.sheet().table().equals(SUBS)) {
            subs.put(row.id(), new Sub(row.uuid("contract_id"), row.uuid("parent_id"), row.number("tier_level"),
                row.choice(SubEntrustmentState.class, "state") == SubEntrustmentState.APPROVED, row.date("planned_end_on")));
            return true;
        }
        if (row.sheet().table().equals(APPROVALS)) {
            approvals.put(row.id(), new Approval(row.uuid("sub_entrustment_id"), row.number("seq"), row.date("expires_on"), row.text("revoked_on") != null));
            return true;
        }
        return false;
    }

    @Override
    public List<Need> needs() {
        List<Need> needs = new ArrayList<>();
        Set<String> contracts = subs.values().stream().map(sub -> sub.contract().toString()).collect(Collectors.toSet());
        Set<String> asked = subs.keySet().stream().map(UUID::toString).collect(Collectors.toCollection(HashSet::new));
        Set<String> ofApprovals = approvals.values().stream().map(approval -> approval.sub().toString()).collect(Collectors.toSet());
        asked.addAll(ofApprovals);
        if (!contracts.isEmpty()) {
            needs.add(new Need(SUBS, "contract_id", contracts));
        }
        if (!ofApprovals.isEmpty()) {
            needs.add(new Need(SUBS, "id", ofApprovals));
        }
        if (!asked.isEmpty()) {
            needs.add(new Need(APPROVALS, "sub_entrustment_id", asked));
        }
        return needs;
    }

    @Override
    public void finish(WorkbookTrial trial, CellCodec codec) {
        Set<UUID> refused = new HashSet<>();
        subs.forEach((id, sub) -> {
            if (sub.parent() != null) {
                Sub above = subs.get(sub.parent());
                UUID at = places.containsKey(id) ? id : sub.parent();
                if (places.containsKey(at) && !refused.contains(at)) {
                    if (above == null || !above.contract().equals(sub.contract())) {
                        refused.add(at);
                        places.get(at).refuse(trial, codec, "parent_id", subs.get(at).parent() == null ? null : subs.get(at).parent().toString(),
                            "subentrustment.error.parent");
                    } else if (sub.tier() != above.tier() + 1) {
                        refused.add(at);
                        places.get(at).refuse(trial, codec, "tier_level", String.valueOf(subs.get(at).tier()), "workbook.error.subTier", above.tier() + 1);
                    }
                }
            }
        });
        Map<UUID, Map.Entry<UUID, Approval>> newest = new LinkedHashMap<>();
        approvals.entrySet().forEach(e -> newest.merge(e.getValue().sub(), e,
            (a, b) -> Comparator.<Map.Entry<UUID, Approval>>comparingInt(x -> x.getValue().seq()).compare(a, b) < 0 ? b : a));
        newest.forEach((id, approval) -> {
            Sub sub = subs.get(id);
            boolean late = sub != null && sub.approved() && sub.plannedEnd() != null && !approval.getValue().revoked()
                && approval.getValue().expires().isAfter(sub.plannedEnd());
            if (late && places.containsKey(approval.getKey())) {
                places.get(approval.getKey()).refuse(trial, codec, "expires_on", approval.getValue().expires().toString(), "subentrustment.error.expiresLate",
                    sub.plannedEnd().toString());
            } else if (late && places.containsKey(id) && !refused.contains(id)) {
                places.get(id).refuse(trial, codec, "planned_end_on", sub.plannedEnd().toString(), "workbook.error.plannedEnd",
                    approval.getValue().expires().toString());
            }
        });
    }
}
