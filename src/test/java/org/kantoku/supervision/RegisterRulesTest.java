package org.kantoku.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kantoku.supervision.Facts.at;
import static org.kantoku.supervision.Facts.id;
import static org.kantoku.supervision.Facts.on;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.kantoku.contracts.domain.ContractState;
import org.kantoku.contracts.domain.Fact;
import org.kantoku.contracts.domain.ForeignBasis;
import org.kantoku.contracts.domain.Purpose;
import org.kantoku.contracts.domain.RiskTier;
import org.kantoku.contracts.domain.exit.ReturnErasureState;
import org.kantoku.contracts.domain.subentrustment.SubEntrustmentState;
import org.kantoku.inspections.domain.InspectionKind;
import org.kantoku.inspections.domain.InspectionState;
import org.kantoku.shared.BusinessDays;
import org.kantoku.shared.FiscalYear;
import org.kantoku.shared.TriState;
import org.kantoku.supervision.domain.Duty;
import org.kantoku.supervision.domain.DutyTimeline;
import org.kantoku.supervision.domain.RuleId;
import org.kantoku.supervision.domain.SupervisionPolicy;
import org.kantoku.supervision.domain.facts.CertificationFacts;
import org.kantoku.supervision.domain.facts.ErasureFacts;
import org.kantoku.supervision.domain.facts.FederationFacts;
import org.kantoku.supervision.domain.facts.ForeignFacts;
import org.kantoku.supervision.domain.facts.History;
import org.kantoku.supervision.domain.facts.IncidentFacts;
import org.kantoku.supervision.domain.facts.Permit;
import org.kantoku.supervision.domain.facts.ReportFacts;
import org.kantoku.supervision.domain.facts.SubFacts;
import org.kantoku.supervision.domain.facts.Tenure;
import org.kantoku.supervision.domain.facts.TrainingFacts;
import org.kantoku.supervision.domain.facts.TransferFacts;
import org.kantoku.supervision.domain.facts.UpstreamFacts;
import org.kantoku.supervision.domain.rules.DutyRules;

/** The rules about hand-over, sub-entrustment, exit, training, offices, certificates, reports, abroad, upstream and the register. */
class RegisterRulesTest {

    private static Facts supervised(RiskTier tier) {
        return new Facts().supervised("2025-06-01", tier);
    }

    private static void lapsed(Facts facts, RuleId rule, String inTime, String firstDay, String what) {
        Board board = Board.of(facts);
        assertThat(board.lapses(rule, inTime)).as(inTime).isEmpty();
        assertThat(board.lapses(rule, firstDay)).as(firstDay).containsExactly(what);
    }

    private static Permit permit(String from, String to) {
        return new Permit(on(from), on(to), null, null);
    }

    private static SubFacts sub(String startedOn, String endedOn, String erasedOn, Permit... approvals) {
        return new SubFacts(id("sub"), "下請社", true, false, on(startedOn), endedOn == null ? null : on(endedOn),
            erasedOn == null ? null : on(erasedOn), History.from(on(startedOn), SubEntrustmentState.DISCOVERED), List.of(approvals), List.of());
    }

    @Nested
    class HandoverWithoutContract {

        private TransferFacts out(String date, String settled) {
            return new TransferFacts(id(date), on(date), settled == null ? null : on(settled), null, null, null);
        }

        @Test
        @DisplayName("L03: handed over on the day before the signature: CRITICAL on that day, over with the signature")
        void beforeTheSignature() {
            Facts facts = new Facts().registered("2026-03-01").profile("2026-03-01", TriState.YES, null).signed("2026-04-01");
            facts.transfers().add(out("2026-03-31", null));
            lapsed(facts, RuleId.L03, "2026-03-30", "2026-03-31", "L03 CRITICAL");
            assertThat(Board.of(facts).lapses(RuleId.L03, "2026-04-01")).isEmpty();
        }

        @Test
        @DisplayName("L03: never signed, ends with the return; a ledger taken over may not know its signature")
        void neverSigned() {
            Facts facts = new Facts().registered("2026-03-01").profile("2026-03-01", TriState.YES, null);
            facts.transfers().add(out("2026-03-31", "2026-05-01"));
            assertThat(Board.of(facts).lapses(RuleId.L03, "2026-04-30")).containsExactly("L03 CRITICAL");
            assertThat(Board.of(facts).lapses(RuleId.L03, "2026-05-01")).isEmpty();
            assertThat(Board.of(facts.legacy()).lapses(RuleId.L03, "2026-04-30")).isEmpty();
        }

