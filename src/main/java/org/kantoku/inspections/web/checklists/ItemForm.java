package org.kantoku.inspections.web.checklists;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.kantoku.inspections.domain.AnswerType;
import org.kantoku.inspections.domain.FailRule;
import org.kantoku.inspections.domain.FailRules;
import org.kantoku.inspections.domain.FindingGrade;
import org.kantoku.inspections.domain.templates.ItemOption;
import org.kantoku.inspections.domain.templates.ItemTrait;
import org.kantoku.inspections.domain.templates.TemplateItem;
import org.kantoku.shared.Bilingual;
import org.kantoku.shared.Blanks;
import org.kantoku.shared.RuleViolation;

/** An item as a form has it. */
public class ItemForm implements Serializable {

    /** Stands in a rule for the number beside it. */
    private static final String NUMBER = "#";
    private static final String CHOSEN = "選択: ";
    private static final Pattern CODE = Pattern.compile("[A-Za-z_][A-Za-z0-9_]{0,39}(-[0-9]{1,3}[a-z]?)?");
    private static final Pattern OPTION = Pattern.compile("([A-Za-z0-9_.-]{1,40})\\s*[:：]\\s*([^/／]+?)\\s*[/／]\\s*(.+)");

    private String code = "";
    private String section;
    private AnswerType type = AnswerType.YPN;
    private boolean required = true;
    private String questionJa;
    private String questionEn;
    private String hintJa;
    private String hintEn;
    private String evidenceJa;
    private String evidenceEn;
    private String options;
    private String condition;
    private String constraint;
    private String constraintMessageJa;
    private String constraintMessageEn;
    private int weight = 1;
    private String failRule = "NO";
    private Integer failNumber;
    private String failOptions;
    private FindingGrade grade = FindingGrade.MINOR;
    private Integer dueDays;
    private boolean knockout;
    private String references;
    private Set<ItemTrait> traits = EnumSet.noneOf(ItemTrait.class);

    ItemForm(String section) {
        this.section = section;
    }

    ItemForm(TemplateItem item) {
        code = item.code();
        section = item.section();
        type = item.type();
        required = item.required();
        questionJa = item.question().ja();
        questionEn = item.question().en();
        hintJa = item.hint().ja();
        hintEn = item.hint().en();
        evidenceJa = item.evidence().ja();
        evidenceEn = item.evidence().en();
        options = item.options().stream().map(option -> option.name() + ": " + option.label().ja() + " / " + option.label().en()).collect(Collectors.joining("\n"));
        condition = item.condition();
        constraint = item.constraint();
        constraintMessageJa = item.constraintMessage().ja();
        constraintMessageEn = item.constraintMessage().en();
        weight = item.weighing().weight();
        readRule(item.weighing().failRule());
        grade = item.weighing().grade();
        dueDays = grade == null || grade.completionDays().orElse(0) == item.weighing().dueDays() ? null : item.weighing().dueDays();
        knockout = item.weighing().knockout();
        references = item.references();
        traits = EnumSet.noneOf(ItemTrait.class);
        traits.addAll(item.traits());
    }

    private void readRule(String rule) {
        failRule = rule;
        if (rule.startsWith(CHOSEN)) {
            failRule = CHOSEN;
            failOptions = rule.substring(CHOSEN.length());
            return;
        }
        Matcher number = Pattern.compile("\\d+").matcher(rule);
        if (number.find() && FailRules.fitting(type).contains(number.replaceAll(NUMBER))) {
            number.reset();
            number.find();
            failNumber = Integer.valueOf(number.group());
            failRule = number.replaceAll(NUMBER);
        }
    }

    /** Rules that answers of the type can be judged by. */
    public List<String> getRules() {
        List<String> rules = new ArrayList<>(FailRules.fitting(type));
        if (isChosen()) {
            rules.add(CHOSEN);
        }
        return rules;
    }

    /** Whether the chosen rule has a number of its own. */
    public boolean isNumbered() {
        return failRule.contains(NUMBER);
    }

    /** Whether the chosen rule names options. */
    public boolean isNaming() {
        return failRule.equals(CHOSEN);
    }

    /** Whether the answer is one of its options. */
    public boolean isChosen() {
        return type == AnswerType.CHOICE || type == AnswerType.CHOICES;
    }

    /** Takes up another type: a rule that does not fit it is taken back. */
    void typed() {
        if (!getRules().contains(failRule)) {
            failRule = getRules().contains("NO") ? "NO" : "-";
        }
    }

    /** @throws RuleViolation beside the field that cannot be read */
    TemplateItem item() {
        String name = Blanks.strip(code);
        RuleViolation.when(name == null || !CODE.matcher(name).matches(), "checklists.error.code", "code");
        RuleViolation.when(Blanks.toNull(questionJa) == null && Blanks.toNull(questionEn) == null, "checklists.error.question", "questionJa");
        boolean fails = !failRule.equals("-");
        RuleViolation.when(fails && grade == null, "checklists.error.grade", "grade");
        int usual = fails ? grade.completionDays().orElse(0) : 0;
        RuleViolation.when(dueDays != null && dueDays > usual, "checklists.error.dueDays", "dueDays");
        return new TemplateItem(name, Blanks.toNull(section), type, required, new Bilingual(questionJa, questionEn), new Bilingual(hintJa, hintEn),
            new Bilingual(evidenceJa, evidenceEn), isChosen() ? readOptions() : List.of(), text(condition), text(constraint),
            new Bilingual(constraintMessageJa, constraintMessageEn), new TemplateItem.Weighing(weight, fails ? grade : null, fails && knockout, rule(),
            dueDays == null ? usual : dueDays),
            text(references), traits);
    }

