package org.kantoku.inspections.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

import org.kantoku.inspections.application.ChecklistJson;
import org.kantoku.inspections.domain.templates.TemplateItem;
import org.kantoku.inspections.domain.templates.TemplateSection;
import org.kantoku.shared.Bilingual;

/** Test data: the published sheets, invented items, and sheets filled in completely. */
public final class Sheets {

    public static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    public static final Sheet SELF = new Sheet(ChecklistJson.load().items(ChecklistKind.SELF_ASSESSMENT), false);
    public static final Sheet ON_SITE = new Sheet(ChecklistJson.load().items(ChecklistKind.ON_SITE), true);
    public static final Sheet SELECTION = new Sheet(ChecklistJson.load().items(ChecklistKind.SELECTION), true);

    private Sheets() {
    }

    public static ItemDefinition item(String code, AnswerType type, int weight, String failRule) {
        return ItemDefinition.of(TemplateSection.NONE, told(code, type, weight, failRule));
    }

    public static TemplateItem told(String code, AnswerType type, int weight, String failRule) {
        return new TemplateItem(code, null, type, true, new Bilingual("問い", "question"), Bilingual.NONE, Bilingual.NONE, List.of(), "", "", Bilingual.NONE,
            new TemplateItem.Weighing(weight, FindingGrade.MAJOR, false, failRule, 30), "-", Set.of());
    }

    public static Sheet of(ItemDefinition... items) {
        return new Sheet(List.of(items), false);
    }

    public static AssessmentContext context(String tier, String... facts) {
        AssessmentContext bare = AssessmentContext.bare(tier, DAY);
        return new AssessmentContext(Set.of(facts), Set.of(), tier, DAY, null, 0, false, bare.reliedCertExpiresOn(), false, 0);
    }

    /** Every item answered as well as can be, changed by the test where it matters. */
    public static Map<String, Answer> allGood(Sheet sheet, UnaryOperator<Map<String, Answer>> change) {
        Map<String, Answer> answers = new TreeMap<>();
        sheet.items().forEach(i -> answers.put(i.code(), best(i)));
        return change.apply(answers);
    }

    private static Answer best(ItemDefinition item) {
        return switch (item.type()) {
            case YPN, YN -> Answer.of(Answer.YES);
            case SCALE -> Answer.of("4");
            case NUMBER, DECIMAL -> Answer.of(item.code().equals("SA-14") ? "100" : item.code().equals("OS-03") ? "10" : "0");
            case DATE -> Answer.of(DAY.toString());
            case TEXT, CHOICE, CHOICES, NOTE -> Answer.of("記載").withJudgement(false);
            case FILE, PHOTO -> Answer.of(Answer.ATTACHED).withJudgement(false);
        };
    }
}
