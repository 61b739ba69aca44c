package org.kantoku.inspections.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import org.kantoku.shared.BaseEntity;

/** How an {@link ItemDefinition} is kept; conditions and rules are kept as the published text and read again from it. */
@Entity
@Table(name = "checklist_item")
public class ChecklistItem extends BaseEntity {

    @ManyToOne(optional = false)
    @JoinColumn(name = "version_id", updatable = false)
    private ChecklistVersion checklistVersion;

    private int position;
    private String code;

    @Enumerated(EnumType.STRING)
    private ItemCategory category;

    @Enumerated(EnumType.STRING)
    @Column(name = "answer_type")
    private AnswerType answerType;

    private int weight;

    @Enumerated(EnumType.STRING)
    @Column(name = "grade_on_fail")
    private FindingGrade gradeOnFail;

    private boolean knockout;

    @Column(name = "condition_text")
    private String conditionText;

    @Column(name = "fail_rule")
    private String failRule;

    @Column(name = "question_ja")
    private String questionJa;

    @Column(name = "question_en")
    private String questionEn;

    @Column(name = "evidence_ja")
    private String evidenceJa;

    @Column(name = "evidence_en")
    private String evidenceEn;

    @Column(name = "due_days")
    private int dueDays;

    @Column(name = "legal_references")
    private String references;

    protected ChecklistItem() {
    }

    ChecklistItem(ChecklistVersion version, int position, ItemDefinition definition) {
        this.checklistVersion = version;
        this.position = position;
        this.code = definition.code();
        this.category = definition.category();
        this.answerType = definition.type();
        this.weight = definition.weight();
        this.gradeOnFail = definition.gradeOnFail();
        this.knockout = definition.knockout();
        this.conditionText = definition.condition().text();
        this.failRule = definition.failRuleText();
        this.questionJa = definition.questionJa();
        this.questionEn = definition.questionEn();
        this.evidenceJa = definition.evidenceJa();
        this.evidenceEn = definition.evidenceEn();
        this.dueDays = definition.dueDays();
        this.references = definition.references();
    }

    ItemDefinition definition() {
        return new ItemDefinition(code, category, answerType, weight, gradeOnFail, knockout, ItemCondition.parse(conditionText),
            FailRules.parse(failRule), failRule, questionJa, questionEn, evidenceJa, evidenceEn, dueDays, references);
    }
}
