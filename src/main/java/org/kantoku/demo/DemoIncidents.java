package org.kantoku.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.kantoku.incidents.domain.Act;
import org.kantoku.incidents.domain.Assessment;
import org.kantoku.incidents.domain.Concern;
import org.kantoku.incidents.domain.DiscoveredBy;
import org.kantoku.incidents.domain.FirstCall;
import org.kantoku.incidents.domain.Incident;
import org.kantoku.incidents.domain.IncidentKind;
import org.kantoku.incidents.domain.IncidentPolicy;
import org.kantoku.incidents.domain.IncidentReportKind;
import org.kantoku.incidents.domain.IncidentSetting;
import org.kantoku.incidents.domain.NoticeMeans;
import org.kantoku.shared.BusinessClock;
import org.kantoku.shared.BusinessDays;

/** Two incidents: one that is over since last year, and one whose clocks are running. */
@ApplicationScoped
public class DemoIncidents {

    private static final String OFFICER = "isobe";
    private static final String AUTHORITY = "個人情報保護委員会";
    private static final int NOTICE_HOURS = 24;
    private static final int REPORT_DAYS = 3;
    private static final LocalTime EVENING = LocalTime.of(18, 0);

    private DemoRepository repository;
    private DemoNumbers numbers;

    protected DemoIncidents() {
    }

    @Inject
    public DemoIncidents(DemoRepository repository, DemoNumbers numbers) {
        this.repository = repository;
        this.numbers = numbers;
    }

    void load(DemoCast cast, DemoCalendar calendar) {
        List<DemoRow> rows = DemoFile.read("incidents.csv", calendar);
        List<String> given = numbers.take("A", rows.stream().map(row -> day(row, "knew")).toList());
        List<Incident> told = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Incident incident = tell(rows.get(i), given.get(i), cast);
            incident.wind(IncidentPolicy.standard(), BusinessDays.japan());
            told.add(incident);
        }
        repository.addAll(told);
    }

    private static Incident tell(DemoRow row, String number, DemoCast cast) {
        UUID officer = cast.person(OFFICER);
        Instant knew = at(row, "knew");
        FirstCall call = new FirstCall(row.constant(DiscoveredBy.class, "discovered"), row.text("caller"), at(row, "contractor_knew"), knew, knew,
            row.required("title"), row.text("description"));
        Incident incident = new Incident(number, call, known(row), concern(row, cast), new Act(day(row, "knew"), knew, officer));
        course(incident, row, cast, officer);
        return incident;
    }

    private static void course(Incident incident, DemoRow row, DemoCast cast, UUID officer) {
        if (row.text("told") != null) {
            row.parts("coops").forEach(coop -> incident.notifyCoop(cast.coop(coop), at(row, "told"), false, NoticeMeans.TELEPHONE,
                new Act(day(row, "told"), at(row, "told"), officer)));
        }
        if (row.date("triage") == null) {
            return;
        }
        incident.triage(incident.known(), row.date("triage"), row.text("grounds"), act(row.date("triage"), officer));
        incident.writtenNotice(row.date("written"), act(row.date("written"), officer));
        incident.report(IncidentReportKind.PRELIMINARY, row.date("preliminary"), AUTHORITY, null, act(row.date("preliminary"), officer));
        incident.investigate("積込みの手順と荷台の施錠を、委託先と一緒に確かめる", act(row.date("investigate"), officer));
        incident.notifyPrincipals(row.date("principals_on"), true, row.required("principals_how"), act(row.date("principals_on"), officer));
        incident.report(IncidentReportKind.FINAL, row.date("final"), AUTHORITY, null, act(row.date("final"), officer));
        incident.prevent("控え伝票は鍵のかかる箱で運び、回収数を毎日数える", act(row.date("prevent"), officer));
        incident.close("3 か月分の回収記録を確かめた", act(row.date("close"), officer));
    }

    private static Assessment known(DemoRow row) {
        Set<IncidentKind> kinds = row.parts("kinds").stream().map(IncidentKind::valueOf).collect(Collectors.toSet());
        return new Assessment(kinds, true, false, false, row.number("principals"), row.parts("known_data").contains("OWN"), row.parts("known_data").contains("UPSTREAM"));
    }

    private static Concern concern(DemoRow row, DemoCast cast) {
        List<DemoContract> contracts = row.parts("contracts").stream().map(cast::contract).toList();
        return new Concern(contracts.get(0).contractor().id(), contracts.stream().map(one -> one.contract().id()).collect(Collectors.toSet()),
            IncidentSetting.FIRST_CALL_HOURS.standard(), IncidentSetting.WRITTEN_NOTICE_DAYS.standard(),
            row.parts("coops").stream().map(key -> new Concern.CoopTerms(cast.coop(key), NOTICE_HOURS, REPORT_DAYS)).toList());
    }

    private static Act act(LocalDate on, UUID by) {
        return new Act(on, on.atTime(EVENING).atZone(BusinessClock.ZONE).toInstant(), by);
    }

    private static LocalDate day(DemoRow row, String column) {
        return row.calendar().date(row.required(column).split("@")[0]);
    }

    private static Instant at(DemoRow row, String column) {
        return day(row, column).atTime(LocalTime.parse(row.required(column).split("@")[1])).atZone(BusinessClock.ZONE).toInstant();
    }
}
