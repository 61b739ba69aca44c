package org.kantoku.supervision.application.escalation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.kantoku.supervision.domain.LapseKey;
import org.kantoku.supervision.domain.Subject;
import org.kantoku.supervision.domain.escalation.OpenDuty;

/**
 * A duty that is late or nearly so, with all contracts it touches.
 *
 * @param subjectType name of the {@link Subject.Type}
 */
record OpenLapse(OpenDuty duty, String subjectType, List<Place> places) {

    /** One row of the ledger: a duty in one contract. */
    record Line(OpenDuty duty, String subjectType, Place place) {
    }

    /** Lines of one lapse become one; it weighs what the heaviest does. */
    static Collection<OpenLapse> of(List<Line> lines) {
        Map<LapseKey, OpenLapse> lapses = new LinkedHashMap<>();
        for (Line line : lines) {
            lapses.merge(line.duty().key(), new OpenLapse(line.duty(), line.subjectType(), List.of(line.place())), OpenLapse::with);
        }
        return lapses.values();
    }

    private OpenLapse with(OpenLapse other) {
        List<Place> all = new ArrayList<>(places);
        all.addAll(other.places);
        all.sort(Comparator.comparing(Place::number, Comparator.nullsLast(Comparator.naturalOrder())));
        boolean heavier = other.duty.severity().compareTo(duty.severity()) > 0;
        return new OpenLapse(heavier ? other.duty : duty, subjectType, List.copyOf(all));
    }

    LapseKey key() {
        return duty.key();
    }

    Place first() {
        return places.get(0);
    }

    /** What a mail names it by: the finding's or inspection's number, else the contract's. */
    String number() {
        boolean numbered = subjectType.equals(Subject.Type.FINDING.name()) || subjectType.equals(Subject.Type.INSPECTION.name());
        return numbered ? key().subjectKey() : first().number() == null ? key().rule() : first().number();
    }

    List<UUID> contracts() {
        return places.stream().map(Place::contractId).filter(id -> id != null).distinct().toList();
    }
}
