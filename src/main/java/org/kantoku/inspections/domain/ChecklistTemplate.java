package org.kantoku.inspections.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import org.kantoku.shared.BaseEntity;

/** One of the three sheets (glossary 52); what it asks is in its published versions. */
@Entity
@Table(name = "checklist_template")
public class ChecklistTemplate extends BaseEntity {

    @Enumerated(EnumType.STRING)
    private ChecklistKind kind;

    protected ChecklistTemplate() {
    }

    public ChecklistTemplate(ChecklistKind kind) {
        this.kind = kind;
    }

    public ChecklistKind kind() {
        return kind;
    }
}
