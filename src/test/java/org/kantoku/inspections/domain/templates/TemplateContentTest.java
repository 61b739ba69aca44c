package org.kantoku.inspections.domain.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.kantoku.inspections.application.ChecklistJson;
import org.kantoku.inspections.domain.Answer;
import org.kantoku.inspections.domain.AnswerType;
import org.kantoku.inspections.domain.ChecklistKind;
import org.kantoku.inspections.domain.Evaluation;
import org.kantoku.inspections.domain.FailRules;
import org.kantoku.inspections.domain.FindingGrade;
import org.kantoku.inspections.domain.ItemDefinition;
import org.kantoku.inspections.domain.Sheet;
import org.kantoku.inspections.domain.Sheets;
import org.kantoku.shared.Bilingual;
import org.kantoku.shared.RuleViolation;

class TemplateContentTest {

    private static final Bilingual TEXT = new Bilingual("文", "text");
    private static final List<ItemOption> COLOURS = List.of(new ItemOption("red", new Bilingual("赤", "Red")), new ItemOption("blue", new Bilingual("青", "Blue")));

    private static TemplateItem item(String code, String section, AnswerType type, String condition, String constraint, String failRule) {
        List<ItemOption> options = type == AnswerType.CHOICE || type == AnswerType.CHOICES ? COLOURS : List.of();
        return new TemplateItem(code, section, type, true, TEXT, Bilingual.NONE, Bilingual.NONE, options, condition, constraint, Bilingual.NONE,
            new TemplateItem.Weighing(1, failRule.equals("-") ? null : FindingGrade.MINOR, false, failRule, 30), "", Set.of());
    }

    private static TemplateContent content(TemplateItem... items) {
        return new TemplateContent(TEXT, List.of(new TemplateSection("a", TEXT), new TemplateSection("b", TEXT)), List.of(items));
    }

    private static TemplateContent four() {
        return content(item("a1", "a", AnswerType.YN, "", "", "NO"), item("a2", "a", AnswerType.YN, "", "", "NO"), item("b1", "b", AnswerType.YN, "", "", "NO"),
            item("b2", "b", AnswerType.YN, "", "", "NO"));
    }

    private static List<String> codes(TemplateContent content) {
        return content.items().stream().map(TemplateItem::code).toList();
    }

    @Test
    void itemsMoveWithinTheirSectionAndSectionsTakeTheirItemsAlong() {
        assertThat(codes(four().movedItem("a2", -1))).containsExactly("a2", "a1", "b1", "b2");
        assertThat(codes(four().movedItem("a2", 1))).containsExactly("a1", "a2", "b1", "b2");
        assertThat(codes(four().movedItem("a1", -1))).containsExactly("a1", "a2", "b1", "b2");
        assertThat(codes(four().movedSection("b", -1))).containsExactly("b1", "b2", "a1", "a2");
        assertThat(codes(four().movedSection("b", 1))).containsExactly("a1", "a2", "b1", "b2");
        assertThat(codes(four().withoutSection("a"))).containsExactly("b1", "b2");
        assertThat(codes(four().withoutItem("b1"))).containsExactly("a1", "a2", "b2");
        assertThat(codes(four().withItem(null, item("a3", "a", AnswerType.YN, "", "", "NO")))).containsExactly("a1", "a2", "a3", "b1", "b2");
        assertThat(codes(four().withItem("a1", item("x", "b", AnswerType.YN, "", "", "NO")))).containsExactly("a2", "x", "b1", "b2");
        TemplateContent renamed = four().withSection("a", new TemplateSection("c", TEXT));
        assertThat(renamed.sections()).extracting(TemplateSection::code).containsExactly("c", "b");
        assertThat(renamed.itemsOf("c")).extracting(TemplateItem::code).containsExactly("a1", "a2");
        assertThat(four().withSection(null, new TemplateSection("c", TEXT)).sections()).extracting(TemplateSection::code).containsExactly("a", "b", "c");
    }

