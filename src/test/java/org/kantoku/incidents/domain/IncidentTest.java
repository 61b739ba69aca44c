package org.kantoku.incidents.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kantoku.incidents.domain.IncidentExample.COOP;
import static org.kantoku.incidents.domain.IncidentExample.OTHER_COOP;
import static org.kantoku.incidents.domain.IncidentExample.data;
import static org.kantoku.incidents.domain.IncidentExample.on;
import static org.kantoku.incidents.domain.IncidentExample.told;
import static org.kantoku.incidents.domain.IncidentExample.tokyo;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.kantoku.shared.BusinessDays;
import org.kantoku.shared.RecordNotFound;
import org.kantoku.shared.RuleViolation;

/** The states of model §4.6: every listed step, and no other. */
class IncidentTest {

    private static final Assessment CARE = data(true, false, IncidentKind.SPECIAL_CARE);
    private static final Assessment HARMLESS = data(true, false);

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static Incident in(IncidentState state) {
        Incident incident = told("2026-04-01", CARE);
        switch (state) {
            case NOTIFIED -> { }
            case NON_REPORTABLE -> incident.triage(HARMLESS, day("2026-04-02"), null, on("2026-04-02"));
            default -> incident.triage(CARE, day("2026-04-02"), null, on("2026-04-02"));
        }
        List<Consumer<Incident>> way = List.of(one -> one.report(IncidentReportKind.PRELIMINARY, day("2026-04-03"), "個人情報保護委員会", null, on("2026-04-03")),
            one -> one.investigate("聞き取り", on("2026-04-06")), one -> one.report(IncidentReportKind.FINAL, day("2026-04-28"), "個人情報保護委員会", "R-1", on("2026-04-28")),
            one -> one.prevent("手順を改める", on("2026-05-01")), IncidentTest::settleAndClose);
        List<IncidentState> after = List.of(IncidentState.PRELIM_REPORTED, IncidentState.INVESTIGATING, IncidentState.FINAL_REPORTED, IncidentState.PREVENTION,
            IncidentState.CLOSED);
        for (int i = 0; i <= after.indexOf(state); i++) {
            way.get(i).accept(incident);
        }
        assertThat(incident.state()).isEqualTo(state);
        return incident;
    }

    private static void settleAndClose(Incident incident) {
        incident.writtenNotice(day("2026-04-02"), on("2026-05-10"));
        incident.notifyPrincipals(day("2026-04-10"), true, "手紙で知らせた", on("2026-05-10"));
        incident.close("再発防止を確かめた", on("2026-05-10"));
    }

    @Test
    void fromTheFirstCallToTheEnd() {
        Incident incident = in(IncidentState.CLOSED);
        assertThat(IncidentExample.states(incident)).containsExactly(IncidentState.DETECTED, IncidentState.NOTIFIED, IncidentState.TRIAGED,
            IncidentState.PRELIM_REPORTED, IncidentState.INVESTIGATING, IncidentState.FINAL_REPORTED, IncidentState.PREVENTION, IncidentState.CLOSED);
        assertThat(incident.steps().get(0).onDate()).as("noticed the day before").isEqualTo("2026-03-31");
        assertThat(incident.steps().get(1).onDate()).isEqualTo("2026-04-01");
        assertThat(incident.confirmedReportableOn()).isEqualTo("2026-04-02");
        assertThat(incident.reports()).extracting(IncidentReport::kind).containsExactly(IncidentReportKind.PRELIMINARY, IncidentReportKind.FINAL);
    }

    @Test
    void oneThatNeedsNoReportGoesFromTriageToPrevention() {
        Incident incident = in(IncidentState.NON_REPORTABLE);
        assertThat(incident.reportable()).isFalse();
        assertThat(incident.confirmedReportableOn()).isNull();
        assertThat(IncidentExample.states(incident)).contains(IncidentState.TRIAGED, IncidentState.NON_REPORTABLE);
        incident.prevent("鍵の管理を改める", on("2026-04-03"));
        incident.writtenNotice(day("2026-04-02"), on("2026-04-03"));
        incident.close("済んだ", on("2026-04-03"));
        assertThat(incident.state()).isEqualTo(IncidentState.CLOSED);
    }

