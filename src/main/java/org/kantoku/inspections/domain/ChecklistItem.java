package org.kantoku.inspections.domain;

import java.util.List;
import java.util.Set;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import org.kantoku.inspections.domain.templates.ItemOption;
import org.kantoku.inspections.domain.templates.ItemTrait;
import org.kantoku.inspections.domain.templates.TemplateItem;
import org.kantoku.inspections.domain.templates.TemplateJson;
import org.kantoku.inspections.domain.templates.TraitsConverter;
import org.kantoku.shared.BaseEntity;
import org.kantoku.shared.Bilingual;

/** How a {@link TemplateItem} is kept; conditions and rules as the text that was written, read again from it. */
@Entity
@Table(name = "checklist_item")
public class ChecklistItem extends BaseEntity {

    @ManyToOne(optional = false)
    @JoinColumn(name = "version_id", updatable = false)
    private ChecklistVersion checklistVersion;

    private int position;
    private String code;

    @Column(name = "section_code")
    private String sectionCode;

    @Enumerated(EnumType.STRING)
    @Column(name = "answer_type")
    private AnswerType answerType;

    private boolean required;
    private int weight;

    @Enumerated(EnumType.STRING)
    @Column(name = "grade_on_fail")
    private FindingGrade gradeOnFail;

    private boolean knockout;

    @Column(name = "condition_text")
    private String conditionText;

    @Column(name = "constraint_text")
    private String constraintText;

    @Column(name = "constraint_message_ja")
    private String constraintMessageJa;

    @Column(name = "constraint_message_en")
    private String constraintMessageEn;

    @Column(name = "fail_rule")
    private String failRule;

    @Column(name = "question_ja")
    private String questionJa;

    @Column(name = "question_en")
    private String questionEn;

    @Column(name = "hint_ja")
    private String hintJa;

    @Column(name = "hint_en")
    private String hintEn;

    @Column(name = "evidence_ja")
    private String evidenceJa;

    @Column(name = "evidence_en")
    private String evidenceEn;

    @Convert(converter = TemplateJson.Options.class)
    private List<ItemOption> options;

    @Column(name = "due_days")
    private int dueDays;

    @Column(name = "legal_references")
    private String references;

    @Convert(converter = TraitsConverter.class)
    private Set<ItemTrait> traits;

    protected ChecklistItem() {
    }

    ChecklistItem(ChecklistVersion version) {
        this.checklistVersion = version;
    }

    void write(int place, TemplateItem item) {
        position = place;
        code = item.code();
        sectionCode = item.section();
        answerType = item.type();
        required = item.required();
        weight = item.weighing().weight();
        gradeOnFail = item.weighing().grade();
        knockout = item.weighing().knockout();
        failRule = item.weighing().failRule();
        dueDays = item.weighing().dueDays();
        conditionText = item.condition();
        constraintText = item.constraint();
        constraintMessageJa = item.constraintMessage().ja();
        constraintMessageEn = item.constraintMessage().en();
        questionJa = item.question().ja();
        questionEn = item.question().en();
        hintJa = item.hint().ja();
        hintEn = item.hint().en();
        evidenceJa = item.evidence().ja();
        evidenceEn = item.evidence().en();
        options = item.options();
        references = item.references();
        traits = item.traits();
    }

    int position() {
        return position;
    }

    String code() {
        return code;
    }

    TemplateItem told() {
        return new TemplateItem(code, sectionCode, answerType, required, new Bilingual(questionJa, questionEn), new Bilingual(hintJa, hintEn),
            new Bilingual(evidenceJa, evidenceEn), options, conditionText, constraintText, new Bilingual(constraintMessageJa, constraintMessageEn),
            new TemplateItem.Weighing(weight, gradeOnFail, knockout, failRule, dueDays), references, traits);
    }
}
