package org.kantoku.demo;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.kantoku.contracts.domain.PrincipalCategory;
import org.kantoku.contracts.domain.arrangements.ArrangementAnswers;
import org.kantoku.contracts.domain.arrangements.ArrangementGrounds;
import org.kantoku.contracts.domain.arrangements.ArrangementQuestion;
import org.kantoku.contracts.domain.arrangements.ArrangementRuling;
import org.kantoku.contracts.domain.arrangements.JointUse;
import org.kantoku.contracts.domain.arrangements.JointUseDetails;
import org.kantoku.contracts.domain.arrangements.JointUser;
import org.kantoku.contracts.domain.arrangements.MatterKind;
import org.kantoku.contracts.domain.arrangements.PrincipalMatter;
import org.kantoku.contracts.domain.arrangements.ProtectionReason;
import org.kantoku.contracts.domain.arrangements.ProvisionBasis;
import org.kantoku.contracts.domain.arrangements.ProvisionDetails;
import org.kantoku.contracts.domain.arrangements.ProvisionForm;
import org.kantoku.contracts.domain.arrangements.ThirdPartyProvision;
import org.kantoku.contracts.domain.transfers.TransferMethod;
import org.kantoku.shared.BusinessDays;
import org.kantoku.shared.TriState;

/** What is no entrustment, and the decisions that say so; requests and complaints that contractors forwarded. */
@ApplicationScoped
public class DemoArrangements {

    private static final String CLERK = "hamano";

    private DemoRepository repository;

    protected DemoArrangements() {
    }

    @Inject
    public DemoArrangements(DemoRepository repository) {
        this.repository = repository;
    }

    void load(DemoCast cast, DemoCalendar calendar) {
        Map<UUID, Integer> versions = new HashMap<>();
        for (DemoRow row : DemoFile.read("arrangement-rulings.csv", calendar)) {
            UUID contract = cast.contract(row.required("contract")).contract().id();
            ArrangementAnswers answers = answers(row.required("answers"));
            repository.add(new ArrangementRuling(contract, versions.merge(contract, 1, Integer::sum), answers,
                new ArrangementGrounds(answers.proposal().kind(), row.text("words"), row.text("terms"), row.text("access")), row.date("decided"),
                cast.person(CLERK)));
        }
        DemoFile.read("provisions.csv", calendar).forEach(row -> repository.add(provision(row)));
        DemoFile.read("joint-uses.csv", calendar).forEach(row -> repository.add(jointUse(row, cast)));
        DemoFile.read("principal-matters.csv", calendar).forEach(row -> repository.add(matter(row, cast, calendar.today())));
    }

    private static ThirdPartyProvision provision(DemoRow row) {
        ThirdPartyProvision provision = new ThirdPartyProvision(null, details(row, "items"), row.date("from"));
        if (row.date("published") != null) {
            provision.publish(row.date("published"), row.required("where"));
        }
        if (row.text("items_after") != null) {
            provision.describe(details(row, "items_after"), row.date("changed"));
        }
        return provision;
    }

    private static ProvisionDetails details(DemoRow row, String items) {
        return new ProvisionDetails(row.constant(ProvisionForm.class, "form"), row.required("recipient"), String.join("・", row.parts(items)), categories(row),
            row.constant(ProvisionBasis.class, "basis"), row.text("detail"), row.constant(ProtectionReason.class, "reason"), row.text("method"),
            row.constant(TransferMethod.class, "transport"), row.date("from"), row.date("to"), row.date("answered"));
    }

    private static JointUse jointUse(DemoRow row, DemoCast cast) {
        JointUseDetails details = new JointUseDetails(row.required("title"), row.required("purpose"), row.required("items"), categories(row), row.required("manager"),
            row.date("announced"), row.required("where"), row.date("from"), null);
        List<JointUser> range = row.parts("members").stream().map(part -> part.split("@"))
            .map(m -> JointUser.named(m[0], row.calendar().date(m[1]), m.length > 2 ? row.calendar().date(m[2]) : null)).toList();
        return new JointUse(details, range, row.parts("contracts").stream().map(key -> cast.contract(key).contract().id()).collect(Collectors.toSet()));
    }

    private static PrincipalMatter matter(DemoRow row, DemoCast cast, LocalDate today) {
        PrincipalMatter matter = new PrincipalMatter(row.constant(MatterKind.class, "kind"), row.required("reference"),
            cast.contractor(row.required("contractor")).id(), row.date("received"), row.date("forwarded"), BusinessDays.japan(), today);
        if (row.date("completed") != null) {
            matter.complete(row.date("completed"), today);
        }
        return matter;
    }

    private static Set<PrincipalCategory> categories(DemoRow row) {
        return row.parts("categories").stream().map(PrincipalCategory::valueOf).collect(Collectors.toSet());
    }

    private static ArrangementAnswers answers(String letters) {
        Map<ArrangementQuestion, TriState> given = new EnumMap<>(ArrangementQuestion.class);
        Arrays.stream(ArrangementQuestion.values()).forEach(q -> given.put(q, letters.charAt(q.ordinal()) == 'Y' ? TriState.YES
            : letters.charAt(q.ordinal()) == 'N' ? TriState.NO : TriState.UNKNOWN));
        return ArrangementAnswers.of(given);
    }
}