    @ParameterizedTest
    @EnumSource(ChecklistKind.class)
    void theChecklistsOfTheProductCanBePublished(ChecklistKind kind) {
        assertThat(ContentCheck.of(kind, ChecklistJson.load().content(kind))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"YN,'a9 = YES','',NO,conditionUnknown", "YN,'b2 = YES','',NO,conditionLater", "YN,'a1 ==','',NO,condition", "NUMBER,'','other > 1',-,constraint",
        "NUMBER,'','value >',-,constraint", "TEXT,'','',NO,failRuleType", "YN,'','',何か,failRule", "CHOICE,'','','選択: green',failOption", "DATE,'','','10超 / over 10',failRuleType"})
    void whatCannotBeAskedOrJudgedIsTold(AnswerType type, String condition, String constraint, String failRule, String problem) {
        TemplateContent content = four().withItem("b1", item("b1", "b", type, condition, constraint, failRule));
        assertThat(ContentCheck.of(ChecklistKind.ON_SITE, content)).singleElement().satisfies(p -> {
            assertThat(p.key()).isEqualTo("checklists.problem." + problem);
            assertThat(p.item()).isEqualTo("b1");
        });
    }

    @Test
    void aSelfAssessmentHasToBeDeclaredTrue() {
        assertThat(ContentCheck.of(ChecklistKind.SELF_ASSESSMENT, four())).extracting(ContentProblem::key).containsExactly("checklists.problem.declaration");
        assertThat(ContentCheck.of(ChecklistKind.ON_SITE, content())).extracting(ContentProblem::key)
            .containsExactly("checklists.problem.empty", "checklists.problem.sectionEmpty", "checklists.problem.sectionEmpty");
    }

    @Test
    void aTextInOneLanguageOnlyIsTold() {
        TemplateItem item = item("b1", "b", AnswerType.YN, "", "", "NO");
        TemplateItem half = new TemplateItem("b1", "b", item.type(), true, new Bilingual("問い", ""), new Bilingual("", "Hint"), Bilingual.NONE, List.of(), "", "", Bilingual.NONE,
            item.weighing(), "", Set.of());
        assertThat(ContentCheck.of(ChecklistKind.ON_SITE, four().withItem("b1", half))).extracting(ContentProblem::key)
            .containsExactly("checklists.problem.question", "checklists.problem.hint");
    }

    @Test
    void whatIsTooLongToBeKeptIsRefusedWithItsItem() {
        ContentLimits.require(four());
        TemplateItem item = item("b1", "b", AnswerType.YN, "", "", "NO");
        TemplateItem longer = new TemplateItem("b1", "b", item.type(), true, new Bilingual("問".repeat(2001), "Q"), Bilingual.NONE, Bilingual.NONE, List.of(), "", "",
            Bilingual.NONE, item.weighing(), "", Set.of());
        assertThatThrownBy(() -> ContentLimits.require(four().withItem("b1", longer))).isInstanceOf(RuleViolation.class).hasMessage("checklists.error.tooLong");
        TemplateItem[] many = new TemplateItem[501];
        for (int i = 0; i < many.length; i++) {
            many[i] = item("q" + i, "a", AnswerType.YN, "", "", "NO");
        }
        assertThatThrownBy(() -> ContentLimits.require(content(many))).hasMessage("checklists.problem.tooMany");
    }

    @Test
    void versionsAreToldApartItemByItemAndPartByPart() {
        TemplateItem b1 = item("b1", "b", AnswerType.SCALE, "", "", "2未満 / below 2");
        ContentDifference difference = ContentDifference.of(four(), four().withoutItem("a1").withItem("b1", b1).withItem(null, item("b3", "b", AnswerType.YN, "", "", "NO")));
        assertThat(difference.items()).extracting(i -> i.present().code() + " " + i.kind())
            .containsExactly("b1 CHANGED", "b3 ADDED", "a1 REMOVED");
        assertThat(difference.items().get(0).fields()).containsExactly(new ContentDifference.Field("type", AnswerType.YN, AnswerType.SCALE),
            new ContentDifference.Field("failRule", "NO", "2未満 / below 2"));
        assertThat(difference.heading()).extracting(ContentDifference.Field::name).containsExactly("order");
        assertThat(ContentDifference.of(four(), four()).isNone()).isTrue();
    }

