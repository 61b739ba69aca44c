package org.kantoku.demo;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.kantoku.contracts.domain.Contract;
import org.kantoku.contracts.domain.Fact;
import org.kantoku.contracts.domain.subentrustment.ContractBounds;
import org.kantoku.contracts.domain.subentrustment.FlowDown;
import org.kantoku.contracts.domain.subentrustment.ReportResult;
import org.kantoku.contracts.domain.subentrustment.SubEntrusteeDetails;
import org.kantoku.contracts.domain.subentrustment.SubEntrustment;
import org.kantoku.contracts.domain.subentrustment.SubEntrustment.Ending;
import org.kantoku.contracts.domain.subentrustment.SubEntrustment.Place;
import org.kantoku.contracts.domain.subentrustment.SubEntrustmentApproval.Approval;
import org.kantoku.contracts.domain.subentrustment.SubOrigin;
import org.kantoku.contracts.domain.subentrustment.SupervisionReport;

/** Whom the firms hand their work on to, in every state: approved, expired, discovered, stopped, ended, waiting. */
@ApplicationScoped
public class DemoSubEntrustments {

    private static final String RECORDER = "shiomi";
    private static final String OFFICER = "isobe";

    private DemoRepository repository;

    protected DemoSubEntrustments() {
    }

    @Inject
    public DemoSubEntrustments(DemoRepository repository) {
        this.repository = repository;
    }

    void load(DemoCast cast, DemoCalendar calendar) {
        Map<String, SubEntrustment> told = new LinkedHashMap<>();
        DemoFile.read("sub-entrustments.csv", calendar).forEach(row -> told.put(row.required("key"), tell(row, told, cast)));
        told.values().stream().collect(Collectors.groupingBy(SubEntrustment::tierLevel, TreeMap::new, Collectors.toList())).values()
            .forEach(repository::addAll);
    }

    private static SubEntrustment tell(DemoRow row, Map<String, SubEntrustment> told, DemoCast cast) {
        DemoContract under = cast.contract(row.required("contract"));
        Contract contract = under.contract();
        SubEntrustment parent = told.get(row.text("parent"));
        Place place = new Place(contract.id(), contract.contractorId(), parent);
        UUID firm = cast.userOf(under.contractor());
        UUID ours = cast.person(RECORDER);
        LocalDate on = row.date("recorded");
        SubOrigin origin = row.constant(SubOrigin.class, "origin");
        SubEntrustment one = switch (origin) {
            case APPLIED -> SubEntrustment.applied(place, details(row, FlowDown.all()), null, bounds(under, on), on, firm);
            case DECLARED -> SubEntrustment.declared(place, details(row, FlowDown.all()), on, ours);
            default -> SubEntrustment.discovered(place, origin, details(row, FlowDown.none()), row.date("discovered"), on, ours);
        };
        course(one, row, parent, under, cast);
        return one;
    }

    private static void course(SubEntrustment one, DemoRow row, SubEntrustment parent, DemoContract under, DemoCast cast) {
        UUID firm = cast.userOf(under.contractor());
        UUID ours = cast.person(RECORDER);
        UUID officer = cast.person(OFFICER);
        LocalDate review = row.date("review");
        if (review == null) {
            return;
        }
        one.review(review, ours);
        if (row.text("asked") != null) {
            one.ask(row.required("asked"), review.plusDays(1), ours);
        }
        if (row.text("reject") != null) {
            one.reject(row.required("reject"), review.plusDays(2), officer);
        }
        if (row.date("approved") != null) {
            one.approve(new Approval(row.date("expires"), row.text("upstream_ref"), row.text("basis"), FlowDown.all()), parent, bounds(under, row.date("approved")),
                row.date("approved"), officer);
        }
        row.parts("reports").stream().map(row.calendar()::date).forEach(day -> one.report(new SupervisionReport.Content(day.minusMonths(12), day.minusDays(1),
            ReportResult.IN_ORDER, "事業所を訪ね、保管場所・持出しの記録・取扱者の誓約書を確かめた。", null), day, day, firm, true));
        if (row.date("stop") != null) {
            one.stop(row.required("stop_reason"), row.date("stop"), officer);
        }
        if (row.date("end") != null) {
            one.reportEnd(new Ending(row.date("end"), row.date("erased"), "伝票の控えを回収し、端末の受付データを消去した。", null), row.date("erased"), firm);
            one.confirmEnd(false, row.date("confirmed"), ours);
        }
        if (row.text("wish") != null) {
            one.wish(row.required("wish"), row.calendar().today().minusDays(2), firm);
        }
    }

    private static SubEntrusteeDetails details(DemoRow row, FlowDown flowDown) {
        boolean handles = row.tri("handles_data").isYes();
        return new SubEntrusteeDetails(row.required("name"), null, row.required("work"), row.text("data"), row.required("country"), row.required("place"), handles,
            row.date("start"), row.date("planned_end"), "年 1 回訪ねて取扱いを確かめ、毎月、件数と持出しの記録を受け取る。", flowDown);
    }

    /** What the contract let happen on the day, without its member co-ops' shorter terms: the story keeps within them. */
    private static ContractBounds bounds(DemoContract under, LocalDate on) {
        Set<String> abroad = under.facts().facts().isYes(Fact.CROSS_BORDER) ? Set.of("SG", "IE", "NZ") : Set.of();
        return new ContractBounds(under.contract().details().effectiveFrom(), under.contract().term().effectiveEnd(on), under.facts().subPolicy(),
            under.facts().facts().isYes(Fact.MY_NUMBER), under.facts().facts().isYes(Fact.UPSTREAM), abroad, false);
    }
}
