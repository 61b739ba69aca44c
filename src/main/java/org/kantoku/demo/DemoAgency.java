package org.kantoku.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.kantoku.contractors.domain.Contractor;
import org.kantoku.contractors.domain.corporateregister.AgencyChange;
import org.kantoku.contractors.domain.corporateregister.AgencyEvent;
import org.kantoku.contractors.domain.corporateregister.AgencyImport;
import org.kantoku.contractors.domain.corporateregister.AgencyRecord;
import org.kantoku.contractors.domain.corporateregister.AgencyRow;
import org.kantoku.contractors.domain.corporateregister.AgencyTrial;
import org.kantoku.contractors.domain.corporateregister.CloseCause;
import org.kantoku.contractors.domain.corporateregister.LegalForm;
import org.kantoku.contractors.domain.roster.ContractorMerger;
import org.kantoku.contractors.domain.roster.MergerKind;

/** What a file of the tax agency told three weeks ago: a firm that was merged away, one that moved, one with a new name. */
@ApplicationScoped
public class DemoAgency {

    private static final int DAYS_AGO = 20;

    private DemoRepository repository;

    protected DemoAgency() {
    }

    @Inject
    public DemoAgency(DemoRepository repository) {
        this.repository = repository;
    }

    void load(DemoCast cast, DemoCalendar calendar) {
        List<AgencyRow> rows = DemoFile.read("agency.csv", calendar).stream().map(row -> row(row, cast)).toList();
        AgencyTrial trial = new AgencyTrial("diff.csv", "0".repeat(64), "UTF-8", rows.size(), 0, List.of(), List.of(), 0, Map.of(), Map.of());
        AgencyImport done = new AgencyImport(calendar.date("-" + DAYS_AGO), trial, 0);
        repository.addAll(List.of(done));
        repository.addAll(records(rows, done.id()));
        repository.addAll(mergers(rows, cast));
    }

    private static List<Object> records(List<AgencyRow> rows, UUID importId) {
        List<Object> records = new ArrayList<>();
        for (AgencyRow row : rows) {
            records.add(new AgencyRecord(row, importId));
            records.add(new AgencyEvent(row, importId));
        }
        return records;
    }

    private static List<ContractorMerger> mergers(List<AgencyRow> rows, DemoCast cast) {
        Map<String, String> names = rows.stream().collect(Collectors.toMap(AgencyRow::number, AgencyRow::name));
        Map<String, UUID> firms = cast.contractors().stream().filter(c -> c.details().corporateNumber() != null)
            .collect(Collectors.toMap(c -> c.details().corporateNumber().value(), Contractor::id));
        return rows.stream().filter(row -> row.cause() == CloseCause.MERGED).map(row -> ContractorMerger.agencys(firms.get(row.number()),
            MergerKind.TAKEN_OVER, row.closedOn(), names.get(row.successor()))).toList();
    }

    private static AgencyRow row(DemoRow row, DemoCast cast) {
        String number = row.text("contractor") == null ? row.required("number")
            : cast.contractor(row.text("contractor")).details().corporateNumber().value();
        return new AgencyRow((int) row.line().getRecordNumber(), number, row.constant(AgencyChange.class, "change"), row.date("updated"), row.date("changed"),
            row.required("name"), row.text("name_image"), row.constant(LegalForm.class, "form"), row.text("address"), null, row.date("closed"),
            row.constant(CloseCause.class, "cause"), row.text("successor"), row.text("note"), true, null, row.text("kana"), false);
    }
}
