package org.kantoku.contractors.application.corporateregister;

import static org.kantoku.access.domain.Permission.LEDGER_IMPORT;
import static org.kantoku.access.domain.Permission.REGISTER_EDIT;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kantoku.access.application.AuditTrail;
import org.kantoku.access.application.CurrentUser;
import org.kantoku.access.application.Requires;
import org.kantoku.contractors.application.roster.ContractorMergers;
import org.kantoku.contractors.domain.Contractor;
import org.kantoku.contractors.domain.corporateregister.AgencyChange;
import org.kantoku.contractors.domain.corporateregister.AgencyEvent;
import org.kantoku.contractors.domain.corporateregister.AgencyField;
import org.kantoku.contractors.domain.corporateregister.AgencyImport;
import org.kantoku.contractors.domain.corporateregister.AgencyMatch;
import org.kantoku.contractors.domain.corporateregister.AgencyRecord;
import org.kantoku.contractors.domain.corporateregister.AgencyRow;
import org.kantoku.contractors.domain.corporateregister.AgencyTrial;
import org.kantoku.contractors.domain.corporateregister.CloseCause;
import org.kantoku.contractors.domain.roster.MergerKind;
import org.kantoku.shared.BusinessClock;
import org.kantoku.shared.RecordNotFound;
import org.kantoku.shared.RuleViolation;
import org.kantoku.shared.StaleRecord;

/** Takes a file of the tax agency over, all of what was chosen or nothing, and records who looked into the end of a corporation. */
@ApplicationScoped
@Transactional
public class AgencyService {

    private AgencyRepository agency;
    private AuditTrail audit;
    private CurrentUser user;
    private BusinessClock clock;
    private ContractorMergers mergers;

    protected AgencyService() {
    }

    @Inject
    public AgencyService(AgencyRepository agency, AuditTrail audit, CurrentUser user, BusinessClock clock, ContractorMergers mergers) {
        this.agency = agency;
        this.audit = audit;
        this.user = user;
        this.clock = clock;
        this.mergers = mergers;
    }

    /**
     * Keeps what the file says of registered contractors and changes what was chosen.
     *
     * @param trial as the person has seen it
     * @return how many contractors were changed
     * @throws RuleViolation when a contractor was changed meanwhile, or nothing is new
     */
    @Requires(LEDGER_IMPORT)
    public int take(AgencyTrial trial, AgencyChoice choice) {
        List<AgencyMatch> chosen = trial.matches().stream().filter(m -> !choice.of(m.contractorId()).isEmpty()).toList();
        if (chosen.isEmpty() && trial.matches().stream().allMatch(AgencyMatch::known)) {
            throw new RuleViolation("agency.error.nothing");
        }
        AgencyImport done = new AgencyImport(clock.today(), trial, chosen.size());
        agency.add(done);
        learn(trial, done);
        chosen.forEach(match -> change(match, choice.of(match.contractorId())));
        audit.record("agency.take", "AgencyImport", done.id(), done.fileName(), "contractors found " + done.contractorsFound() + ", changed "
            + done.contractorsChanged() + ", lines " + trial.lines() + ", refused " + trial.refused());
        return chosen.size();
    }

    private void change(AgencyMatch match, Set<AgencyField> fields) {
        Set<AgencyField> offered = match.proposals().stream().map(p -> p.field()).collect(Collectors.toSet());
        if (!offered.containsAll(fields)) {
            throw new RecordNotFound();
        }
        Contractor contractor;
        try {
            contractor = agency.contractor(match.contractorId(), match.version());
        } catch (StaleRecord changed) {
            throw new RuleViolation("agency.error.changed", match.name());
        }
        contractor.describe(match.taking(contractor.details(), fields));
        audit.record("contractor.agency", "Contractor", contractor.id(), contractor.nameJa(),
            fields.stream().sorted().map(Enum::name).collect(Collectors.joining(", ")));
    }

    private void learn(AgencyTrial trial, AgencyImport done) {
        Set<String> numbers = new HashSet<>(trial.successors().keySet());
        trial.matches().forEach(match -> numbers.add(match.row().number()));
        Map<String, AgencyRecord> records = agency.records(numbers);
        List<AgencyRow> states = new ArrayList<>(trial.successors().values());
        trial.matches().forEach(match -> states.add(match.row()));
        Set<String> fresh = new HashSet<>();
        for (AgencyRow row : states) {
            AgencyRecord record = records.get(row.number());
            if (record != null) {
                record.learn(row, done.id());
            } else if (row.latest() && fresh.add(row.number())) {
                agency.add(new AgencyRecord(row, done.id()));
            }
        }
        trial.matches().forEach(match -> {
            learnEvents(match, done);
            learnMergers(match, trial.successors());
        });
    }

    private void learnEvents(AgencyMatch match, AgencyImport done) {
        Map<String, AgencyEvent> known = agency.events(match.row().number()).stream().collect(Collectors.toMap(AgencyEvent::key, Function.identity()));
        for (AgencyRow row : match.rows()) {
            String key = AgencyEvent.key(row.number(), row.change(), row.changedOn());
            AgencyEvent event = known.get(key);
            if (event != null) {
                event.learn(row, done.id());
            } else {
                event = new AgencyEvent(row, done.id());
                agency.add(event);
                known.put(key, event);
            }
        }
    }

    private void learnMergers(AgencyMatch match, Map<String, AgencyRow> successors) {
        match.rows().stream().sorted(Comparator.comparing(AgencyRow::changedOn)).forEach(row -> {
            if (row.change() == AgencyChange.ABSORBED) {
                mergers.happened(match.contractorId(), MergerKind.TOOK_OVER, row.changedOn(), null);
            } else if (row.change() == AgencyChange.MERGER_VOID) {
                mergers.declaredVoid(match.contractorId(), row.changedOn());
            } else if (row.cause() == CloseCause.MERGED && row.closedOn() != null) {
                AgencyRow successor = row.successor() == null ? null : successors.get(row.successor());
                mergers.happened(match.contractorId(), MergerKind.TAKEN_OVER, row.closedOn(), successor == null ? null : successor.name());
            }
        });
    }

    /**
     * Records that somebody looked into the end of a corporation.
     *
     * @param what what follows for us
     */
    @Requires(REGISTER_EDIT)
    public void see(String number, long version, String what) {
        AgencyRecord record = agency.record(number).orElseThrow(RecordNotFound::new);
        StaleRecord.check(record, version);
        record.see(clock.today(), user.currentId(), what);
        audit.record("agency.see", "AgencyRecord", record.id(), record.name(), what.strip());
    }
}