        @Test
        @DisplayName("L03: after the end only the return ends it")
        void afterTheEnd() {
            Facts facts = supervised(RiskTier.C).ends("2025-06-01", "2026-03-31").state("2026-02-01", ContractState.ENDING);
            facts.transfers().add(out("2026-03-31", null));
            facts.transfers().add(out("2026-04-01", null));
            assertThat(Board.of(facts).lapses(RuleId.L03, "2026-03-31")).isEmpty();
            assertThat(Board.of(facts).lapses(RuleId.L03, "2026-04-01")).containsExactly("L03 CRITICAL");
            assertThat(Board.of(facts.erased("2026-06-01")).lapses(RuleId.L03, "2026-06-01")).isEmpty();
        }

        @Test
        @DisplayName("L03: while the firm's or the contract's hand-over is stopped, until the stop is lifted")
        void whileStopped() {
            Facts firm = supervised(RiskTier.C);
            firm.holds.add(new Tenure(on("2026-01-10"), on("2026-01-20")));
            firm.transfers().add(out("2026-01-15", null));
            assertThat(Board.of(firm).lapses(RuleId.L03, "2026-01-20")).containsExactly("L03 CRITICAL");
            assertThat(Board.of(firm).lapses(RuleId.L03, "2026-01-21")).isEmpty();
            Facts contract = supervised(RiskTier.C).state("2026-01-10", ContractState.SUSPENDED).state("2026-01-21", ContractState.IN_FORCE);
            contract.transfers().add(out("2026-01-15", null));
            assertThat(Board.of(contract).lapses(RuleId.L03, "2026-01-20")).containsExactly("L03 CRITICAL");
            assertThat(Board.of(contract).lapses(RuleId.L03, "2026-01-21")).isEmpty();
        }

        @Test
        @DisplayName("L03 cannot be waived")
        void neverWaived() {
            Facts facts = new Facts().registered("2026-03-01").profile("2026-03-01", TriState.YES, null).waived("L03", "", "2026-03-01", "2026-12-31");
            facts.transfers().add(out("2026-03-31", null));
            assertThat(Board.of(facts).lapses(RuleId.L03, "2026-04-01")).containsExactly("L03 CRITICAL");
        }
    }

    @Nested
    class AdHoc {

        @Test
        @DisplayName("L08 (g): a sub-entrustee begins: an inspection within 90 days; the first ones of the contract call for none")
        void newSubEntrustee() {
            Facts facts = supervised(RiskTier.C);
            facts.subs.add(sub("2026-01-01", null, null, permit("2025-12-01", "2028-01-01")));
            assertThat(g(facts, "2026-04-01")).isEmpty();
            assertThat(g(facts, "2026-04-02")).containsExactly("L08 MEDIUM");
            assertThat(g(facts.inspected(InspectionKind.ADHOC, "2026-04-10"), "2026-04-10")).isEmpty();
            Facts first = supervised(RiskTier.C);
            first.subs.add(sub("2025-06-01", null, null, permit("2025-06-01", "2028-01-01")));
            assertThat(g(first, "2025-12-01")).isEmpty();
        }

        @Test
        @DisplayName("L08 (g): a reportable incident: within 30 days")
        void incident() {
            Facts facts = supervised(RiskTier.C);
            facts.incidents.add(new IncidentFacts(id("A1"), "A1", on("2026-01-01"), List.of(), on("2026-01-03"), null));
            assertThat(g(facts, "2026-02-02")).isEmpty();
            assertThat(g(facts, "2026-02-03")).containsExactly("L08 MEDIUM");
        }

        @Test
        @DisplayName("L08 (g): a merger with another firm: within 90 days of its effect; one that is declared void calls for none any more")
        void merger() {
            Facts facts = supervised(RiskTier.C);
            facts.mergers.add(new Tenure(on("2026-01-01"), null));
            assertThat(g(facts, "2026-04-01")).isEmpty();
            assertThat(g(facts, "2026-04-02")).containsExactly("L08 MEDIUM");
            assertThat(g(facts.inspected(InspectionKind.REMOTE, "2026-04-10"), "2026-04-10")).isEmpty();
            Facts annulled = supervised(RiskTier.C);
            annulled.mergers.add(new Tenure(on("2026-01-01"), on("2026-04-30")));
            assertThat(g(annulled, "2026-04-30")).containsExactly("L08 MEDIUM");
            assertThat(g(annulled, "2026-05-01")).isEmpty();
            Facts before = supervised(RiskTier.C);
            before.mergers.add(new Tenure(on("2025-01-01"), null));
            assertThat(g(before, "2026-04-02")).isEmpty();
        }

