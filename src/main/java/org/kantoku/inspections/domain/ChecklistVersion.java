package org.kantoku.inspections.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;

import org.kantoku.shared.BaseEntity;

/** A published version of a sheet. It has no verbs: once published it never changes (model.md §7 no. 11). */
@Entity
@Table(name = "checklist_version")
public class ChecklistVersion extends BaseEntity {

    @ManyToOne(optional = false)
    @JoinColumn(name = "template_id", updatable = false)
    private ChecklistTemplate template;

    @Column(updatable = false)
    private int number;

    @Column(name = "published_on", updatable = false)
    private LocalDate publishedOn;

    @Column(name = "content_hash", updatable = false)
    private String contentHash;

    @OneToMany(mappedBy = "checklistVersion", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    private List<ChecklistItem> items = new ArrayList<>();

    protected ChecklistVersion() {
    }

    public ChecklistVersion(ChecklistTemplate template, int number, LocalDate publishedOn, String contentHash,
            List<ItemDefinition> definitions) {
        this.template = template;
        this.number = number;
        this.publishedOn = publishedOn;
        this.contentHash = contentHash;
        for (ItemDefinition definition : definitions) {
            items.add(new ChecklistItem(this, items.size() + 1, definition));
        }
    }

    public ChecklistKind kind() {
        return template.kind();
    }

    public int number() {
        return number;
    }

    public LocalDate publishedOn() {
        return publishedOn;
    }

    public String contentHash() {
        return contentHash;
    }

    /** The items as they are put before whoever answers. */
    public Sheet sheet() {
        return new Sheet(items.stream().map(ChecklistItem::definition).toList(), kind() != ChecklistKind.SELF_ASSESSMENT);
    }
}
