package org.kantoku.correctiveactions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kantoku.access.domain.Role.INSPECTOR;
import static org.kantoku.access.domain.Role.PRIVACY_OFFICER;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.kantoku.access.application.AccessDenied;
import org.kantoku.access.application.Identity;
import org.kantoku.correctiveactions.application.FindingAnswerService;
import org.kantoku.correctiveactions.application.FindingQueries;
import org.kantoku.correctiveactions.application.FindingTalkService;
import org.kantoku.correctiveactions.application.evidence.EvidenceFilter;
import org.kantoku.correctiveactions.application.evidence.EvidenceListQueries;
import org.kantoku.correctiveactions.application.evidence.EvidencePlace;
import org.kantoku.correctiveactions.application.evidence.EvidenceQueries;
import org.kantoku.correctiveactions.application.evidence.EvidenceRow;
import org.kantoku.correctiveactions.application.evidence.EvidenceService;
import org.kantoku.correctiveactions.application.evidence.EvidenceSlice;
import org.kantoku.correctiveactions.application.evidence.EvidenceView;
import org.kantoku.correctiveactions.application.evidence.EvidenceViewQueries;
import org.kantoku.correctiveactions.domain.EvidencePart;
import org.kantoku.correctiveactions.domain.FindingState;
import org.kantoku.inspections.application.AnswerService;
import org.kantoku.inspections.application.AnswerSheetQueries;
import org.kantoku.inspections.domain.FindingGrade;
import org.kantoku.shared.PageRequest;
import org.kantoku.shared.RecordNotFound;
import org.kantoku.shared.RuleViolation;
import org.kantoku.shared.evidence.EvidenceContents;
import org.kantoku.shared.evidence.EvidenceFile;
import org.kantoku.shared.evidence.EvidenceStore;
import org.kantoku.shared.evidence.FileState;
import org.kantoku.support.As;
import org.kantoku.support.FindingFixture;

/** Versions, use for another item, days of keeping and holds; and what a firm reaches of another's on these ways: nothing. */
@ExtendWith(ArquillianExtension.class)
class EvidenceCareIT {

    @Inject
    private FindingFixture fixture;

    @Inject
    private FindingTalkService talk;

    @Inject
    private FindingAnswerService answers;

    @Inject
    private FindingQueries findings;

    @Inject
    private AnswerService sheets;

    @Inject
    private AnswerSheetQueries sheetQueries;

    @Inject
    private EvidenceService service;

    @Inject
    private EvidenceQueries queries;

    @Inject
    private EvidenceViewQueries views;

    @Inject
    private EvidenceListQueries lists;

    @Inject
    private EvidenceContents contents;

    @Inject
    private EvidenceStore store;

    @Resource(lookup = "java:app/jdbc/kantoku")
    private DataSource dataSource;

    @Inject
    private As as;

    private FindingFixture.Firm firm;
    private Identity own;
    private Identity stranger;
    private UUID finding;
    private final Identity officer = As.staff(PRIVACY_OFFICER);

    @BeforeEach
    void aFinding() throws SQLException {
        firm = fixture.firm("みどり急便株式会社");
        own = As.contractor(firm.contractorId());
        stranger = As.contractor(fixture.firm("よその会社").contractorId());
        finding = fixture.in(FindingState.IMPLEMENTING, firm, FindingGrade.MAJOR);
    }

    /** A table of its own, so that no other test's file has the same content. */
    private static byte[] table() {
        return ("日付,件数\n2026-04-01," + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8);
    }

    private EvidenceFile attached(Identity who, EvidencePart part) {
        return as.run(who, () -> {
            talk.attach(finding, part, "記録.csv", new ByteArrayInputStream(table()));
            List<EvidenceFile> drafts = findings.drafts(finding, part);
            return drafts.get(drafts.size() - 1);
        });
    }

    private UUID replaced(Identity who, UUID id) {
        return as.run(who, () -> service.replace(id, "記録-改.csv", new ByteArrayInputStream(table())));
    }

    private EvidenceView view(Identity who, UUID id) {
        return as.run(who, () -> views.find(id));
    }