        private List<String> g(Facts facts, String day) {
            return Board.of(facts).duties(RuleId.L08).stream().filter(d -> d.branch().equals("g") && d.isOverdueOn(on(day)))
                .map(d -> d.rule() + " " + d.severityOn(on(day), RiskTier.C)).toList();
        }
    }

    @Nested
    class Subs {

        @Test
        @DisplayName("8: found on 2026-06-15, running since 05-01, approved 07-01: lapsed 05-01 to 06-30")
        void v8() {
            Facts facts = supervised(RiskTier.B);
            facts.subs.add(sub("2026-05-01", null, null, permit("2026-07-01", "2027-06-30")));
            lapsed(facts, RuleId.L11, "2026-04-30", "2026-05-01", "L11 CRITICAL");
            assertThat(Board.of(facts).lapses(RuleId.L11, "2026-06-30")).containsExactly("L11 CRITICAL");
            assertThat(Board.of(facts).lapses(RuleId.L11, "2026-07-01")).isEmpty();
            assertThat(Board.of(facts).lapses(RuleId.L11, "2027-06-30")).isEmpty();
            assertThat(Board.of(facts).lapses(RuleId.L11, "2027-07-01")).containsExactly("L11 CRITICAL");
        }

        @Test
        @DisplayName("L11: stopped it stays until the erasure is confirmed")
        void stoppedAndErased() {
            Facts facts = supervised(RiskTier.B);
            facts.subs.add(sub("2026-05-01", "2026-05-31", "2026-06-20"));
            assertThat(Board.of(facts).lapses(RuleId.L11, "2026-06-19")).containsExactly("L11 CRITICAL");
            assertThat(Board.of(facts).lapses(RuleId.L11, "2026-06-20")).isEmpty();
        }

        @Test
        @DisplayName("L11: My Number entrusted to us needs the first entruster's permission too (番号法10)")
        void myNumber() {
            Facts facts = supervised(RiskTier.B).profile("2025-07-01", TriState.YES, "2025-06-01", 10, Fact.MY_NUMBER, Fact.UPSTREAM);
            facts.subs.add(sub("2026-05-01", null, null, permit("2026-05-01", "2027-06-30")));
            assertThat(Board.of(facts).lapses(RuleId.L11, "2026-05-01")).containsExactly("L11 CRITICAL");
            facts.subs.set(0, sub("2026-05-01", null, null, new Permit(on("2026-05-01"), on("2027-06-30"), null, "許諾 12")));
            assertThat(Board.of(facts).lapses(RuleId.L11, "2026-05-01")).isEmpty();
        }

        @Test
        @DisplayName("L11: what was only applied for has not begun; a refused one neither")
        void intended() {
            Facts facts = supervised(RiskTier.B);
            facts.subs.add(new SubFacts(id("sub"), "下請社", true, true, on("2026-05-01"), null, null,
                History.from(on("2026-04-01"), SubEntrustmentState.DECLARED), List.of(), List.of()));
            assertThat(Board.of(facts).lapses(RuleId.L11, "2026-06-01")).isEmpty();
            facts.subs.set(0, new SubFacts(id("sub"), "下請社", true, false, on("2026-05-01"), null, null,
                History.of(at("2026-04-01", SubEntrustmentState.DECLARED), at("2026-04-20", SubEntrustmentState.REJECTED)), List.of(), List.of()));
            assertThat(Board.of(facts).lapses(RuleId.L11, "2026-06-01")).isEmpty();
        }

        @Test
        @DisplayName("L12: with My Number it weighs HIGH, from the day that is known on, and MEDIUM on the days before")
        void myNumberWeighsMore() {
            Facts facts = supervised(RiskTier.C).profile("2027-07-01", TriState.YES, "2025-06-01", 10, Fact.MY_NUMBER);
            facts.subs.add(sub("2026-05-01", null, null, permit("2026-06-01", "2029-06-30")));
            assertThat(Board.of(facts).lapses(RuleId.L12, "2027-06-30")).containsExactly("L12 MEDIUM");
            assertThat(Board.of(facts).lapses(RuleId.L12, "2027-07-01")).containsExactly("L12 HIGH");
        }

        @Test
        @DisplayName("L12: a report 12 months after the later of approval and beginning, then after each report")
        void reports() {
            Facts facts = supervised(RiskTier.B);
            facts.subs.add(sub("2026-05-01", null, null, permit("2026-06-01", "2029-06-30")));
            lapsed(facts, RuleId.L12, "2027-06-01", "2027-06-02", "L12 MEDIUM");
            facts.subs.set(0, new SubFacts(id("sub"), "下請社", true, false, on("2026-05-01"), null, null, History.none(),
                List.of(permit("2026-06-01", "2029-06-30")), List.of(on("2027-03-01"))));
            lapsed(facts, RuleId.L12, "2028-03-01", "2028-03-02", "L12 MEDIUM");
        }
    }

