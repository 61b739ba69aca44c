package org.kantoku.inspections.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import org.kantoku.shared.BaseEntity;

/** A checklist (glossary 52); what it asks is in its versions. The standard one of a kind is followed unless another is chosen. */
@Entity
@Table(name = "checklist_template")
public class ChecklistTemplate extends BaseEntity {

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private ChecklistKind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "standard_of", updatable = false)
    private ChecklistKind standardOf;

    protected ChecklistTemplate() {
    }

    private ChecklistTemplate(ChecklistKind kind, ChecklistKind standardOf) {
        this.kind = kind;
        this.standardOf = standardOf;
    }

    /** The standard checklist of a kind. */
    public static ChecklistTemplate standard(ChecklistKind kind) {
        return new ChecklistTemplate(kind, kind);
    }

    /** One more checklist of a kind, which is followed where it is chosen. */
    public static ChecklistTemplate further(ChecklistKind kind) {
        return new ChecklistTemplate(kind, null);
    }

    public ChecklistKind kind() {
        return kind;
    }

    public boolean isStandard() {
        return standardOf != null;
    }
}