    /** Each act in each state: allowed where the model lists a step, refused everywhere else. */
    @Test
    void anyOtherStepIsRefused() {
        Map<IncidentState, Set<String>> allowed = new EnumMap<>(IncidentState.class);
        allowed.put(IncidentState.NOTIFIED, Set.of("triage"));
        allowed.put(IncidentState.TRIAGED, Set.of("triage", "preliminary"));
        allowed.put(IncidentState.PRELIM_REPORTED, Set.of("triage", "investigate"));
        allowed.put(IncidentState.INVESTIGATING, Set.of("triage", "final"));
        allowed.put(IncidentState.FINAL_REPORTED, Set.of("prevent"));
        allowed.put(IncidentState.NON_REPORTABLE, Set.of("triage", "prevent"));
        allowed.put(IncidentState.PREVENTION, Set.of("close"));
        allowed.put(IncidentState.CLOSED, Set.of());
        Map<String, Consumer<Incident>> acts = Map.of(
            "triage", one -> one.triage(CARE, day("2026-05-10"), "新しい事実", on("2026-05-10")),
            "preliminary", one -> one.report(IncidentReportKind.PRELIMINARY, day("2026-05-10"), "個人情報保護委員会", null, on("2026-05-10")),
            "investigate", one -> one.investigate("聞き取り", on("2026-05-10")),
            "final", one -> one.report(IncidentReportKind.FINAL, day("2026-05-10"), "個人情報保護委員会", null, on("2026-05-10")),
            "prevent", one -> one.prevent("改める", on("2026-05-10")),
            "free", one -> one.freeFromReports(on("2026-05-10")),
            "close", IncidentTest::settleAndClose);
        for (IncidentState state : EnumSet.complementOf(EnumSet.of(IncidentState.DETECTED))) {
            acts.forEach((name, act) -> {
                Incident incident = in(state);
                if (allowed.get(state).contains(name)) {
                    act.accept(incident);
                } else {
                    assertThatThrownBy(() -> act.accept(incident)).as(name + " in " + state).isInstanceOf(org.kantoku.shared.RuleViolation.class);
                    assertThat(incident.state()).isEqualTo(state);
                }
            });
        }
    }

    @Test
    void factsThatComeOutLaterMakeItOneToReport() {
        Incident incident = in(IncidentState.NON_REPORTABLE);
        assertThatThrownBy(() -> incident.triage(CARE, day("2026-04-08"), " ", on("2026-04-08"))).hasMessage("incidents.error.say");
        incident.triage(CARE, day("2026-04-08"), "名簿に病名があった", on("2026-04-08"));
        assertThat(incident.state()).isEqualTo(IncidentState.TRIAGED);
        assertThat(incident.confirmedReportableOn()).isEqualTo("2026-04-08");
        assertThat(incident.triagedOn()).as("decided first").isEqualTo("2026-04-02");
        assertThat(incident.assessments()).extracting(IncidentAssessment::isReportable).containsExactly(false, false, true);
    }

    @Test
    void onceReportedItStaysOneToReport() {
        Incident incident = in(IncidentState.INVESTIGATING);
        assertThatThrownBy(() -> incident.triage(HARMLESS, day("2026-04-08"), "思い違い", on("2026-04-08"))).hasMessage("incidents.error.reportedAlready");
        incident.triage(data(true, false, IncidentKind.SPECIAL_CARE, IncidentKind.WRONGFUL), day("2026-04-08"), "持ち出しの疑い", on("2026-04-08"));
        assertThat(incident.state()).isEqualTo(IncidentState.INVESTIGATING);
        assertThat(IncidentExample.due(incident, ClockKind.FINAL)).isEqualTo("2026-06-01");
        assertThat(incident.confirmedReportableOn()).isEqualTo("2026-04-02");
    }

    @Test
    void theNoticeToTheMemberCoopsTakesThePlaceOfOurReports() {
        Incident incident = told("2026-04-01", data(false, true, IncidentKind.SPECIAL_CARE), COOP);
        incident.triage(incident.known(), day("2026-04-01"), null, on("2026-04-01"));
        assertThatThrownBy(() -> incident.freeFromReports(on("2026-04-01"))).hasMessage("incidents.error.notFreed");
        incident.notifyCoop(COOP, tokyo("2026-04-01T10:00"), false, NoticeMeans.TELEPHONE, on("2026-04-01"));
        incident.freeFromReports(on("2026-04-01"));
        assertThat(incident.state()).isEqualTo(IncidentState.NON_REPORTABLE);
        assertThat(incident.reportable()).as("it counts as one that has to be reported all the same").isTrue();
    }