    @Test
    void anAnswerHasToBeAnOptionAndToSatisfyTheConstraint() {
        ItemDefinition choice = ItemDefinition.of(TemplateSection.NONE, item("x", null, AnswerType.CHOICE, "", "", "-"));
        Answer.of("red").check(choice, Sheets.DAY);
        assertThatThrownBy(() -> Answer.of("green").check(choice, Sheets.DAY)).isInstanceOf(RuleViolation.class).hasMessage("inspections.error.choice");
        ItemDefinition choices = ItemDefinition.of(TemplateSection.NONE, item("x", null, AnswerType.CHOICES, "", "value != blue", "-"));
        Answer.of("red").check(choices, Sheets.DAY);
        assertThatThrownBy(() -> Answer.of("red\nblue").check(choices, Sheets.DAY)).hasMessage("inspections.error.constraint");
        assertThatThrownBy(() -> Answer.of("red\ngreen").check(choices, Sheets.DAY)).hasMessage("inspections.error.choice");
        ItemDefinition number = ItemDefinition.of(TemplateSection.NONE, item("x", null, AnswerType.DECIMAL, "", "value >= 1 && value <= 10", "-"));
        Answer.of("9.5").check(number, Sheets.DAY);
        assertThatThrownBy(() -> Answer.of("10.5").check(number, Sheets.DAY)).hasMessage("inspections.error.constraint");
    }

    @Test
    void conditionsReadChoicesAndOnlyItemsThatAreAsked() {
        Sheet sheet = new Sheet(content(item("a1", "a", AnswerType.CHOICES, "", "", "選択: blue"), item("a2", "a", AnswerType.YN, "a1 = red", "", "NO"),
            item("b1", "b", AnswerType.YN, "a2 = YES", "", "NO"), item("b2", "b", AnswerType.NOTE, "!(a1 = red)", "", "-")).definitions(), false);
        assertThat(asked(sheet, Map.of())).containsExactly("a1");
        assertThat(asked(sheet, Map.of("a1", Answer.of("red\nblue"), "a2", Answer.of("YES")))).containsExactly("a1", "a2", "b1");
        assertThat(asked(sheet, Map.of("a1", Answer.of("blue"), "a2", Answer.of("YES")))).containsExactly("a1", "b2");
        Evaluation failed = Evaluation.of(sheet, Map.of("a1", Answer.of("red\nblue")), Sheets.context("B"));
        assertThat(failed.failed()).extracting(r -> r.item().code()).containsExactly("a1");
        assertThat(Evaluation.of(sheet, Map.of("a1", Answer.of("blue")), Sheets.context("B")).incomplete()).isEmpty();
    }

    private static List<String> asked(Sheet sheet, Map<String, Answer> answers) {
        return Evaluation.of(sheet, answers, Sheets.context("B")).results().stream().map(r -> r.item().code()).toList();
    }

    @Test
    void everyTypeIsOfferedTheRulesThatFitIt() {
        assertThat(FailRules.fitting(AnswerType.YN)).contains("-", "NO").doesNotContain("#超 / over #");
        assertThat(FailRules.fitting(AnswerType.SCALE)).containsExactly("-", "#未満 / below #", "#超 / over #", "#以上 / # or more");
        assertThat(FailRules.fitting(AnswerType.DATE)).containsExactly("-", "#か月超 / older than # months", "#日超 / older than # days");
        assertThat(FailRules.fitting(AnswerType.NOTE)).containsExactly("-");
    }
}
