package org.kantoku.contractors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kantoku.access.domain.Role.INSPECTOR;
import static org.kantoku.access.domain.Role.PROCUREMENT;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.inject.Inject;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kantoku.access.application.AccessDenied;
import org.kantoku.access.domain.Role;
import org.kantoku.contractors.application.ContractorQueries;
import org.kantoku.contractors.application.ContractorService;
import org.kantoku.contractors.application.corporateregister.AgencyChoice;
import org.kantoku.contractors.application.corporateregister.AgencyFiles;
import org.kantoku.contractors.application.corporateregister.AgencyQueries;
import org.kantoku.contractors.application.corporateregister.AgencyService;
import org.kantoku.contractors.application.corporateregister.AgencyView;
import org.kantoku.contractors.application.roster.RosterQueries;
import org.kantoku.contractors.application.roster.RosterView;
import org.kantoku.contractors.domain.ContractorDetails;
import org.kantoku.contractors.domain.corporateregister.AgencyField;
import org.kantoku.contractors.domain.corporateregister.AgencyFlag;
import org.kantoku.contractors.domain.corporateregister.AgencyMatch;
import org.kantoku.contractors.domain.corporateregister.AgencyTrial;
import org.kantoku.contractors.domain.roster.MergerKind;
import org.kantoku.shared.BusinessClock;
import org.kantoku.shared.CorporateNumber;
import org.kantoku.shared.PageRequest;
import org.kantoku.shared.RuleViolation;
import org.kantoku.shared.WorkProgress;
import org.kantoku.shared.upload.UploadedFile;
import org.kantoku.supervision.application.ContractorListQueries;
import org.kantoku.supervision.application.ContractorListRow;
import org.kantoku.supervision.application.RegisterFilter;
import org.kantoku.supervision.application.RegisterFilter.Agency;
import org.kantoku.supervision.application.WorkQueries;
import org.kantoku.support.AgencyRows;
import org.kantoku.support.As;
import org.kantoku.support.SharedData;

@ExtendWith(ArquillianExtension.class)
class AgencyIT {

    @Inject
    private AgencyFiles files;

    @Inject
    private AgencyQueries queries;

    @Inject
    private AgencyService service;

    @Inject
    private ContractorService contractors;

    @Inject
    private ContractorQueries register;

    @Inject
    private RosterQueries roster;

    @Inject
    private WorkQueries work;

    @Inject
    private ContractorListQueries list;

    @Inject
    private BusinessClock clock;

    @Inject
    private As as;

    private UUID contractor(String number, String name, String address) {
        return as.run(As.staff(PROCUREMENT), () -> contractors.register(ContractorDetails.untold(new CorporateNumber(number), name, address)));
    }

    private AgencyTrial tried(byte[] content) {
        UploadedFile file = files.receive("diff.csv", new ByteArrayInputStream(content));
        try {
            return as.run(As.staff(PROCUREMENT), () -> files.tryOut(file, new WorkProgress()));
        } finally {
            files.forget(file);
        }
    }

    private AgencyTrial tried(String... lines) {
        return tried(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    private int taken(AgencyTrial trial, Map<UUID, Set<AgencyField>> fields) {
        return as.run(As.staff(PROCUREMENT), () -> service.take(trial, new AgencyChoice(fields)));
    }

    private AgencyView view(String number) {
        return as.run(As.staff(PROCUREMENT), () -> queries.view(number)).orElseThrow();
    }

    private ContractorDetails details(UUID id) {
        return as.run(As.staff(PROCUREMENT), () -> register.view(id)).details();
    }

    private static AgencyMatch only(AgencyTrial trial, UUID id) {
        return trial.matches().stream().filter(match -> match.contractorId().equals(id)).findFirst().orElseThrow();
    }

    private List<UUID> listed(Agency told, LocalDate on) {
        return as.run(As.staff(PROCUREMENT), () -> list.page(RegisterFilter.none().with(told), on, PageRequest.firstOf(PageRequest.MAX_BATCH))).rows().stream()
            .map(ContractorListRow::id).toList();
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = {"PROCUREMENT", "DEPT_PRIVACY_MANAGER", "PRIVACY_OFFICER"}, mode = EnumSource.Mode.EXCLUDE)
    void othersNeitherTryNorTakeNorSee(Role role) {
        UploadedFile file = files.receive("diff.csv", new ByteArrayInputStream(AgencyRows.line().getBytes(StandardCharsets.UTF_8)));
        AgencyTrial trial = new AgencyTrial("x", "y", "UTF-8", 1, 0, List.of(), List.of(), 0, Map.of(), Map.of());
        assertThatThrownBy(() -> as.run(As.staff(role), () -> files.tryOut(file, new WorkProgress()))).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> as.run(As.staff(role), () -> service.take(trial, new AgencyChoice(Map.of())))).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> as.does(As.staff(role), () -> service.see(AgencyRows.NUMBER, 0, "x"))).isInstanceOf(AccessDenied.class);
        files.forget(file);
    }

