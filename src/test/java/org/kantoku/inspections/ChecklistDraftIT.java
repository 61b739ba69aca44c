package org.kantoku.inspections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.inject.Inject;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.kantoku.access.application.AccessDenied;
import org.kantoku.access.application.Identity;
import org.kantoku.access.domain.Role;
import org.kantoku.inspections.application.AnswerService;
import org.kantoku.inspections.application.AnswerResult;
import org.kantoku.inspections.application.ChecklistDraftService;
import org.kantoku.inspections.application.ChecklistQueries;
import org.kantoku.inspections.application.ChecklistView;
import org.kantoku.inspections.application.InspectionPlanService;
import org.kantoku.inspections.application.InspectionService;
import org.kantoku.inspections.domain.Answer;
import org.kantoku.inspections.domain.AnswerType;
import org.kantoku.inspections.domain.ChecklistKind;
import org.kantoku.inspections.domain.ChecklistState;
import org.kantoku.inspections.domain.FindingGrade;
import org.kantoku.inspections.domain.InspectionKind;
import org.kantoku.inspections.domain.PlannedVisit;
import org.kantoku.inspections.domain.SelfAssessment;
import org.kantoku.inspections.domain.templates.ItemOption;
import org.kantoku.inspections.domain.templates.TemplateContent;
import org.kantoku.inspections.domain.templates.TemplateItem;
import org.kantoku.inspections.domain.templates.TemplateSection;
import org.kantoku.shared.Bilingual;
import org.kantoku.shared.BusinessClock;
import org.kantoku.shared.RuleViolation;
import org.kantoku.shared.StaleRecord;
import org.kantoku.support.As;
import org.kantoku.support.FindingFixture.Firm;
import org.kantoku.support.InspectionFixture;

/** Checklists from the first draft to what is inspected by them, through the real services (policy row S-31). */
@ExtendWith(ArquillianExtension.class)
class ChecklistDraftIT {

    private static final Identity EDITOR = As.staff(Role.ADMINISTRATOR);
    private static final Identity OFFICER = As.staff(Role.PRIVACY_OFFICER);
    private static final Bilingual TEXT = new Bilingual("文", "Text");

    @Inject
    private ChecklistDraftService service;

    @Inject
    private ChecklistQueries queries;

    @Inject
    private InspectionFixture fixture;

    @Inject
    private InspectionPlanService planning;

    @Inject
    private InspectionService inspections;

    @Inject
    private AnswerService answers;

    @Inject
    private BusinessClock clock;

    @Inject
    private As as;

    private static TemplateItem item(String code, AnswerType type, String failRule, String constraint) {
        List<ItemOption> options = type == AnswerType.CHOICES ? List.of(new ItemOption("own", new Bilingual("自社便", "Own")), new ItemOption("other", new Bilingual("他社便", "Other")))
            : List.of();
        boolean fails = !failRule.equals("-");
        return new TemplateItem(code, "a", type, true, new Bilingual("問い " + code, "Question " + code), new Bilingual("補足", "Hint"), Bilingual.NONE, options, "", constraint,
            Bilingual.NONE, new TemplateItem.Weighing(2, fails ? FindingGrade.MINOR : null, false, failRule, fails ? 60 : 0), "A5.1", Set.of());
    }

    private static TemplateContent content(TemplateItem... items) {
        return new TemplateContent(new Bilingual("運搬の点検票", "Transport checklist"), List.of(new TemplateSection("a", TEXT)), List.of(items));
    }

    private ChecklistView view(UUID id) {
        return as.run(EDITOR, () -> queries.find(id));
    }

    private UUID draft(TemplateItem... items) {
        return as.run(EDITOR, () -> service.create(ChecklistKind.ON_SITE, content(items)));
    }

    private void publish(UUID id) {
        as.does(EDITOR, () -> service.propose(id, view(id).version(), "運搬だけの委託に合わせる"));
        as.does(OFFICER, () -> service.publish(id, view(id).version()));
    }

