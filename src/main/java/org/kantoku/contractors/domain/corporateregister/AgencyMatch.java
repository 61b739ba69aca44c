package org.kantoku.contractors.domain.corporateregister;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

import org.kantoku.contractors.domain.Contractor;
import org.kantoku.contractors.domain.ContractorDetails;
import org.kantoku.contractors.domain.ContractorKind;

/**
 * A registered contractor that the tax agency's file knows: what the file says beside what is registered.
 *
 * @param version   version of the contractor that was compared
 * @param row       how the corporation is now
 * @param rows      every row of it, in the order of knowledge
 * @param known     whether a file taken over earlier said as much, or more; then nothing is proposed
 * @param proposals what could be taken over
 * @param flags     what has to be known
 */
public record AgencyMatch(UUID contractorId, long version, String name, AgencyRow row, List<AgencyRow> rows, boolean known,
        List<AgencyProposal> proposals, Set<AgencyFlag> flags) implements Serializable {

    public AgencyMatch {
        rows = List.copyOf(rows);
        proposals = List.copyOf(proposals);
    }

    /**
     * Compares.
     *
     * @param rows  the rows of the contractor's number, at least one
     * @param known what earlier files said, or {@code null}
     */
    public static AgencyMatch of(Contractor contractor, List<AgencyRow> rows, AgencyRecord known) {
        List<AgencyRow> sorted = rows.stream().sorted(AgencyRow.BY_KNOWLEDGE).toList();
        AgencyRow row = sorted.get(sorted.size() - 1);
        boolean old = !row.latest() || known != null && !known.isOlderThan(row);
        List<AgencyProposal> proposals = old ? List.of() : proposals(contractor.details(), row);
        return new AgencyMatch(contractor.id(), contractor.version(), contractor.nameJa(), row, sorted, old, proposals, flags(row, sorted, proposals));
    }

    private static List<AgencyProposal> proposals(ContractorDetails d, AgencyRow row) {
        List<AgencyProposal> proposals = new ArrayList<>();
        boolean nameless = d.corporateNumber() != null && d.nameJa().contains(d.corporateNumber().value());
        propose(proposals, AgencyField.NAME, nameless ? null : d.nameJa(), row.name(), told -> RegisteredAddress.sameName(d.nameJa(), told));
        if (d.nameKana() == null) {
            propose(proposals, AgencyField.KANA, null, row.kana(), told -> false);
        }
        if (d.nameEn() == null) {
            propose(proposals, AgencyField.NAME_EN, null, row.nameEn(), told -> false);
        }
        if (d.kind() != row.kind()) {
            proposals.add(new AgencyProposal(AgencyField.KIND, d.kind().name(), row.kind().name(), d.kind() == ContractorKind.CORPORATION));
        }
        propose(proposals, AgencyField.ADDRESS, d.address(), row.address(), told -> RegisteredAddress.same(d.address(), told));
        return proposals;
    }

    private static void propose(List<AgencyProposal> proposals, AgencyField field, String registered, String told, Predicate<String> same) {
        if (told != null && !told.equals(registered) && (registered == null || !same.test(told))) {
            proposals.add(new AgencyProposal(field, registered, told, registered == null));
        }
    }

    private static Set<AgencyFlag> flags(AgencyRow row, List<AgencyRow> rows, List<AgencyProposal> proposals) {
        Set<AgencyFlag> flags = EnumSet.noneOf(AgencyFlag.class);
        if (row.isClosed()) {
            flags.add(row.change() == AgencyChange.WITHDRAWN ? AgencyFlag.WITHDRAWN : row.cause() == CloseCause.MERGED ? AgencyFlag.MERGED : AgencyFlag.CLOSED);
        }
        add(flags, AgencyFlag.REVIVED, row.change() == AgencyChange.REVIVED);
        add(flags, AgencyFlag.RENAMED, differs(proposals, AgencyField.NAME) && happened(rows, AgencyChange.RENAMED));
        add(flags, AgencyFlag.MOVED, differs(proposals, AgencyField.ADDRESS)
                && (happened(rows, AgencyChange.MOVED) || happened(rows, AgencyChange.MOVED_ABROAD)));
        add(flags, AgencyFlag.ABSORBED, happened(rows, AgencyChange.ABSORBED));
        add(flags, AgencyFlag.UNWRITABLE, row.isUnwritable());
        add(flags, AgencyFlag.UNLISTED, row.unlisted());
        return flags;
    }

    private static void add(Set<AgencyFlag> flags, AgencyFlag flag, boolean holds) {
        if (holds) {
            flags.add(flag);
        }
    }

    private static boolean differs(List<AgencyProposal> proposals, AgencyField field) {
        return proposals.stream().anyMatch(p -> p.field() == field && !p.fill());
    }

    private static boolean happened(List<AgencyRow> rows, AgencyChange change) {
        return rows.stream().anyMatch(r -> r.change() == change);
    }

    /** The contractor's details with the chosen fields as the agency tells them. */
    public ContractorDetails taking(ContractorDetails d, Set<AgencyField> chosen) {
        return new ContractorDetails(d.corporateNumber(), chosen.contains(AgencyField.KIND) ? row.kind() : d.kind(),
                chosen.contains(AgencyField.NAME) ? row.name() : d.nameJa(), chosen.contains(AgencyField.KANA) ? row.kana() : d.nameKana(),
                chosen.contains(AgencyField.NAME_EN) ? row.nameEn() : d.nameEn(), chosen.contains(AgencyField.ADDRESS) ? row.address() : d.address(),
                d.employees(), d.capitalYen(), d.toriteki(), d.freelance(), d.tradeName());
    }

    /** Whether a person has to look at it: something is proposed or has to be known, and the file is not older than what is known. */
    public boolean isNews() {
        return !known && (!proposals.isEmpty() || !flags.isEmpty());
    }
}
