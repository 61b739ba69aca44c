package org.kantoku.contracts.domain.workbook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.kantoku.contractors.domain.roster.AppointmentKind;
import org.kantoku.contractors.domain.roster.Appointments;
import org.kantoku.contractors.domain.roster.ResponsibleAppointment;
import org.kantoku.shared.RuleViolation;

/** Our own offices (model §7 no. 10): one privacy officer on any day, who is not the audit officer; nobody twice in one office at once. */
final class OfficeCheck implements CrossCheck {

    private static final String TABLE = "responsible_appointment";
    private static final Set<String> OFFICERS = Set.of(AppointmentKind.OVERALL.name(), AppointmentKind.AUDIT.name());

    private final Map<UUID, ResponsibleAppointment> terms = new LinkedHashMap<>();
    private final Map<UUID, Place> places = new LinkedHashMap<>();

    @Override
    public void told(Judged judged, int row) {
        if (isOurs(judged.row())) {
            terms.put(judged.row().id(), term(judged.row()));
            places.put(judged.row().id(), Place.of(judged, row));
        }
    }

    @Override
    public List<Need> needs() {
        List<Need> needs = new ArrayList<>();
        if (terms.values().stream().anyMatch(term -> OFFICERS.contains(term.kind().name()))) {
            needs.add(new Need(TABLE, "kind", OFFICERS));
        }
        Set<String> departments = terms.values().stream().filter(term -> term.kind() == AppointmentKind.DEPARTMENT)
            .map(term -> term.departmentId().toString()).collect(Collectors.toSet());
        if (!departments.isEmpty()) {
            needs.add(new Need(TABLE, "department_id", departments));
        }
        return needs;
    }

    @Override
    public void known(SheetRow row) {
        if (isOurs(row)) {
            terms.putIfAbsent(row.id(), term(row));
        }
    }

    @Override
    public void finish(WorkbookTrial trial, CellCodec codec) {
        List<UUID> asked = places.keySet().stream().sorted(Comparator.comparing(id -> places.get(id).row())).toList();
        List<ResponsibleAppointment> standing = new ArrayList<>(terms.entrySet().stream().filter(e -> !places.containsKey(e.getKey()))
            .map(Map.Entry::getValue).toList());
        for (UUID id : asked) {
            ResponsibleAppointment term = terms.get(id);
            try {
                new Appointments(standing.stream().filter(other -> isSameOffice(term, other)).toList()).admit(term);
                standing.add(term);
            } catch (RuleViolation refused) {
                boolean day = "from".equals(refused.field());
                places.get(id).refuse(trial, codec, day ? "from_on" : "account_id", day ? term.fromOn().toString() : term.accountId().toString(),
                    refused.messageKey(), refused.arguments());
            }
        }
    }

    private static boolean isOurs(SheetRow row) {
        return row.sheet().table().equals(TABLE) && row.choice(AppointmentKind.class, "kind") != AppointmentKind.CONTRACTOR && row.uuid("account_id") != null;
    }

    private static boolean isSameOffice(ResponsibleAppointment one, ResponsibleAppointment other) {
        return one.kind() == AppointmentKind.DEPARTMENT ? one.departmentId().equals(other.departmentId()) : other.kind() != AppointmentKind.DEPARTMENT;
    }

    private static ResponsibleAppointment term(SheetRow row) {
        ResponsibleAppointment term = ResponsibleAppointment.ours(row.choice(AppointmentKind.class, "kind"), row.uuid("department_id"),
            row.uuid("account_id"), row.date("from_on"));
        if (row.date("to_on") != null) {
            term.endOn(row.date("to_on"));
        }
        return term;
    }
}
