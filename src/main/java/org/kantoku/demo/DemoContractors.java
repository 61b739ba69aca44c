package org.kantoku.demo;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.kantoku.contractors.domain.Contractor;
import org.kantoku.contractors.domain.ContractorDetails;
import org.kantoku.contractors.domain.ContractorKind;
import org.kantoku.shared.CorporateNumber;

/**
 * The firms, up to where their selection has come. Those of state ACTIVE or later are approved here; their contracts
 * carry them on. LEGACY firms were taken over from a ledger.
 */
@ApplicationScoped
public class DemoContractors {

    private static final int DAYS_TO_START = 6;
    private static final int DAYS_TO_DECIDE = 25;

    private DemoRepository repository;

    protected DemoContractors() {
    }

    @Inject
    public DemoContractors(DemoRepository repository) {
        this.repository = repository;
    }

    void load(DemoCast cast, DemoCalendar calendar) {
        for (DemoRow row : DemoFile.read("contractors.csv", calendar)) {
            Contractor contractor = contractor(row);
            repository.add(contractor);
            cast.enter(row.required("key"), contractor);
        }
        repository.flush();
    }

    private static Contractor contractor(DemoRow row) {
        LocalDate registered = row.date("registered");
        String state = row.required("state");
        if (state.equals("LEGACY")) {
            return Contractor.takenOver(details(row), registered, null);
        }
        Contractor contractor = new Contractor(details(row), registered, null);
        if (!state.equals("CANDIDATE")) {
            select(contractor, state, registered, row);
        }
        return contractor;
    }

    private static void select(Contractor contractor, String state, LocalDate registered, DemoRow row) {
        UUID nobody = null;
        contractor.startSelection(registered.plusDays(DAYS_TO_START), nobody, null);
        switch (state) {
            case "UNDER_SELECTION" -> { }
            case "REJECTED" -> contractor.reject(row.date("state_on"), nobody, row.text("reason"));
            default -> contractor.approve(registered.plusDays(DAYS_TO_DECIDE), nobody);
        }
    }

    private static ContractorDetails details(DemoRow row) {
        CorporateNumber number = row.text("corporate_number") == null ? null : new CorporateNumber(row.text("corporate_number"));
        return new ContractorDetails(number, row.constant(ContractorKind.class, "kind"), row.required("name_ja"),
            row.text("name_kana"), row.text("name_en"), row.text("address"), row.number("employees"), row.yen("capital_yen"),
            row.tri("toriteki"), row.tri("freelance"));
    }
}