    @Test
    void aContractorsUserSeesNothingOfTheAgency() {
        assertThatThrownBy(() -> as.run(As.contractor(UUID.randomUUID()), () -> queries.view(AgencyRows.NUMBER))).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> as.run(As.contractor(UUID.randomUUID()), () -> queries.typed(AgencyRows.NUMBER))).isInstanceOf(AccessDenied.class);
    }

    @Test
    void whatIsMissingIsFilledInAndWhatDiffersOnlyWhenChosen() {
        String number = AgencyRows.number();
        UUID id = contractor(number, "みどり急便（株）", "潮風県みなと市桜橋4-11");
        AgencyTrial trial = tried(AgencyRows.line(2, number), AgencyRows.line(2, AgencyRows.number()));
        assertThat(only(trial, id).flags()).containsExactly(AgencyFlag.MOVED);
        assertThat(taken(trial, Map.of(id, Set.of(AgencyField.KANA)))).isEqualTo(1);
        assertThat(details(id).nameKana()).isEqualTo("ミドリキュウビン");
        assertThat(details(id).address()).isEqualTo("潮風県みなと市桜橋4-11");
        assertThat(view(number).events()).singleElement().satisfies(event -> assertThat(event.on()).isEqualTo(LocalDate.of(2026, 6, 1)));
        assertThat(listed(Agency.MOVED, LocalDate.of(2026, 6, 1))).contains(id);
        assertThat(listed(Agency.MOVED, LocalDate.of(2026, 5, 31))).doesNotContain(id);
        assertThat(listed(Agency.RENAMED, LocalDate.of(2026, 6, 1))).doesNotContain(id);
        AgencyTrial again = tried(AgencyRows.line(2, number));
        assertThat(only(again, id).known()).isTrue();
        assertThatThrownBy(() -> taken(again, Map.of())).isInstanceOf(RuleViolation.class).hasMessage("agency.error.nothing");
    }

    @Test
    void anOlderFileOverwritesNothing() {
        String number = AgencyRows.number();
        UUID id = contractor(number, "みどり急便株式会社", null);
        taken(tried(AgencyRows.line(2, number)), Map.of(id, Set.of(AgencyField.ADDRESS)));
        AgencyTrial old = tried(AgencyRows.line(2, number, 5, "2025-01-10", 6, "2025-01-01", 12, "古い町"));
        assertThat(only(old, id).proposals()).isEmpty();
        assertThatThrownBy(() -> taken(old, Map.of(id, Set.of(AgencyField.ADDRESS)))).isInstanceOf(RuntimeException.class);
        assertThat(details(id).address()).endsWith("灯台町１丁目２番３号");
        assertThat(view(number).address()).endsWith("灯台町１丁目２番３号");
    }

    @Test
    void aContractorChangedMeanwhileStopsTheWhole() {
        String number = AgencyRows.number();
        String other = AgencyRows.number();
        UUID id = contractor(number, "みどり急便株式会社", null);
        UUID second = contractor(other, "みどり急便二号株式会社", null);
        AgencyTrial trial = tried(AgencyRows.line(2, number), AgencyRows.line(2, other));
        as.does(As.staff(PROCUREMENT), () -> contractors.describe(second, 1, ContractorDetails.untold(new CorporateNumber(other), "別名株式会社", null)));
        Set<AgencyField> address = Set.of(AgencyField.ADDRESS);
        assertThatThrownBy(() -> taken(trial, Map.of(id, address, second, address))).isInstanceOf(RuleViolation.class).hasMessage("agency.error.changed");
        assertThat(details(id).address()).isNull();
        assertThat(as.run(As.staff(PROCUREMENT), () -> queries.view(number))).isEmpty();
    }

    @Test
    void aMergedFirmShowsItsSuccessorAndWaitsForSomebody() {
        String number = AgencyRows.number();
        String successor = AgencyRows.number();
        UUID id = contractor(number, "みどり急便株式会社", "潮風県みなと市灯台町1-2-3");
        AgencyTrial trial = tried(AgencyRows.line(2, successor, 3, "71", 7, "しおり配送株式会社"),
            AgencyRows.line(2, number, 3, "21", 19, "2026-06-01", 20, "11", 21, successor, 22, "合併し解散"));
        assertThat(only(trial, id).flags()).containsExactly(AgencyFlag.MERGED);
        taken(trial, Map.of());
        AgencyView view = view(number);
        assertThat(view.ended()).isTrue();
        assertThat(view.successorName()).isEqualTo("しおり配送株式会社");
        assertThat(view.successorId()).isNull();
        assertThat(mergers(id)).singleElement().satisfies(merger -> {
            assertThat(merger.kind()).isEqualTo(MergerKind.TAKEN_OVER);
            assertThat(merger.on()).isEqualTo(LocalDate.of(2026, 6, 1));
            assertThat(merger.other()).isEqualTo("しおり配送株式会社");
        });
        assertThat(as.run(As.staff(PROCUREMENT), () -> queries.typed(successor))).get().extracting(AgencyView::name).isEqualTo("しおり配送株式会社");
        assertThat(waiting(id)).isTrue();
        assertThat(listed(Agency.MERGED, LocalDate.of(2026, 6, 1))).contains(id);
        assertThat(listed(Agency.MERGED, LocalDate.of(2026, 5, 31))).doesNotContain(id);
        assertThat(listed(Agency.CLOSED, view.closedOn())).doesNotContain(id);
        assertThat(listed(Agency.UNSEEN, clock.today())).contains(id);
        assertThatThrownBy(() -> as.does(As.staff(INSPECTOR), () -> service.see(number, view.version(), "x"))).isInstanceOf(AccessDenied.class);
        as.does(As.staff(PROCUREMENT), () -> service.see(number, view.version(), "承継先と契約を結び直す。"));
        assertThat(waiting(id)).isFalse();
        assertThat(listed(Agency.UNSEEN, clock.today())).doesNotContain(id);
        UUID registered = contractor(successor, "しおり配送株式会社", null);
        assertThat(view(number).successorId()).isEqualTo(registered);
    }

    @Test
    void aMergerIsWrittenDownOnceAndEndsWhenItIsDeclaredVoid() {
        String number = AgencyRows.number();
        UUID id = contractor(number, "みどり急便株式会社", null);
        taken(tried(AgencyRows.line(2, number, 3, "71", 5, "2026-06-02", 6, "2026-06-01")), Map.of());
        taken(tried(AgencyRows.line(2, number, 3, "71", 5, "2026-06-05", 6, "2026-06-01")), Map.of());
        assertThat(mergers(id)).singleElement().satisfies(merger -> {
            assertThat(merger.kind()).isEqualTo(MergerKind.TOOK_OVER);
            assertThat(merger.on()).isEqualTo(LocalDate.of(2026, 6, 1));
            assertThat(merger.fromAgency()).isTrue();
            assertThat(merger.voidOn()).isNull();
        });
        taken(tried(AgencyRows.line(2, number, 3, "72", 5, "2026-09-02", 6, "2026-09-01")), Map.of());
        assertThat(mergers(id)).singleElement().extracting(RosterView.Merger::voidOn).isEqualTo(LocalDate.of(2026, 9, 1));
    }

    private List<RosterView.Merger> mergers(UUID id) {
        return as.run(As.staff(PROCUREMENT), () -> roster.of(id)).mergers();
    }

    private boolean waiting(UUID contractorId) {
        return as.run(As.staff(PROCUREMENT), () -> work.page(new PageRequest(0, 5_000, null, false))).rows().stream()
            .anyMatch(row -> row.kind().equals("SEE_END_OF_FIRM") && row.id().equals(contractorId));
    }

    @Test
    @EnabledIf(value = "org.kantoku.support.SharedData#isPresent", disabledReason = "skipped: no shared data beside the project")
    void theAgencysFilesGoInAsTheyAre() throws Exception {
        byte[] utf8 = real("diff_20210714_utf8.csv");
        byte[] cp932 = real("diff_20220901_cp932.csv");
        as.rolledBack(() -> {
            Map<String, UUID> ids = Arrays.asList("1040001042029", "1040002078014", "1011002022162", "1010001012760", "2120001080886", "2700150007012", "1130002006485")
                .stream().collect(Collectors.toMap(n -> n, n -> contractor(n, "（名称未登録）法人番号 " + n, null)));
            AgencyTrial first = tried(utf8);
            assertThat(first.lines()).isEqualTo(2_772);
            assertThat(first.refused()).isZero();
            assertThat(only(first, ids.get("1040001042029")).flags()).contains(AgencyFlag.MERGED);
            assertThat(only(first, ids.get("1040002078014")).flags()).contains(AgencyFlag.UNWRITABLE);
            assertThat(only(first, ids.get("1130002006485")).flags()).contains(AgencyFlag.REVIVED);
            assertThat(only(first, ids.get("1011002022162")).rows()).hasSize(2);
            taken(first, first.matches().stream().collect(Collectors.toMap(AgencyMatch::contractorId,
                m -> m.proposals().stream().map(p -> p.field()).collect(Collectors.toSet()))));
            assertThat(details(ids.get("1011002022162")).nameJa()).isEqualTo("ＹＫユニット有限会社");
            AgencyTrial second = tried(cp932);
            assertThat(second.lines()).isEqualTo(2_132);
            assertThat(second.refused()).isZero();
            assertThat(only(second, ids.get("2120001080886")).row().successor()).isEqualTo("5120001029451");
            assertThat(only(second, ids.get("1010001012760")).flags()).contains(AgencyFlag.ABSORBED).noneMatch(AgencyFlag::isEnd);
            assertThat(taken(second, Map.of(ids.get("1010001012760"), Set.of(AgencyField.NAME)))).isEqualTo(1);
            assertThat(details(ids.get("1010001012760")).nameJa()).isEqualTo("株式会社エル・エス管財");
        });
    }

    private static byte[] real(String name) throws IOException {
        return Files.readAllBytes(SharedData.require("data/jp/nta-houjin-bangou/" + name));
    }
}