    private List<ItemOption> readOptions() {
        List<ItemOption> read = new ArrayList<>();
        for (String line : text(options).lines().filter(line -> !line.isBlank()).toList()) {
            Matcher option = OPTION.matcher(line.strip());
            RuleViolation.when(!option.matches(), "checklists.error.option", "options");
            read.add(new ItemOption(option.group(1), new Bilingual(option.group(2), option.group(3))));
        }
        return read;
    }

    private String rule() {
        if (isNaming()) {
            List<String> named = text(failOptions).isEmpty() ? List.of() : List.of(text(failOptions).split("[,、\\s]+"));
            RuleViolation.when(named.isEmpty(), "checklists.error.failOptions", "failOptions");
            return FailRules.chosen(named);
        }
        RuleViolation.when(isNumbered() && failNumber == null, "checklists.error.failNumber", "failNumber");
        String rule = isNumbered() ? failRule.replace(NUMBER, String.valueOf(failNumber)) : failRule;
        FailRule read = FailRules.parse(rule);
        RuleViolation.when(!read.fits(type), "checklists.problem.failRuleType", "failRule");
        return rule;
    }

    private static String text(String typed) {
        return typed == null ? "" : Blanks.strip(typed);
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getSection() {
        return section;
    }

    public void setSection(String section) {
        this.section = section;
    }

    public AnswerType getType() {
        return type;
    }

    public void setType(AnswerType type) {
        this.type = type;
    }

    public boolean isRequired() {
        return required;
    }

    public void setRequired(boolean required) {
        this.required = required;
    }

    public String getQuestionJa() {
        return questionJa;
    }

    public void setQuestionJa(String questionJa) {
        this.questionJa = questionJa;
    }

    public String getQuestionEn() {
        return questionEn;
    }

    public void setQuestionEn(String questionEn) {
        this.questionEn = questionEn;
    }

    public String getHintJa() {
        return hintJa;
    }

    public void setHintJa(String hintJa) {
        this.hintJa = hintJa;
    }

    public String getHintEn() {
        return hintEn;
    }

    public void setHintEn(String hintEn) {
        this.hintEn = hintEn;
    }

    public String getEvidenceJa() {
        return evidenceJa;
    }

    public void setEvidenceJa(String evidenceJa) {
        this.evidenceJa = evidenceJa;
    }

    public String getEvidenceEn() {
        return evidenceEn;
    }

    public void setEvidenceEn(String evidenceEn) {
        this.evidenceEn = evidenceEn;
    }

    public String getOptions() {
        return options;
    }

    public void setOptions(String options) {
        this.options = options;
    }

    public String getCondition() {
        return condition;
    }

    public void setCondition(String condition) {
        this.condition = condition;
    }

    public String getConstraint() {
        return constraint;
    }

    public void setConstraint(String constraint) {
        this.constraint = constraint;
    }

    public String getConstraintMessageJa() {
        return constraintMessageJa;
    }

    public void setConstraintMessageJa(String constraintMessageJa) {
        this.constraintMessageJa = constraintMessageJa;
    }

    public String getConstraintMessageEn() {
        return constraintMessageEn;
    }

    public void setConstraintMessageEn(String constraintMessageEn) {
        this.constraintMessageEn = constraintMessageEn;
    }

    public int getWeight() {
        return weight;
    }

    public void setWeight(int weight) {
        this.weight = weight;
    }

    public String getFailRule() {
        return failRule;
    }

    public void setFailRule(String failRule) {
        this.failRule = failRule;
    }

    public Integer getFailNumber() {
        return failNumber;
    }

    public void setFailNumber(Integer failNumber) {
        this.failNumber = failNumber;
    }

    public String getFailOptions() {
        return failOptions;
    }

    public void setFailOptions(String failOptions) {
        this.failOptions = failOptions;
    }

    public FindingGrade getGrade() {
        return grade;
    }

    public void setGrade(FindingGrade grade) {
        this.grade = grade;
    }

    /** {@code null} for the days of the grade. */
    public Integer getDueDays() {
        return dueDays;
    }

    public void setDueDays(Integer dueDays) {
        this.dueDays = dueDays;
    }

    public boolean isKnockout() {
        return knockout;
    }

    public void setKnockout(boolean knockout) {
        this.knockout = knockout;
    }

    public String getReferences() {
        return references;
    }

    public void setReferences(String references) {
        this.references = references;
    }

    public Set<ItemTrait> getTraits() {
        return traits;
    }

    public void setTraits(Set<ItemTrait> traits) {
        this.traits = traits;
    }
}