    private static void refuses(String key, Runnable work) {
        assertThatThrownBy(work::run).isInstanceOf(RuleViolation.class).hasMessage(key);
    }

    @Test
    void whatIsWrittenIsReadAgainUnchanged() {
        TemplateContent content = content(item("T-1", AnswerType.CHOICES, "選択: other", ""), item("T-2", AnswerType.DECIMAL, "-", "value <= 10"), item("T-3", AnswerType.YN, "NO", ""));
        UUID id = as.run(EDITOR, () -> service.create(ChecklistKind.ON_SITE, content));
        assertThat(view(id).content()).isEqualTo(content);
        TemplateContent changed = content.withoutItem("T-1").movedItem("T-3", -1).withItem("T-2", item("T-9", AnswerType.NOTE, "-", ""));
        as.does(EDITOR, () -> service.write(id, view(id).version(), changed, "T-2"));
        assertThat(view(id).content()).isEqualTo(changed);
        assertThatThrownBy(() -> as.does(EDITOR, () -> service.write(id, 0, content, "again"))).isInstanceOf(StaleRecord.class);
    }

    @Test
    void somebodyElsePublishesAndAPublishedVersionStays() {
        UUID id = draft(item("T-1", AnswerType.YN, "NO", ""));
        refuses("checklists.error.notProposed", () -> as.does(OFFICER, () -> service.publish(id, view(id).version())));
        refuses("checklists.error.note", () -> as.does(EDITOR, () -> service.propose(id, view(id).version(), " ")));
        as.does(EDITOR, () -> service.propose(id, view(id).version(), "運搬だけの委託に合わせる"));
        as.does(EDITOR, () -> service.write(id, view(id).version(), content(item("T-1", AnswerType.YPN, "NO", "")), "T-1"));
        refuses("checklists.error.notProposed", () -> as.does(OFFICER, () -> service.publish(id, view(id).version())));
        as.does(OFFICER, () -> service.propose(id, view(id).version(), "運搬だけの委託に合わせる"));
        refuses("checklists.error.fourEyes", () -> as.does(OFFICER, () -> service.publish(id, view(id).version())));
        as.does(As.another(Role.PRIVACY_OFFICER), () -> service.publish(id, view(id).version()));
        assertThat(view(id).state()).isEqualTo(ChecklistState.PUBLISHED);
        refuses("checklists.error.published", () -> as.does(EDITOR, () -> service.write(id, view(id).version(), content(), "all")));
        refuses("checklists.error.published", () -> as.does(EDITOR, () -> service.discard(id, view(id).version())));
    }

    @Test
    void whatIsWrongIsMendedFirst() {
        UUID id = draft(item("T-1", AnswerType.TEXT, "NO", ""));
        assertThat(view(id).problems()).extracting(p -> p.key()).containsExactly("checklists.problem.failRuleType");
        refuses("checklists.error.problems", () -> as.does(EDITOR, () -> service.propose(id, view(id).version(), "変更")));
        UUID self = as.run(EDITOR, () -> service.create(ChecklistKind.SELF_ASSESSMENT, content(item("T-1", AnswerType.YN, "NO", ""))));
        assertThat(view(self).content().item(SelfAssessment.DECLARATION)).isPresent();
        assertThat(view(self).problems()).isEmpty();
    }