    @Test
    void theNoticeCountsWhenTheLastOneConcernedWasTold() {
        Incident incident = told("2026-04-01", data(true, true), COOP, OTHER_COOP);
        incident.notifyCoop(COOP, tokyo("2026-04-01T10:00"), false, NoticeMeans.TELEPHONE, on("2026-04-01"));
        assertThat(incident.upstreamNoticeOn()).isNull();
        assertThatThrownBy(() -> incident.notifyCoop(COOP, tokyo("2026-04-01T12:00"), false, NoticeMeans.MAIL, on("2026-04-01"))).hasMessage("incidents.error.toldAlready");
        incident.dropCoop(OTHER_COOP, "この会員生協の組合員は含まれない", on("2026-04-02"));
        assertThat(incident.upstreamNoticeOn()).isEqualTo("2026-04-01");
        assertThatThrownBy(() -> incident.notifyCoop(OTHER_COOP, tokyo("2026-04-02T10:00"), true, NoticeMeans.MAIL, on("2026-04-02"))).isInstanceOf(RecordNotFound.class);
        incident.addCoop(new Concern.CoopTerms(OTHER_COOP, null, null), on("2026-04-03"));
        assertThat(incident.upstreamNoticeOn()).isNull();
        assertThat(incident.coops()).hasSize(2);
    }

    @Test
    void aContractNamedLaterMayBringMemberCoopsDataIn() {
        Incident incident = told("2026-04-01", HARMLESS);
        assertThat(IncidentExample.clocks(incident).of(ClockKind.UPSTREAM_NOTICE).isRunning()).isFalse();
        incident.concern(IncidentExample.concern(COOP), "ほかの契約だった", on("2026-04-02"));
        assertThat(IncidentExample.due(incident, ClockKind.UPSTREAM_NOTICE)).isEqualTo("2026-04-05");
        Incident decided = in(IncidentState.NON_REPORTABLE);
        decided.concern(IncidentExample.concern(COOP), "ほかの契約だった", on("2026-04-03"));
        assertThat(decided.known().upstreamData()).as("what was decided holds until it is decided anew").isFalse();
    }

    @Test
    void itIsNotClosedWhileSomebodyWaits() {
        Incident incident = told("2026-04-01", data(true, true, IncidentKind.SPECIAL_CARE), COOP);
        incident.triage(incident.known(), day("2026-04-01"), null, on("2026-04-01"));
        incident.report(IncidentReportKind.PRELIMINARY, day("2026-04-02"), "個人情報保護委員会", null, on("2026-04-02"));
        incident.investigate("聞き取り", on("2026-04-03"));
        incident.report(IncidentReportKind.FINAL, day("2026-04-20"), "個人情報保護委員会", null, on("2026-04-20"));
        incident.prevent("改める", on("2026-04-21"));
        assertThatThrownBy(() -> incident.close("済んだ", on("2026-04-22"))).hasMessage("incidents.error.closeWritten");
        incident.writtenNotice(day("2026-04-03"), on("2026-04-22"));
        assertThatThrownBy(() -> incident.close("済んだ", on("2026-04-22"))).hasMessage("incidents.error.closeUpstream");
        incident.notifyCoop(COOP, tokyo("2026-04-04T10:00"), true, NoticeMeans.MAIL, on("2026-04-22"));
        assertThatThrownBy(() -> incident.close("済んだ", on("2026-04-22"))).hasMessage("incidents.error.closePrincipals");
        incident.notifyPrincipals(day("2026-04-10"), false, "連絡先が分からないため公表した", on("2026-04-22"));
        incident.close("済んだ", on("2026-04-22"));
        assertThatThrownBy(() -> incident.writtenNotice(day("2026-04-03"), on("2026-04-23"))).hasMessage("incidents.error.closed");
    }