    @Nested
    class Erasure {

        private Facts ended() {
            return new Facts().supervised("2025-10-01", RiskTier.C).ends("2025-10-01", "2026-09-30").state("2026-08-15", ContractState.ENDING);
        }

        @Test
        @DisplayName("4: ended 2026-09-30 without an order: L14 HIGH from 10-31, CRITICAL from 12-30")
        void v4() {
            lapsed(ended(), RuleId.L14, "2026-10-30", "2026-10-31", "L14 HIGH");
            assertThat(Board.of(ended()).lapses(RuleId.L14, "2026-12-29")).containsExactly("L14 HIGH");
            assertThat(Board.of(ended()).lapses(RuleId.L14, "2026-12-30")).containsExactly("L14 CRITICAL");
        }

        @Test
        @DisplayName("L14: an order given late does not begin the days anew")
        void orderedLate() {
            Facts facts = ended();
            facts.erasures.add(new ErasureFacts(id("order"), true, History.of(at("2026-11-15", ReturnErasureState.INSTRUCTED),
                at("2027-02-01", ReturnErasureState.COMPLETED)), History.from(on("2026-11-15"), on("2026-10-30")), History.none()));
            assertThat(Board.of(facts).duties(RuleId.L14)).extracting(Duty::openedOn, Duty::dueOn, Duty::metOn)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(on("2026-10-01"), on("2026-10-30"), on("2027-02-01")));
        }

