package org.kantoku.supervision.application.escalation;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.kantoku.supervision.domain.Addressee;

/**
 * Who is who on a day: accounts, appointments and addresses of functions, read once a run.
 *
 * @param everybody     all who can be reached, by key
 * @param offices       holders by capacity and what it belongs to: a department, a firm, nothing
 * @param ofSubject     inspectors by inspection, finding or contract
 * @param unshared      findings the firm does not know of
 */
record Directory(Map<String, Recipient> everybody, Map<Office, List<Recipient>> offices, Map<UUID, List<Recipient>> ofSubject,
                 Set<UUID> unshared) {

    /** A capacity within a department or firm; {@code null} for the federation. */
    record Office(Addressee capacity, UUID of) {
    }

    /** Who is told as that addressee about a lapse, one level up where nobody is there; empty only when it is nobody's business. */
    Collection<Told> of(OpenLapse lapse, Addressee addressee) {
        if (addressee.isContractor() && unshared.contains(lapse.key().subject())) {
            return List.of();
        }
        Map<String, Told> told = new LinkedHashMap<>();
        for (Place place : lapse.places()) {
            of(lapse, place, addressee).forEach(one -> told.putIfAbsent(one.recipient() == null ? "" : one.recipient().key(), one));
        }
        return told.values();
    }

    private List<Told> of(OpenLapse lapse, Place place, Addressee addressee) {
        for (Optional<Addressee> level = Optional.of(addressee); level.isPresent(); level = level.get().above()) {
            List<Recipient> there = holders(lapse, place, level.get());
            if (!there.isEmpty()) {
                Addressee as = level.get();
                return there.stream().map(one -> new Told(one, as, as == addressee ? null : addressee)).toList();
            }
        }
        return List.of(new Told(null, addressee, null));
    }

    private List<Recipient> holders(OpenLapse lapse, Place place, Addressee level) {
        return switch (level) {
            case CONTRACT_OWNER -> place.ownerId() == null ? List.of()
                : Optional.ofNullable(everybody.get(place.ownerId().toString())).map(List::of).orElse(List.of());
            case INSPECTORS -> inspectors(lapse);
            case DEPARTMENT_MANAGER -> office(level, place.departmentId());
            case CONTRACTOR_RESPONSIBLE, CONTRACTOR_CONTACT -> office(level, place.contractorId());
            case PROCUREMENT, PRIVACY_OFFICER, AUDIT_OFFICER, PROCUREMENT_HEAD, BOARD_OFFICE, REPRESENTATIVE_DIRECTOR ->
                offices.getOrDefault(new Office(level, null), List.of());
        };
    }

    private List<Recipient> office(Addressee level, UUID of) {
        return of == null ? List.of() : offices.getOrDefault(new Office(level, of), List.of());
    }

    /** Those who have the inspection, the finding or an inspection of the contract in hand; else all. */
    private List<Recipient> inspectors(OpenLapse lapse) {
        List<Recipient> own = ofSubject.getOrDefault(lapse.key().subject(), List.of());
        return own.isEmpty() ? offices.getOrDefault(new Office(Addressee.INSPECTORS, null), List.of()) : own;
    }
}
