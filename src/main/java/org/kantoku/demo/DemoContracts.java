package org.kantoku.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.kantoku.contracts.domain.Contract;
import org.kantoku.contracts.domain.ContractDetails;
import org.kantoku.contracts.domain.DataHandlingProfile;
import org.kantoku.contracts.domain.Fact;
import org.kantoku.contracts.domain.ProfileFacts;
import org.kantoku.contracts.domain.RenewalKind;
import org.kantoku.contracts.domain.RiskFactors;
import org.kantoku.contracts.domain.StampCategory;
import org.kantoku.contractors.domain.Contractor;
import org.kantoku.shared.TriState;

/** The contracts with their data-handling profiles, each carried from the draft as far as it has come. */
@ApplicationScoped
public class DemoContracts {

    private static final String DRAFTER = "hamano";
    private static final int SIGNED_BEFORE_START = 14;
    private static final int REGISTERED_BEFORE_SIGNATURE = 45;
    private static final int DAYS_TO_REVIEW = 5;
    private static final int DAYS_TO_REQUEST = 3;
    private static final int REQUESTED_BEFORE_SIGNATURE = 14;
    private static final int APPROVED_BEFORE_SIGNATURE = 7;

    private DemoRepository repository;
    private DemoNumbers numbers;

    protected DemoContracts() {
    }

    @Inject
    public DemoContracts(DemoRepository repository, DemoNumbers numbers) {
        this.repository = repository;
        this.numbers = numbers;
    }

