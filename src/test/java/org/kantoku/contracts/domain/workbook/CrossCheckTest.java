package org.kantoku.contracts.domain.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules over several rows, in the file and in the register. */
class CrossCheckTest {

    private static final UUID CONTRACT = UUID.randomUUID();
    private static final UUID SOMEBODY = UUID.randomUUID();
    private static final UUID ANOTHER = UUID.randomUUID();

    private WorkbookTrial trial = new WorkbookTrial();
    private final List<SheetRow> told = new ArrayList<>();
    private final List<SheetRow> known = new ArrayList<>();

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
        "OVERALL, 2026-04-01, -, OVERALL, 2027-04-01, -, roster.error.overallTaken",
        "OVERALL, 2026-04-01, 2027-03-31, OVERALL, 2027-03-31, -, roster.error.overallTaken",
        "OVERALL, 2026-04-01, 2027-03-31, OVERALL, 2027-04-01, -, -",
        "AUDIT, 2026-04-01, -, AUDIT, 2026-10-01, -, -",
        "OVERALL, 2026-04-01, -, AUDIT, 2026-10-01, -, -"})
    void theRegisterHasOnePrivacyOfficerAtATime(String kind, String from, String to, String next, String nextFrom, String nextTo, String problem) {
        known.add(appointment(kind, SOMEBODY, from, to));
        told.add(appointment(next, ANOTHER, nextFrom, nextTo));
        judged(new OfficeCheck(), problem);
        if (problem != null) {
            assertThat(trial.errors()).singleElement().satisfies(e -> {
                assertThat(e.sheet()).isEqualTo("責任者の任命");
                assertThat(e.row()).isEqualTo(2);
                assertThat(e.column()).isEqualTo("始め");
                assertThat(e.value()).isEqualTo(nextFrom);
                assertThat(e.arguments()).containsExactly(from);
            });
        }
    }

    @Test
    void twoPrivacyOfficersOfOneFileAreOneTooMany() {
        told.add(appointment("OVERALL", SOMEBODY, "2026-04-01", null));
        told.add(appointment("OVERALL", ANOTHER, "2026-05-01", null));
        judged(new OfficeCheck(), "roster.error.overallTaken");
        assertThat(trial.errors().get(0).row()).isEqualTo(3);
    }

    @Test
    void thePrivacyOfficerIsNotTheAuditOfficerAndAnEndInTheFileCounts() {
        SheetRow officer = appointment("OVERALL", SOMEBODY, "2026-04-01", null);
        known.add(officer);
        told.add(appointment("AUDIT", SOMEBODY, "2027-04-01", null));
        judged(new OfficeCheck(), "roster.error.overallAudit");
        again();
        told.add(officer.with("to_on", "2027-03-31"));
        judged(new OfficeCheck(), null);
    }

    @Test
    void aWaiverIsRenewedOnce() {
        SheetRow first = waiver("L06", "GRANTED", "2026-04-01", null);
        SheetRow second = waiver("L06", "GRANTED", "2026-06-01", first.id());
        known.add(first);
        told.add(second);
        judged(new WaiverCheck(), null);
        again();
        told.add(waiver("L06", "REQUESTED", "2026-08-01", second.id()));
        judged(new WaiverCheck(), "contracts.error.waiverRenewed");
        again();
        told.set(1, waiver("L06", "REQUESTED", "2026-08-01", first.id()));
        judged(new WaiverCheck(), "contracts.error.waiverRenewed", "contracts.error.waiverRenewed");
    }

    @Test
    void aRefusedRenewalLeavesRoomForAnother() {
        SheetRow first = waiver("L06", "GRANTED", "2026-04-01", null);
        known.add(first);
        known.add(waiver("L06", "REFUSED", "2026-05-01", first.id()));
        told.add(waiver("L06", "GRANTED", "2026-06-01", first.id()));
        judged(new WaiverCheck(), null);
    }

    @Test
    void aSecondWaiverForASubjectSaysThatItRenewsTheFirst() {
        known.add(waiver("L06", "GRANTED", "2026-04-01", null));
        told.add(waiver("L06", "GRANTED", "2026-06-01", null));
        judged(new WaiverCheck(), "workbook.error.renewalMissing");
        again();
        told.set(0, waiver("L05", "GRANTED", "2026-06-01", null));
        judged(new WaiverCheck(), null);
    }

    @ParameterizedTest
    @CsvSource({"L05", "L07"})
    void aRenewalIsOfTheSameSubject(String rule) {
        SheetRow first = waiver("L06", "GRANTED", "2026-04-01", null);
        known.add(first);
        told.add(waiver(rule, "GRANTED", "2026-06-01", first.id()));
        judged(new WaiverCheck(), "workbook.error.renewalOther");
    }

    @Test
    void oneRequestWaitsAtATime() {
        known.add(waiver("L06", "REQUESTED", "2026-04-01", null));
        told.add(waiver("L06", "REQUESTED", "2026-06-01", null));
        judged(new WaiverCheck(), "contracts.error.waiverPending");
    }

    @Test
    void whoStandsAboveASubEntrusteeIsOfTheSameContractAndOneTierHigher() {
        SheetRow top = sub(CONTRACT, null, 1);
        known.add(top);
        told.add(sub(CONTRACT, top.id(), 2));
        judged(new SubTreeCheck(), null);
        again();
        told.add(sub(CONTRACT, top.id(), 3));
        judged(new SubTreeCheck(), "workbook.error.subTier");
        assertThat(trial.errors().get(0).value()).isEqualTo("3");
        assertThat(trial.errors().get(0).arguments()).containsExactly(2);
        again();
        told.remove(1);
        told.add(sub(UUID.randomUUID(), top.id(), 2));
        judged(new SubTreeCheck(), "subentrustment.error.parent");
    }

    @Test
    void aTreeHasNoCycle() {
        SheetRow one = sub(CONTRACT, null, 2);
        SheetRow other = sub(CONTRACT, one.id(), 3);
        told.add(one.with("parent_id", other.id().toString()));
        told.add(other);
        judged(new SubTreeCheck(), "workbook.error.subTier");
    }

    @Test
    void oneThatIsMovedTakesThoseBelowAlong() {
        SheetRow top = sub(CONTRACT, null, 1);
        known.add(top);
        known.add(sub(CONTRACT, top.id(), 2));
        told.add(top.with("tier_level", "2"));
        judged(new SubTreeCheck(), "workbook.error.subTier");
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {"2027-03-31, -", "2027-04-01, subentrustment.error.expiresLate"})
    void anApprovalGoesNoFurtherThanTheWorkIsPlanned(String expires, String problem) {
        SheetRow sub = sub(CONTRACT, null, 1).with("planned_end_on", "2027-03-31").with("state", "APPROVED");
        known.add(sub);
        known.add(approval(sub, 1, "2029-03-31"));
        told.add(approval(sub, 2, expires));
        judged(new SubTreeCheck(), problem);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
        "-, UNDETERMINED, ENTRUSTMENT, -",
        "-, ENTRUSTMENT, ENTRUSTMENT, -",
        "-, ENTRUSTMENT, NO_PERSONAL_DATA, contracts.error.arrangementDecided",
        "UNDETERMINED, UNDETERMINED, ENTRUSTMENT, contracts.error.arrangementDecided",
        "JOINT_USE, ENTRUSTMENT, JOINT_USE, -",
        "JOINT_USE, JOINT_USE, ENTRUSTMENT, contracts.error.arrangementDecided"})
    void whatAContractIsChangesByADecisionOnly(String ruled, String before, String after, String problem) {
        known.add(profile(1, before));
        if (ruled != null) {
            known.add(row("arrangement_ruling").with("contract_id", CONTRACT.toString()).with("version_no", "1").with("kind", ruled));
        }
        told.add(profile(2, after));
        judged(new ArrangementCheck(new Rights(SOMEBODY, false)), problem);
        again();
        judged(new ArrangementCheck(new Rights(SOMEBODY, true)), null);
    }

    @Test
    void theFirstVersionOfTheFactsSaysWhatAContractIs() {
        told.add(profile(1, "ENTRUSTMENT"));
        told.add(profile(2, "THIRD_PARTY_PROVISION"));
        judged(new ArrangementCheck(new Rights(SOMEBODY, false)), "contracts.error.arrangementDecided");
        assertThat(trial.errors().get(0).row()).isEqualTo(3);
    }

    @Test
    void oneRowIsCountedAsWrongOnce() {
        CrossCheck.Place place = new CrossCheck.Place(RegisterWorkbook.of("waiver"), 2, Judged.Fate.NEW);
        CellCodec codec = new CellCodec(new RegisterKeys(), Labels.JAPANESE);
        place.refuse(trial, codec, "rule", "L06", "contracts.error.waiverPending");
        place.refuse(trial, codec, "rule", "L06", "contracts.error.waiverRenewed");
        assertThat(trial.counts()).singleElement().satisfies(count -> assertThat(count.wrong()).isOne());
    }

    private void again() {
        trial = new WorkbookTrial();
    }

    /** Tells the check everything, and the register what it asks for. */
    private void judged(CrossCheck check, String... problems) {
        for (int i = 0; i < told.size(); i++) {
            check.told(new Judged(Judged.Fate.NEW, told.get(i), List.of(), List.of()), i + 2);
        }
        for (CrossCheck.Need need : check.needs()) {
            known.stream().filter(row -> row.sheet().table().equals(need.table())).filter(row -> need.values()
                .contains(need.column().equals("id") ? row.id().toString() : row.text(need.column()))).forEach(check::known);
        }
        check.finish(trial, new CellCodec(new RegisterKeys(), Labels.JAPANESE));
        assertThat(trial.errors()).extracting(CellError::messageKey).containsExactly(problems == null || problems[0] == null ? new String[0] : problems);
    }

    private static SheetRow row(String table) {
        WorkbookSheet sheet = RegisterWorkbook.of(table);
        return new SheetRow(sheet, UUID.randomUUID(), new String[sheet.columns().size()]);
    }

    private static SheetRow appointment(String kind, UUID account, String from, String to) {
        return row("responsible_appointment").with("kind", kind).with("account_id", account.toString()).with("from_on", from).with("to_on", to);
    }

    private static SheetRow waiver(String rule, String state, String requestedOn, UUID renewalOf) {
        return row("waiver").with("contract_id", CONTRACT.toString()).with("rule", rule).with("state", state).with("requested_on", requestedOn)
            .with("renewal_of", renewalOf == null ? null : renewalOf.toString());
    }

    private static SheetRow sub(UUID contract, UUID parent, int tier) {
        return row("sub_entrustment").with("contract_id", contract.toString()).with("parent_id", parent == null ? null : parent.toString())
            .with("tier_level", String.valueOf(tier)).with("state", "DECLARED");
    }

    private static SheetRow approval(SheetRow sub, int seq, String expires) {
        return row("sub_entrustment_approval").with("sub_entrustment_id", sub.id().toString()).with("seq", String.valueOf(seq)).with("expires_on", expires);
    }

    private static SheetRow profile(int version, String arrangement) {
        return row("data_handling_profile").with("contract_id", CONTRACT.toString()).with("version_no", String.valueOf(version)).with("arrangement", arrangement);
    }
}