        @Test
        @DisplayName("L14: what may stay is due when that is over; a longer term counts from its grant")
        void residual() {
            Facts facts = ended();
            facts.erasures.add(new ErasureFacts(id("order"), true, History.of(at("2026-10-01", ReturnErasureState.INSTRUCTED),
                at("2026-10-20", ReturnErasureState.RESIDUAL_RETENTION)), History.of(at("2026-10-01", on("2026-10-30"))),
                History.from(on("2026-10-20"), on("2027-03-31"))));
            assertThat(Board.of(facts).lapses(RuleId.L14, "2027-03-31")).isEmpty();
            assertThat(Board.of(facts).lapses(RuleId.L14, "2027-04-01")).containsExactly("L14 HIGH");
        }
    }

    @Nested
    class Training {

        @Test
        @DisplayName("10: version of 2026-06-01, last trained on the one before on 2026-02-01: lapsed from 08-01")
        void v10() {
            Facts facts = supervised(RiskTier.C);
            facts.policyVersions.addAll(List.of(on("2025-01-01"), on("2026-06-01")));
            facts.trained.add(new TrainingFacts.Acknowledgement(on("2026-02-01"), on("2025-01-01")));
            lapsed(facts, RuleId.L15, "2026-07-31", "2026-08-01", "L15 MEDIUM");
        }

        @Test
        @DisplayName("L15: never trained: 60 days after the first hand-over; then every 12 months")
        void firstAndYearly() {
            Facts facts = supervised(RiskTier.C);
            lapsed(facts, RuleId.L15, "2025-07-31", "2025-08-01", "L15 MEDIUM");
            facts.policyVersions.add(on("2025-01-01"));
            facts.trained.add(new TrainingFacts.Acknowledgement(on("2025-07-01"), on("2025-01-01")));
            lapsed(facts, RuleId.L15, "2026-07-01", "2026-07-02", "L15 MEDIUM");
        }
    }

    @Nested
    class Offices {

        @Test
        @DisplayName("9: the manager leaves on 2026-03-31, the next comes on 04-20: L16 (b) HIGH from 04-16 until 04-20")
        void v9() {
            Facts facts = supervised(RiskTier.C);
            facts.responsible.add(new Tenure(on("2025-01-01"), null));
            facts.managers.addAll(List.of(new Tenure(on("2020-04-01"), on("2026-03-31")), new Tenure(on("2026-04-20"), null)));
            lapsed(facts, RuleId.L16, "2026-04-15", "2026-04-16", "L16 HIGH");
            assertThat(Board.of(facts).duties(RuleId.L16)).extracting(Duty::openedOn, Duty::dueOn, Duty::metOn)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(on("2026-04-01"), on("2026-04-15"), on("2026-04-20")));
        }

        @Test
        @DisplayName("L16 (c): nobody responsible at the contractor, 14 days from the beginning of the work: MEDIUM")
        void contractor() {
            Facts facts = supervised(RiskTier.C);
            facts.managers.add(new Tenure(on("2020-04-01"), null));
            lapsed(facts, RuleId.L16, "2025-06-15", "2025-06-16", "L16 MEDIUM");
        }

        @Test
        @DisplayName("L16 (a): no privacy officer: lapsed on the first day, the federation's own")
        void privacyOfficer() {
            FederationFacts facts = new FederationFacts(List.of(new Tenure(on("2025-04-01"), on("2026-03-31")), new Tenure(on("2026-04-03"), null)),
                Map.of(), List.of());
            List<Duty> duties = federation(facts, "2025-04-01").stream().filter(d -> d.rule() == RuleId.L16).toList();
            assertThat(duties).extracting(Duty::openedOn, Duty::dueOn, Duty::metOn)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(on("2026-04-01"), on("2026-03-31"), on("2026-04-03")));
        }
    }

    private static List<Duty> federation(FederationFacts facts, String goLive) {
        return DutyTimeline.ofFederation(facts, SupervisionPolicy.standard(on(goLive)), DutyRules.ofFederation(), Facts.HORIZON);
    }

    @Nested
    class Certificates {

        private CertificationFacts pmark(String from, String to, boolean relied) {
            return new CertificationFacts("PMARK", from, on(from), on(to), History.from(on(from), relied));
        }

        @Test
        @DisplayName("7: relied upon until 2026-08-31, tier B: L17 MEDIUM from 09-01; the successor from 09-01 on undoes it")
        void v7() {
            Facts facts = supervised(RiskTier.B);
            facts.certifications.add(pmark("2024-09-01", "2026-08-31", true));
            lapsed(facts, RuleId.L17, "2026-08-31", "2026-09-01", "L17 MEDIUM");
            facts.certifications.add(pmark("2026-09-01", "2028-08-31", true));
            assertThat(Board.of(facts).lapses(RuleId.L17, "2026-09-01")).isEmpty();
            assertThat(Board.of(facts).lapses(RuleId.L17, "2026-09-09")).isEmpty();
        }

        @Test
        @DisplayName("L17: HIGH in tiers S and A; not relied upon it stays LOW for ever")
        void severity() {
            Facts relied = supervised(RiskTier.A);
            relied.certifications.add(pmark("2024-09-01", "2026-08-31", true));
            assertThat(Board.of(relied).lapses(RuleId.L17, "2026-09-01")).containsExactly("L17 HIGH");
            Facts known = supervised(RiskTier.A);
            known.certifications.add(pmark("2024-09-01", "2026-08-31", false));
            assertThat(Board.of(known).lapses(RuleId.L17, "2028-09-01")).containsExactly("L17 LOW");
            Facts released = supervised(RiskTier.A);
            released.certifications.add(new CertificationFacts("PMARK", "1", on("2024-09-01"), on("2026-08-31"),
                History.of(at("2024-09-01", true), at("2026-09-15", false))));
            assertThat(Board.of(released).lapses(RuleId.L17, "2026-09-14")).containsExactly("L17 HIGH");
            assertThat(Board.of(released).lapses(RuleId.L17, "2026-09-16")).containsExactly("L17 LOW");
        }

        @Test
        @DisplayName("L17: HIGH in every tier while the equivalence of a clause rests on it, relied upon for inspections or not")
        void terms() {
            Facts facts = supervised(RiskTier.C).equivalent("DH-06", at("2025-06-01", "PMARK"));
            facts.certifications.add(pmark("2024-09-01", "2026-08-31", false));
            lapsed(facts, RuleId.L17, "2026-08-31", "2026-09-01", "L17 HIGH");
            assertThat(Board.of(facts).lapses(RuleId.L17, "2026-11-30")).containsExactly("L17 CRITICAL");
            Facts judged = supervised(RiskTier.C).equivalent("DH-06", at("2025-06-01", "PMARK"), at("2026-09-15", ""));
            judged.certifications.add(pmark("2024-09-01", "2026-08-31", true));
            assertThat(Board.of(judged).lapses(RuleId.L17, "2026-09-14")).containsExactly("L17 HIGH");
            assertThat(Board.of(judged).lapses(RuleId.L17, "2026-09-15")).containsExactly("L17 MEDIUM");
            Facts other = supervised(RiskTier.C).equivalent("DH-06", at("2025-06-01", "ISMS"));
            other.certifications.add(pmark("2024-09-01", "2026-08-31", false));
            assertThat(Board.of(other).lapses(RuleId.L17, "2026-09-01")).containsExactly("L17 LOW");
            facts.certifications.add(pmark("2026-09-01", "2028-08-31", false));
            assertThat(Board.of(facts).lapses(RuleId.L17, "2026-09-01")).isEmpty();
        }
    }

    @Nested
    class Incidents {

        private Facts with(History<LocalDate> due, String metOn) {
            Facts facts = supervised(RiskTier.C);
            facts.incidents.add(new IncidentFacts(id("A1"), "A2026-0001", on("2026-12-01"),
                List.of(new IncidentFacts.Clock("d", due, metOn == null ? null : on(metOn))), null, null));
            return facts;
        }

        @Test
        @DisplayName("L18 (d): the final report rolls over the year's end: known 2026-12-01, in time on 2027-01-04")
        void finalReport() {
            lapsed(with(History.from(on("2026-12-01"), on("2027-01-04")), null), RuleId.L18, "2027-01-04", "2027-01-05", "L18 CRITICAL");
            assertThat(Board.of(with(History.from(on("2026-12-01"), on("2027-01-04")), "2027-01-06")).lapses(RuleId.L18, "2027-01-06")).isEmpty();
        }

        @Test
        @DisplayName("L18: found not to be reportable, the clock stops")
        void notReportable() {
            assertThat(Board.of(with(History.of(at("2026-12-01", on("2026-12-05")), at("2026-12-03", IncidentFacts.NEVER)), null))
                .lapses(RuleId.L18, "2026-12-31")).isEmpty();
        }

        @Test
        @DisplayName("a reportable incident keeps the contract in tier A for 24 months")
        void tier() {
            Facts facts = supervised(RiskTier.C);
            facts.incidents.add(new IncidentFacts(id("A1"), "A1", on("2026-01-01"), List.of(), on("2026-01-03"), null));
            assertThat(facts.contract().tierOn(on("2026-01-02"))).isEqualTo(RiskTier.C);
            assertThat(facts.contract().tierOn(on("2026-01-03"))).isEqualTo(RiskTier.A);
            assertThat(facts.contract().tierOn(on("2028-01-02"))).isEqualTo(RiskTier.A);
            assertThat(facts.contract().tierOn(on("2028-01-03"))).isEqualTo(RiskTier.C);
        }
    }

    @Nested
    class Reports {

        @Test
        @DisplayName("L19: tier A reports for the half year to 09-30 by 10-20, tier S also for June")
        void periods() {
            Facts a = supervised(RiskTier.A);
            lapsed(a, RuleId.L19, "2025-10-20", "2025-10-21", "L19 MEDIUM");
            assertThat(Board.of(a).lapses(RuleId.L19, "2025-07-21")).isEmpty();
            assertThat(Board.of(supervised(RiskTier.S)).lapses(RuleId.L19, "2025-07-21")).containsExactly("L19 MEDIUM");
            a.reports.add(new ReportFacts(on("2025-09-30"), on("2025-10-25")));
            assertThat(Board.of(a).lapses(RuleId.L19, "2025-10-24")).containsExactly("L19 MEDIUM");
            assertThat(Board.of(a).lapses(RuleId.L19, "2025-10-25")).isEmpty();
        }

        @Test
        @DisplayName("L19: the tier of the last day decides")
        void tierOfTheLastDay() {
            Facts facts = supervised(RiskTier.C).tier("2025-09-30", RiskTier.A);
            assertThat(Board.of(facts).lapses(RuleId.L19, "2025-10-21")).containsExactly("L19 MEDIUM");
            assertThat(Board.of(supervised(RiskTier.C).tier("2025-10-01", RiskTier.A)).lapses(RuleId.L19, "2025-10-21")).isEmpty();
        }
    }

    @Nested
    class Abroad {

        private Facts with(ForeignFacts... foreign) {
            Facts facts = supervised(RiskTier.A).profile("2025-06-02", TriState.YES, "2025-06-01", 10, Fact.CROSS_BORDER);
            facts.foreign.addAll(List.of(foreign));
            return facts;
        }

        @Test
        @DisplayName("11: equivalent measures checked on 2025-11-22: in time on 2026-11-22, L20 HIGH on 11-23")
        void v11() {
            lapsed(with(new ForeignFacts(id("f"), "SG Cloud", on("2025-06-02"), History.from(on("2025-06-02"), ForeignBasis.EQUIVALENT),
                List.of(on("2025-11-22")), null)), RuleId.L20, "2026-11-22", "2026-11-23", "L20 HIGH");
        }

        @Test
        @DisplayName("L20: without entry or basis lapsed at once, until a basis is recorded or it stops")
        void basis() {
            lapsed(with(), RuleId.L20, "2025-06-01", "2025-06-02", "L20 HIGH");
            Facts late = with(new ForeignFacts(id("f"), "SG Cloud", on("2025-06-02"), History.from(on("2025-07-01"), ForeignBasis.CONSENT), List.of(), null));
            assertThat(Board.of(late).lapses(RuleId.L20, "2025-06-30")).containsExactly("L20 HIGH");
            assertThat(Board.of(late).lapses(RuleId.L20, "2025-07-01")).isEmpty();
            Facts stopped = with(new ForeignFacts(id("f"), "SG Cloud", on("2025-06-02"), History.none(), List.of(), on("2025-08-01")));
            assertThat(Board.of(stopped).lapses(RuleId.L20, "2025-08-01")).isEmpty();
        }
    }

    @Nested
    class Upstream {

        private Facts with(Set<Purpose> allowed, String validTo, Permit... approvals) {
            Facts facts = supervised(RiskTier.B).profile("2025-06-02", TriState.YES, "2025-06-01", 10, Fact.UPSTREAM);
            facts.purposes.add(Purpose.ORDER_DELIVERY);
            facts.upstream.add(new UpstreamFacts(id("u"), "みなと生協", on("2025-06-01"), null, History.from(on("2025-06-01"),
                new UpstreamFacts.Term(allowed, on("2025-06-01"), on(validTo))), List.of(approvals)));
            return facts;
        }

        @Test
        @DisplayName("L21: without a permission, after the term, beyond the purposes: each CRITICAL at once")
        void lacks() {
            Set<Purpose> all = Set.of(Purpose.ORDER_DELIVERY, Purpose.INQUIRY);
            assertThat(Board.of(with(all, "2027-03-31")).lapses(RuleId.L21, "2025-06-02")).containsExactly("L21 CRITICAL");
            lapsed(with(all, "2027-03-31", permit("2025-06-01", "2026-03-31")), RuleId.L21, "2026-03-31", "2026-04-01", "L21 CRITICAL");
            lapsed(with(all, "2026-03-31", permit("2025-06-01", "2030-03-31")), RuleId.L21, "2026-03-31", "2026-04-01", "L21 CRITICAL");
            assertThat(Board.of(with(Set.of(Purpose.INQUIRY), "2027-03-31", permit("2025-06-01", "2030-03-31"))).lapses(RuleId.L21, "2025-06-02"))
                .containsExactly("L21 CRITICAL");
        }

        @Test
        @DisplayName("L21: entrusted to us, and nobody recorded by whom")
        void nobody() {
            Facts facts = supervised(RiskTier.B).profile("2025-06-02", TriState.YES, "2025-06-01", 10, Fact.UPSTREAM);
            assertThat(Board.of(facts).lapses(RuleId.L21, "2025-06-02")).containsExactly("L21 CRITICAL");
        }
    }

    @Nested
    class Register {

        private List<String> branch(Facts facts, String branch, String day) {
            return Board.of(facts).duties(RuleId.G01).stream().filter(d -> d.branch().equals(branch) && d.isOverdueOn(on(day)))
                .map(d -> d.rule() + " " + d.severityOn(on(day), RiskTier.C)).toList();
        }

        @Test
        @DisplayName("G01: the entry is reviewed every 12 months: LOW")
        void review() {
            Facts facts = supervised(RiskTier.C);
            assertThat(branch(facts, "review", "2026-06-01")).isEmpty();
            assertThat(branch(facts, "review", "2026-06-02")).containsExactly("G01 LOW");
            facts.reviews.add(on("2026-07-01"));
            assertThat(branch(facts, "review", "2026-07-01")).isEmpty();
            assertThat(branch(facts, "review", "2027-07-02")).containsExactly("G01 LOW");
        }

        @Test
        @DisplayName("G01: the tier is assessed within 30 days of the registration, then every 12 months, in C every 24: MEDIUM, never more")
        void tier() {
            Facts none = new Facts().registered("2026-01-01").signed("2026-01-01").state("2026-01-01", ContractState.SIGNED)
                .profile("2026-01-01", TriState.YES, "2026-01-01");
            assertThat(branch(none, "tier", "2026-01-31")).isEmpty();
            assertThat(branch(none, "tier", "2026-02-01")).containsExactly("G01 MEDIUM");
            assertThat(branch(supervised(RiskTier.C), "tier", "2027-06-01")).isEmpty();
            assertThat(branch(supervised(RiskTier.C), "tier", "2027-06-02")).containsExactly("G01 MEDIUM");
            assertThat(branch(supervised(RiskTier.B), "tier", "2026-06-02")).containsExactly("G01 MEDIUM");
            assertThat(branch(supervised(RiskTier.B), "tier", "2028-06-02")).containsExactly("G01 MEDIUM");
        }

        @Test
        @DisplayName("G01: changed facts are assessed within 30 days")
        void changedFacts() {
            Facts facts = supervised(RiskTier.B).profile("2026-01-01", TriState.YES, "2025-06-01", 5000);
            assertThat(branch(facts, "facts", "2026-01-31")).isEmpty();
            assertThat(branch(facts, "facts", "2026-02-01")).containsExactly("G01 MEDIUM");
            assertThat(branch(facts.tier("2026-02-10", RiskTier.B), "facts", "2026-02-10")).isEmpty();
        }

        @Test
        @DisplayName("G01: assessed before it renews itself, within 60 days of the notice deadline")
        void renewal() {
            Facts facts = supervised(RiskTier.B).ends("2025-06-01", "2026-05-31").renewsItself(12, 30);
            assertThat(branch(facts, "renewal", "2026-05-31")).isEmpty();
            assertThat(branch(facts, "renewal", "2026-06-01")).containsExactly("G01 MEDIUM");
            assertThat(branch(facts.tier("2026-03-02", RiskTier.B), "renewal", "2026-06-01")).isEmpty();
        }

        @Test
        @DisplayName("G01: without personal data (N) the confirmation of that is the assessment, every 12 months")
        void outOfScope() {
            Facts facts = new Facts().registered("2025-06-01").signed("2025-06-01").state("2025-06-01", ContractState.SIGNED).profile("2025-06-01", TriState.NO, null)
                .ends("2025-06-01", "2026-05-31").renewsItself(12, 30);
            assertThat(branch(facts, "tier", "2026-06-01")).isEmpty();
            assertThat(branch(facts, "tier", "2026-06-02")).containsExactly("G01 MEDIUM");
            assertThat(branch(facts, "renewal", "2026-06-01")).containsExactly("G01 MEDIUM");
            facts.profile("2026-04-01", TriState.NO, null);
            assertThat(branch(facts, "facts", "2026-08-01")).isEmpty();
            assertThat(branch(facts, "tier", "2026-08-01")).isEmpty();
            assertThat(branch(facts, "renewal", "2026-06-01")).isEmpty();
            facts.profile("2026-08-01", TriState.YES, "2026-08-01");
            assertThat(branch(facts, "tier", "2026-08-02")).isEmpty();
            assertThat(branch(facts, "facts", "2026-08-31")).isEmpty();
            assertThat(branch(facts, "facts", "2026-09-01")).containsExactly("G01 MEDIUM");
        }

        @Test
        @DisplayName("12: handed over on Friday 2026-09-18 and not confirmed: in time on 09-30, G02 on 10-01")
        void v12() {
            Facts facts = supervised(RiskTier.C);
            LocalDate due = BusinessDays.japan().plus(on("2026-09-18"), 5);
            assertThat(due).isEqualTo(on("2026-09-30"));
            facts.transfers().add(new TransferFacts(id("t"), on("2026-09-18"), null, due, null, null));
            lapsed(facts, RuleId.G02, "2026-09-30", "2026-10-01", "G02 MEDIUM");
            facts.transfers().set(facts.transfers().size() - 1, new TransferFacts(id("t"), on("2026-09-18"), null, due, null, on("2026-10-02")));
            assertThat(Board.of(facts).lapses(RuleId.G02, "2026-10-02")).isEmpty();
        }

        @Test
        @DisplayName("G03: an inspection due by March is in the plan by 30 April")
        void plan() {
            Facts facts = supervised(RiskTier.A).inspected(InspectionKind.ONSITE, "2025-07-01");
            assertThat(Board.of(facts).lapses(RuleId.G03, "2026-04-30")).isEmpty();
            assertThat(Board.of(facts).lapses(RuleId.G03, "2026-05-01")).containsExactly("G03 MEDIUM");
            facts.inspection(InspectionKind.REMOTE, "2026-06-20", at("2026-05-10", InspectionState.PLANNED));
            assertThat(Board.of(facts).lapses(RuleId.G03, "2026-05-10")).isEmpty();
        }

        @Test
        @DisplayName("G03: the plan of the year is approved by 30 April")
        void approval() {
            FederationFacts facts = new FederationFacts(List.of(new Tenure(on("2025-04-01"), null)),
                Map.of(new FiscalYear(2026), on("2026-05-10")), List.of());
            List<Duty> duties = federation(facts, "2026-04-01").stream().filter(d -> d.rule() == RuleId.G03).toList();
            assertThat(duties.get(0)).satisfies(d -> {
                assertThat(d.dueOn()).isEqualTo(on("2026-04-30"));
                assertThat(d.metOn()).isEqualTo(on("2026-05-10"));
                assertThat(d.metBy()).isEqualTo(Duty.MetBy.FULFILLED);
            });
            assertThat(duties.get(1).openedOn()).isEqualTo(on("2027-04-01"));
        }
    }
}