    @Test
    void theContractorsCallIsOnRecordBeforeTheEnd() {
        FirstCall silent = new FirstCall(DiscoveredBy.PRINCIPAL, null, tokyo("2026-03-31T08:00"), null, tokyo("2026-04-01T13:00"), "誤配", null);
        Incident incident = new Incident("A2026-0009", silent, HARMLESS, IncidentExample.concern(), on("2026-04-01"));
        incident.triage(HARMLESS, day("2026-04-01"), null, on("2026-04-01"));
        incident.prevent("改める", on("2026-04-02"));
        incident.writtenNotice(day("2026-04-02"), on("2026-04-02"));
        assertThatThrownBy(() -> incident.close("済んだ", on("2026-04-03"))).hasMessage("incidents.error.closeCall");
        incident.called(tokyo("2026-04-02T09:00"), on("2026-04-03"));
        incident.close("済んだ", on("2026-04-03"));
        assertThat(incident.call().firstCallAt()).isEqualTo(tokyo("2026-04-02T09:00"));
    }

    @Test
    void whatIsNotTrueYetIsRefused() {
        assertThatThrownBy(() -> new Incident("A1", IncidentExample.call("2026-04-01T08:00", "2026-04-01T19:00"), CARE, IncidentExample.concern(), on("2026-04-01")))
            .hasMessage("incidents.error.future");
        Incident incident = told("2026-04-01", CARE);
        assertThatThrownBy(() -> incident.triage(CARE, day("2026-04-03"), null, on("2026-04-02"))).hasMessage("incidents.error.when");
        assertThatThrownBy(() -> incident.triage(CARE, day("2026-03-31"), null, on("2026-04-02"))).hasMessage("incidents.error.when");
        assertThatThrownBy(() -> incident.writtenNotice(day("2026-04-03"), on("2026-04-02"))).hasMessage("incidents.error.when");
    }

    @Test
    void aCorrectionMovesTheClocksAndSaysWhy() {
        Incident incident = told("2026-04-02", CARE);
        assertThatThrownBy(() -> incident.correct(IncidentExample.call("2026-03-31T08:00", "2026-04-01T17:00"), " ", on("2026-04-03"))).hasMessage("incidents.error.say");
        incident.correct(IncidentExample.call("2026-03-31T08:00", "2026-04-01T17:00"), "夕方に相談室が受けていた", on("2026-04-03"));
        assertThat(incident.knownOn()).isEqualTo("2026-04-01");
        assertThat(IncidentExample.due(incident, ClockKind.PRELIMINARY)).isEqualTo("2026-04-05");
        incident.wind(IncidentPolicy.standard(), BusinessDays.japan());
        assertThat(incident.nextDueOn()).isEqualTo("2026-04-03");
        assertThat(incident.nextClock()).isEqualTo(ClockKind.TRIAGE);
    }

    @Test
    void aCorrectionDoesNotMoveOurKnowledgeBehindWhatWeDid() {
        Incident incident = in(IncidentState.PRELIM_REPORTED);
        assertThatThrownBy(() -> incident.correct(IncidentExample.call("2026-04-01T08:00", "2026-04-03T09:00"), "思い違い", on("2026-04-10")))
            .hasMessage("incidents.error.knownLater");
        assertThat(incident.knownOn()).isEqualTo("2026-04-01");
        incident.correct(IncidentExample.call("2026-04-01T08:00", "2026-04-02T09:00"), "翌朝だった", on("2026-04-10"));
        assertThat(incident.knownOn()).as("decided on that very day").isEqualTo("2026-04-02");
    }

    @Test
    void whatCannotBeKeptIsRefusedBesideItsField() {
        Incident incident = in(IncidentState.PREVENTION);
        assertThatThrownBy(() -> incident.notifyPrincipals(day("2026-04-10"), true, "手".repeat(2001), on("2026-05-10")))
            .isInstanceOfSatisfying(RuleViolation.class, refused -> {
                assertThat(refused.messageKey()).isEqualTo("incidents.error.tooLong");
                assertThat(refused.field()).isEqualTo("words");
            });
        incident.notifyPrincipals(day("2026-04-10"), true, "手".repeat(2000), on("2026-05-10"));
        FirstCall call = incident.call();
        assertThatThrownBy(() -> incident.correct(new FirstCall(call.discoveredBy(), call.caller(), call.contractorKnewAt(), call.firstCallAt(),
            call.federationKnewAt(), call.title(), "文".repeat(4001)), "書き足す", on("2026-05-10"))).hasMessage("incidents.error.tooLong");
    }
}