    private List<UUID> drafts(EvidencePart part) {
        return as.run(own, () -> findings.drafts(finding, part)).stream().map(EvidenceFile::id).toList();
    }

    private void reported() {
        long version = fixture.find(finding).version();
        as.does(own, () -> answers.reportCompletion(finding, version, "直した"));
    }

    private void setUntil(UUID id, LocalDate day) throws SQLException {
        try (Connection connection = dataSource.getConnection();
             PreparedStatement update = connection.prepareStatement("UPDATE evidence SET retention_until = ?, retention_least = ? WHERE id = ?")) {
            update.setObject(1, day);
            update.setObject(2, day);
            update.setString(3, id.toString());
            update.executeUpdate();
        }
    }

    private long version(UUID id) {
        return view(officer, id).version();
    }

    @Test
    void aDraftGoesOnWithItsNewerVersionAndTheOlderStaysOnRecord() {
        EvidenceFile first = attached(own, EvidencePart.REPORT);
        UUID second = replaced(own, first.id());
        assertThat(drafts(EvidencePart.REPORT)).containsExactly(second);
        EvidenceView view = view(own, second);
        assertThat(view.versions()).extracting(v -> v.file().id()).containsExactly(second, first.id());
        assertThat(view.versions()).extracting(EvidenceView.Version::revision).containsExactly(2, 1);
        assertThat(view(own, first.id()).isSuperseded()).isTrue();
        assertThatThrownBy(() -> replaced(own, first.id())).as("only the newest is replaced").isInstanceOf(RuleViolation.class);
    }

    @Test
    void whatWasHandedInStaysWhatWasHandedInAndCannotBeTakenAway() {
        EvidenceFile first = attached(own, EvidencePart.REPORT);
        reported();
        assertThatThrownBy(() -> as.does(own, () -> talk.detach(finding, first.id()))).isInstanceOf(RecordNotFound.class);
        UUID second = replaced(own, first.id());
        assertThat(as.run(own, () -> findings.findOwn(finding)).reports().get(0).files()).extracting(EvidenceFile::id).containsExactly(first.id());
        assertThat(view(own, second).uses()).isEmpty();
        assertThat(view(own, first.id()).uses()).extracting(use -> use.kind()).containsExactly(EvidencePlace.FINDING);
    }

    @Test
    void whatIsTakenBackBeforeItIsHandedInIsGoneUnlessSomethingElseUsesIt() {
        EvidenceFile alone = attached(own, EvidencePart.REPORT);
        as.does(own, () -> talk.detach(finding, alone.id()));
        assertThat(view(own, alone.id()).file().state()).isEqualTo(FileState.REMOVED);
        EvidenceFile twice = attached(own, EvidencePart.REPORT);
        as.does(own, () -> talk.reuse(finding, EvidencePart.COMMENT, twice.id()));
        as.does(own, () -> talk.detach(finding, twice.id()));
        assertThat(view(own, twice.id()).file().state()).isEqualTo(FileState.UNSCANNED);
    }

    @Test
    void aNewerVersionAndAFileThatHangsElsewhereAreNotTakenBack() throws SQLException {
        EvidenceFile first = attached(own, EvidencePart.REPORT);
        reported();
        UUID second = replaced(own, first.id());
        UUID sheet = fixture.selfAssessment(firm);
        as.does(own, () -> sheets.detachFromSelfAssessment(sheet, "SA-01", second));
        assertThat(view(own, second).file().state()).as("hangs not there").isEqualTo(FileState.UNSCANNED);
        as.does(own, () -> sheets.reuseInSelfAssessment(sheet, "SA-01", second));
        as.does(own, () -> sheets.detachFromSelfAssessment(sheet, "SA-01", second));
        assertThat(view(own, second).file().state()).as("on record with the first").isEqualTo(FileState.UNSCANNED);
    }

