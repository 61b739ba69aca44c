package org.kantoku.contractors.application.corporateregister;

import static org.kantoku.access.domain.Permission.LEDGER_IMPORT;
import static org.kantoku.access.domain.Permission.REGISTER_READ;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kantoku.access.application.AccountQueries;
import org.kantoku.access.application.Requires;
import org.kantoku.contractors.domain.Contractor;
import org.kantoku.contractors.domain.corporateregister.AgencyMatch;
import org.kantoku.contractors.domain.corporateregister.AgencyRecord;
import org.kantoku.contractors.domain.corporateregister.AgencyRow;
import org.kantoku.contractors.domain.corporateregister.AgencyTrial;
import org.kantoku.shared.CorporateNumber;
import org.kantoku.shared.RuleViolation;
import org.kantoku.shared.WorkProgress;
import org.kantoku.shared.upload.UploadShelf;
import org.kantoku.shared.upload.UploadedFile;

/** Looks at files of the tax agency against the register, and at what earlier ones told. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class AgencyQueries {

    @Inject
    private AgencyRepository agency;

    @Inject
    private AccountQueries accounts;

    @Inject
    private UploadShelf shelf;

    /** Reads a file and compares it with the registered contractors. Nothing is registered. In one transaction, because it runs outside a request. */
    @Requires(LEDGER_IMPORT)
    @Transactional(Transactional.TxType.REQUIRED)
    public AgencyTrial tryOut(UploadedFile file, WorkProgress progress) {
        shelf.require(file);
        Map<String, Contractor> contractors = agency.contractors();
        AgencyScan scan = AgencyScan.of(file, contractors.keySet(), progress);
        Map<String, AgencyRecord> known = agency.records(scan.rows().keySet());
        List<AgencyMatch> matches = new ArrayList<>();
        scan.rows().forEach((number, rows) -> matches.add(AgencyMatch.of(contractors.get(number), rows, known.get(number))));
        matches.sort(Comparator.comparing((AgencyMatch m) -> !m.isNews()).thenComparing(m -> m.flags().isEmpty() ? 99 : m.flags().iterator().next().ordinal())
            .thenComparing(AgencyMatch::name).thenComparing(AgencyMatch::contractorId));
        Set<String> successors = matches.stream().map(m -> m.row().successor()).filter(n -> n != null).collect(Collectors.toSet());
        return new AgencyTrial(file.name(), file.sha256(), scan.encoding(), scan.lines(), scan.refused(), scan.refusals(), matches,
            contractors.size() - scan.rows().size(), told(file, successors, scan, progress), registered(successors, contractors));
    }

    /** What the file tells of the successors; those that are not registered are looked for in a second walk. */
    private static Map<String, AgencyRow> told(UploadedFile file, Set<String> successors, AgencyScan scan, WorkProgress progress) {
        Map<String, AgencyRow> told = new HashMap<>();
        successors.forEach(number -> latest(scan, number).ifPresent(row -> told.put(number, row)));
        Set<String> missing = new HashSet<>(successors);
        missing.removeAll(scan.rows().keySet());
        if (!missing.isEmpty()) {
            AgencyScan second = AgencyScan.of(file, missing, progress);
            missing.forEach(number -> latest(second, number).ifPresent(row -> told.put(number, row)));
        }
        return told;
    }

    private static Optional<AgencyRow> latest(AgencyScan scan, String number) {
        return scan.rows().getOrDefault(number, List.of()).stream().max(AgencyRow.BY_KNOWLEDGE).filter(AgencyRow::latest);
    }

    private static Map<String, UUID> registered(Set<String> successors, Map<String, Contractor> contractors) {
        return successors.stream().filter(contractors::containsKey).collect(Collectors.toMap(n -> n, n -> contractors.get(n).id()));
    }

    /** What the agency says of a corporation, as far as files taken over told; empty for none. */
    @Requires(REGISTER_READ)
    public Optional<AgencyView> view(String number) {
        return number == null ? Optional.empty() : agency.record(number).map(this::view);
    }

    /** The same for a number as somebody types it; what is no number is nothing. */
    @Requires(REGISTER_READ)
    public Optional<AgencyView> typed(String number) {
        try {
            return CorporateNumber.parse(number).flatMap(n -> view(n.value()));
        } catch (RuleViolation unfinished) {
            return Optional.empty();
        }
    }

    private AgencyView view(AgencyRecord r) {
        UUID successor = r.successor() == null ? null : agency.contractorOf(r.successor()).orElse(null);
        String successorName = r.successor() == null ? null : agency.record(r.successor()).map(AgencyRecord::name).orElse(null);
        String seenBy = r.seenBy() == null ? null : accounts.names(Set.of(r.seenBy())).get(r.seenBy());
        List<AgencyView.Event> events = agency.events(r.corporateNumber()).stream()
            .map(e -> new AgencyView.Event(e.change(), e.changedOn(), e.name(), e.address(), e.note())).toList();
        return new AgencyView(r.id(), r.version(), r.corporateNumber(), r.name(), r.nameKana(), r.nameEn(), r.form(), r.address(), r.updatedOn(),
            r.isUnwritable(), r.isUnlisted(), r.isEnded(), r.closedOn(), r.cause(), r.lastChange(), r.successor(), successorName, successor, r.note(),
            r.seenOn(), seenBy, r.seenNote(), events);
    }
}