    void load(DemoCast cast, DemoCalendar calendar) {
        DemoWorks works = new DemoWorks(calendar);
        Set<String> upstream = DemoFile.read("upstream.csv", calendar).stream().flatMap(row -> row.parts("contracts").stream()).collect(Collectors.toSet());
        Map<String, String> masters = DemoFile.read("masters.csv", calendar).stream()
            .collect(Collectors.toMap(row -> row.required("contract"), row -> row.required("master")));
        Map<String, DemoRow> changes = DemoFile.read("profile-changes.csv", calendar).stream()
            .collect(Collectors.toMap(row -> row.required("contract"), row -> row));
        List<DemoRow> rows = DemoFile.read("contracts.csv", calendar);
        List<String> given = numbers.take("K", rows.stream().map(DemoContracts::registeredOn).toList());
        List<Contract> contracts = new ArrayList<>();
        List<DataHandlingProfile> profiles = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            DemoRow row = rows.get(i);
            String master = masters.get(row.required("key"));
            DemoContract one = contract(row, given.get(i), works, upstream.contains(row.text("key")),
                master == null ? null : cast.contract(master).contract().id(), cast);
            cast.enter(row.required("key"), one);
            contracts.add(one.contract());
            profiles.addAll(profiles(one, changes.get(row.required("key")), cast));
        }
        repository.addAll(contracts.stream().filter(contract -> contract.details().parentContractId() == null).toList());
        repository.addAll(contracts.stream().filter(contract -> contract.details().parentContractId() != null).toList());
        repository.addAll(profiles);
    }

    private static DemoContract contract(DemoRow row, String number, DemoWorks works, boolean upstream, UUID master, DemoCast cast) {
        Contractor contractor = cast.contractor(row.required("contractor"));
        String work = row.required("work");
        if (!works.knows(work)) {
            Contract legacy = Contract.takenOver(number, contractor.id(), legacyDetails(row, cast), row.date("signed"),
                registeredOn(row), cast.person(DRAFTER));
            return new DemoContract(row, contractor, legacy, ProfileFacts.undetermined(), null);
        }
        LocalDate handover = row.text("handover") == null ? row.date("from") : row.date("handover");
        ProfileFacts facts = works.facts(work, row.number("principals"), row.required("state").equals("SIGNED") ? handover : null, upstream);
        RiskFactors factors = row.required("state").equals("DRAFT") ? null : works.factors(work, row.number("principals"));
        Contract contract = new Contract(number, contractor.id(), details(row, works, contractor, master, cast), registeredOn(row), cast.person(DRAFTER));
        DemoContract one = new DemoContract(row, contractor, contract, facts, factors);
        advance(one, cast);
        return one;
    }

    private static void advance(DemoContract one, DemoCast cast) {
        Contract contract = one.contract();
        UUID drafter = cast.person(DRAFTER);
        String reached = one.reached();
        if (reached.equals("DRAFT") || reached.equals("CANCELLED")) {
            return;
        }
        LocalDate review = contract.registeredOn().plusDays(DAYS_TO_REVIEW);
        contract.sendToClauseReview(review, drafter);
        if (reached.equals("APPROVAL_PENDING")) {
            contract.requestApproval(review.plusDays(DAYS_TO_REQUEST), drafter);
        } else if (reached.equals("SIGNED")) {
            LocalDate signed = signedOn(one.row());
            contract.requestApproval(signed.minusDays(REQUESTED_BEFORE_SIGNATURE), drafter);
            contract.approve(signed.minusDays(APPROVED_BEFORE_SIGNATURE), cast.person(one.approver()));
            contract.sign(signed, drafter, null);
        }
    }

    /** The version of the day of registration, of which nothing is known yet, the one with which review began, and what changed later. */
    private static List<DataHandlingProfile> profiles(DemoContract one, DemoRow change, DemoCast cast) {
        Contract contract = one.contract();
        DataHandlingProfile first = DataHandlingProfile.undetermined(contract.id(), contract.registeredOn());
        if (one.isLegacy() || one.reached().equals("DRAFT")) {
            return List.of(first);
        }
        List<DataHandlingProfile> versions = new ArrayList<>(List.of(first, new DataHandlingProfile(contract.id(), 2, one.facts(),
            contract.registeredOn().plusDays(DAYS_TO_REVIEW - 1L), cast.person(DRAFTER), null)));
        if (change != null) {
            ProfileFacts f = one.facts();
            ProfileFacts now = new ProfileFacts(f.arrangement(), f.facts().with(change.constant(Fact.class, "fact"), change.tri("value")),
                f.principalCount(), f.subPolicy(), f.foreignBasis(), f.dataItems(), f.principalCategories(), f.media(), f.handoverStartedOn());
            versions.add(new DataHandlingProfile(contract.id(), versions.size() + 1, now, change.date("on"), cast.person(DRAFTER),
                change.required("reason")));
        }
        return versions;
    }

    private static LocalDate signedOn(DemoRow row) {
        return row.text("signed") == null ? row.date("from").minusDays(SIGNED_BEFORE_START) : row.date("signed");
    }

    private static LocalDate registeredOn(DemoRow row) {
        return row.text("registered") == null ? signedOn(row).minusDays(REGISTERED_BEFORE_SIGNATURE) : row.date("registered");
    }

    private static ContractDetails details(DemoRow row, DemoWorks works, Contractor contractor, UUID master, DemoCast cast) {
        String work = row.required("work");
        boolean terms = works.kind(work) == org.kantoku.contracts.domain.ContractKind.SERVICE_TERMS;
        return new ContractDetails(row.required("title"), works.kind(work), cast.department(row.required("department")), cast.person(DRAFTER),
            master, works.purposes(work), row.date("from"), row.date("end"), row.constant(RenewalKind.class, "renewal"), row.number("term_months"),
            row.number("notice_days"), row.yen("amount_yen"), row.constant(StampCategory.class, "stamp"), terms ? TriState.YES : TriState.NO,
            contractor.details().toriteki(), contractor.details().freelance());
    }

    private static ContractDetails legacyDetails(DemoRow row, DemoCast cast) {
        ContractDetails untold = ContractDetails.untold(row.required("title"));
        return new ContractDetails(untold.title(), untold.kind(), cast.department(row.required("department")), null, null, Set.of(),
            row.date("from"), row.date("end"), untold.renewal(), null, 0, row.yen("amount_yen"), null, untold.standardTerms(),
            untold.toriteki(), untold.freelance());
    }
}