    @Test
    void everyTableThatNamesAFileIsAPlaceOfIt() throws SQLException {
        try (Connection connection = dataSource.getConnection(); Statement statement = connection.createStatement();
             ResultSet missing = statement.executeQuery("select group_concat(distinct k.table_name) from information_schema.key_column_usage k"
                 + " where k.referenced_table_name = 'evidence' and k.table_schema = database() and k.table_name <> 'evidence'"
                 + " and not exists (select 1 from information_schema.views v where v.table_schema = database() and v.table_name = 'evidence_use'"
                 + " and v.view_definition like concat('%`', k.table_name, '`%'))")) {
            missing.next();
            assertThat(missing.getString(1)).isNull();
        }
    }

    @Test
    void aFileIsUsedAgainForAnotherItemOfTheSameFirmOnly() throws SQLException {
        EvidenceFile file = attached(own, EvidencePart.REPORT);
        UUID sheet = fixture.selfAssessment(firm);
        as.does(own, () -> sheets.reuseInSelfAssessment(sheet, "SA-01", file.id()));
        assertThat(view(own, file.id()).uses()).extracting(use -> use.kind()).containsExactly(EvidencePlace.FINDING, EvidencePlace.SELF_ASSESSMENT);
        assertThat(as.run(own, lists::reusable)).extracting(EvidenceRow::id).contains(file.id());
        FindingFixture.Firm other = fixture.firm("となりの会社");
        UUID foreign = fixture.in(FindingState.IMPLEMENTING, other, FindingGrade.MAJOR);
        UUID foreignSheet = fixture.selfAssessment(other);
        Identity neighbour = As.contractor(other.contractorId());
        assertThatThrownBy(() -> as.does(neighbour, () -> talk.reuse(foreign, EvidencePart.REPORT, file.id()))).isInstanceOf(RecordNotFound.class);
        assertThatThrownBy(() -> as.does(neighbour, () -> sheets.reuseInSelfAssessment(foreignSheet, "SA-01", file.id())))
            .isInstanceOf(RecordNotFound.class);
        assertThatThrownBy(() -> as.does(As.staff(INSPECTOR), () -> talk.reuse(foreign, EvidencePart.COMMENT, file.id())))
            .as("nor do we mix up two firms").isInstanceOf(RecordNotFound.class);
        assertThat(as.run(neighbour, lists::reusable)).extracting(EvidenceRow::id).doesNotContain(file.id());
    }

    @Test
    void anotherFirmReachesNothingByPageVersionOrList() {
        EvidenceFile first = attached(own, EvidencePart.REPORT);
        UUID second = replaced(own, first.id());
        for (UUID id : List.of(first.id(), second)) {
            assertThatThrownBy(() -> view(stranger, id)).isInstanceOf(RecordNotFound.class);
            assertThatThrownBy(() -> as.run(stranger, () -> queries.find(id))).isInstanceOf(RecordNotFound.class);
            assertThatThrownBy(() -> replaced(stranger, id)).isInstanceOf(RecordNotFound.class);
        }
        EvidenceFilter askedFor = EvidenceFilter.of(firm.contractorId());
        assertThat(as.run(stranger, () -> lists.page(askedFor, PageRequest.firstOf(50))).total()).isZero();
        assertThat(as.run(own, () -> lists.page(askedFor, PageRequest.firstOf(50))).rows()).extracting(EvidenceRow::id).contains(first.id(), second);
    }

    @Test
    void aFirmLearnsNeitherOurNamesNorHowLongItStaysNorSecretUses() {
        EvidenceFile ours = attached(As.staff(INSPECTOR), EvidencePart.COMMENT);
        assertThatThrownBy(() -> view(own, ours.id())).isInstanceOf(RecordNotFound.class);
        EvidenceView view = view(own, attached(own, EvidencePart.REPORT).id());
        assertThat(view.care()).isNull();
        assertThatThrownBy(() -> replaced(As.staff(INSPECTOR), view.file().id())).as("ours to judge, not to replace").isInstanceOf(RecordNotFound.class);
    }