    @Test
    void theNextVersionSupersedesAndTheInspectionStaysOnItsOwn() throws Exception {
        UUID first = draft(item("T-1", AnswerType.YN, "NO", ""), item("T-2", AnswerType.CHOICES, "選択: other", ""), item("T-3", AnswerType.NOTE, "-", ""),
            item("T-4", AnswerType.DECIMAL, "10超 / over 10", "value <= 100"));
        publish(first);
        Firm firm = fixture.firm("版の試験");
        UUID inspection = as.run(InspectionFixture.WRITER, () -> planning.plan(new PlannedVisit(InspectionKind.ADHOC, clock.today(), Set.of(firm.contractId()),
            Set.of(InspectionFixture.WRITER.accountId()), false, null), first));
        UUID next = as.run(EDITOR, () -> service.begin(first, null));
        refuses("checklists.error.draftThere", () -> as.run(EDITOR, () -> service.begin(first, null)));
        as.does(EDITOR, () -> service.propose(next, view(next).version(), "何も変えない"));
        refuses("checklists.error.same", () -> as.does(OFFICER, () -> service.publish(next, view(next).version())));
        as.does(EDITOR, () -> service.write(next, view(next).version(), view(next).content().withoutItem("T-2"), "T-2"));
        publish(next);
        assertThat(view(first).state()).isEqualTo(ChecklistState.SUPERSEDED);
        assertThat(view(first).supersededOn()).isEqualTo(clock.today());
        assertThat(as.run(EDITOR, () -> queries.difference(first, next)).items()).singleElement().satisfies(i -> assertThat(i.present().code()).isEqualTo("T-2"));
        refuses("checklists.error.notCurrent", () -> as.run(InspectionFixture.WRITER, () -> planning.plan(new PlannedVisit(InspectionKind.ADHOC, clock.today(),
            Set.of(firm.contractId()), Set.of(InspectionFixture.WRITER.accountId()), false, null), first)));

        as.does(InspectionFixture.WRITER, () -> planning.notifyContractor(inspection, fixture.version(inspection)));
        as.does(InspectionFixture.WRITER, () -> inspections.start(inspection, fixture.version(inspection)));
        assertThat(fixture.sheet(inspection).lines()).extracting(l -> l.item().code()).containsExactly("T-1", "T-2", "T-3", "T-4");
        List<AnswerResult> results = as.run(InspectionFixture.WRITER, () -> answers.answerInspection(inspection, fixture.first(java.util.Map.of("T-1", Answer.of(Answer.YES),
            "T-2", Answer.of("own\nother"), "T-3", Answer.of("読みました"), "T-4", Answer.of("250.5")))));
        assertThat(results).extracting(AnswerResult::itemCode, AnswerResult::status).contains(org.assertj.core.groups.Tuple.tuple("T-2", AnswerResult.Status.SAVED),
            org.assertj.core.groups.Tuple.tuple("T-3", AnswerResult.Status.REFUSED), org.assertj.core.groups.Tuple.tuple("T-4", AnswerResult.Status.REFUSED));
        assertThat(fixture.sheet(inspection).asked()).isEqualTo(3);
        assertThat(fixture.sheet(inspection).findings()).isEqualTo(1);
    }

    @Test
    void aDraftThatIsDiscardedLeavesNothing() {
        UUID id = draft(item("T-1", AnswerType.YN, "NO", ""));
        as.does(EDITOR, () -> service.discard(id, view(id).version()));
        assertThatThrownBy(() -> view(id)).isInstanceOf(org.kantoku.shared.RecordNotFound.class);
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = {"PRIVACY_OFFICER", "ADMINISTRATOR"}, mode = EnumSource.Mode.EXCLUDE)
    void nobodyElseWritesChecklists(Role role) {
        Identity who = As.staff(role);
        assertThatThrownBy(() -> as.run(who, () -> service.create(ChecklistKind.ON_SITE, content()))).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> as.run(who, () -> service.begin(UUID.randomUUID(), null))).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> as.does(who, () -> service.write(UUID.randomUUID(), 0, content(), ""))).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> as.does(who, () -> service.propose(UUID.randomUUID(), 0, ""))).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> as.does(who, () -> service.publish(UUID.randomUUID(), 0))).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> as.does(who, () -> service.discard(UUID.randomUUID(), 0))).isInstanceOf(AccessDenied.class);
    }

    @Test
    void anAdministratorDoesNotPublish() {
        assertThatThrownBy(() -> as.does(EDITOR, () -> service.publish(UUID.randomUUID(), 0))).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> as.run(As.contractor(UUID.randomUUID()), () -> queries.all())).isInstanceOf(AccessDenied.class);
    }
}