    @Test
    void onlyTheOfficerCaresForTheKeeping() {
        UUID id = attached(own, EvidencePart.REPORT).id();
        for (Identity other : List.of(own, As.staff(INSPECTOR))) {
            assertThatThrownBy(() -> as.does(other, () -> service.hold(id, 1, "x"))).isInstanceOf(AccessDenied.class);
            assertThatThrownBy(() -> as.does(other, () -> service.retain(id, 1, LocalDate.of(2099, 1, 1)))).isInstanceOf(AccessDenied.class);
            assertThatThrownBy(() -> as.does(other, () -> service.remove(List.of(id), "x"))).isInstanceOf(AccessDenied.class);
        }
    }

    @Test
    void theDayOfKeepingMovesButNeverBeforeWhatRulesAsk() {
        UUID id = attached(own, EvidencePart.REPORT).id();
        LocalDate least = view(officer, id).care().least();
        as.does(officer, () -> service.retain(id, version(id), least.plusYears(3)));
        assertThat(view(officer, id).care().until()).isEqualTo(least.plusYears(3));
        as.does(officer, () -> service.retain(id, version(id), least));
        assertThatThrownBy(() -> as.does(officer, () -> service.retain(id, version(id), least.minusDays(1)))).isInstanceOf(RuleViolation.class);
    }

    @Test
    void theRetentionRunTakesWhatIsPastAndNotHeldAndLeavesTheRecord() throws SQLException, IOException {
        EvidenceFile file = attached(own, EvidencePart.REPORT);
        reported();
        assertThatThrownBy(() -> as.does(officer, () -> service.remove(List.of(file.id()), "期限"))).as("not past").isInstanceOf(RuleViolation.class);
        setUntil(file.id(), LocalDate.of(2020, 3, 31));
        as.does(officer, () -> service.hold(file.id(), version(file.id()), "訴訟"));
        assertThat(past()).doesNotContain(file.id());
        assertThatThrownBy(() -> as.does(officer, () -> service.remove(List.of(file.id()), "期限"))).as("held").isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> as.does(officer, () -> service.release(file.id(), version(file.id()), " "))).isInstanceOf(RuleViolation.class);
        as.does(officer, () -> service.release(file.id(), version(file.id()), "終結"));
        assertThat(past()).contains(file.id());
        Files.setLastModifiedTime(store.path(file.sha256()), FileTime.from(Instant.EPOCH));
        assertThatThrownBy(() -> as.does(officer, () -> service.remove(List.of(file.id()), " "))).as("no reason").isInstanceOf(RuleViolation.class);
        as.does(officer, () -> service.remove(List.of(file.id()), "保存期限を過ぎた"));
        EvidenceView view = view(officer, file.id());
        assertThat(view.file().state()).isEqualTo(FileState.REMOVED);
        assertThat(view.removal().reason()).isEqualTo("保存期限を過ぎた");
        assertThat(view.file().sha256()).isEqualTo(file.sha256());
        assertThat(store.path(file.sha256())).as("gone as soon as it is decided").doesNotExist();
    }

    @Test
    void aContentThatAnotherFileNeedsStays() throws SQLException, IOException {
        byte[] same = table();
        List<EvidenceFile> both = as.run(own, () -> {
            talk.attach(finding, EvidencePart.REPORT, "a.csv", new ByteArrayInputStream(same));
            talk.attach(finding, EvidencePart.REPORT, "b.csv", new ByteArrayInputStream(same));
            return findings.drafts(finding, EvidencePart.REPORT);
        });
        setUntil(both.get(0).id(), LocalDate.of(2020, 3, 31));
        Files.setLastModifiedTime(store.path(both.get(0).sha256()), FileTime.from(Instant.EPOCH));
        as.does(officer, () -> service.remove(List.of(both.get(0).id()), "期限"));
        contents.letGoOfTheRest();
        assertThat(store.path(both.get(0).sha256())).exists();
        assertThat(view(own, both.get(1).id()).file().state()).isEqualTo(FileState.UNSCANNED);
    }

    private List<UUID> past() {
        return as.run(officer, () -> lists.page(new EvidenceFilter(null, firm.contractorId(), null, null, null, EvidenceSlice.PAST),
            PageRequest.firstOf(50))).rows().stream().map(EvidenceRow::id).toList();
    }
}
