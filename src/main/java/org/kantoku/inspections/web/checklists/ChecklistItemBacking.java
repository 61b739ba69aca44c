package org.kantoku.inspections.web.checklists;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.kantoku.inspections.application.ChecklistDraftService;
import org.kantoku.inspections.application.ChecklistQueries;
import org.kantoku.inspections.application.ChecklistView;
import org.kantoku.inspections.domain.AnswerType;
import org.kantoku.inspections.domain.FindingGrade;
import org.kantoku.inspections.domain.templates.ContentDifference;
import org.kantoku.inspections.domain.templates.ItemTrait;
import org.kantoku.inspections.domain.templates.TemplateContent;
import org.kantoku.inspections.domain.templates.TemplateItem;
import org.kantoku.shared.Bilingual;
import org.kantoku.shared.RecordNotFound;
import org.kantoku.shared.RuleViolation;
import org.kantoku.shared.web.Commands;

/** An item of a draft, new or changed. */
@Named
@ViewScoped
public class ChecklistItemBacking implements Serializable {

    @Inject
    private ChecklistQueries queries;

    @Inject
    private ChecklistDraftService service;

    @Inject
    private Commands commands;

    private UUID id;
    private String code;
    private String section;
    private long version;
    private ItemForm form;
    private transient ChecklistView draft;
    private transient List<ContentDifference.Field> theirs = List.of();

    public void load() {
        version = getDraft().version();
        form = code == null ? new ItemForm(section) : new ItemForm(getDraft().content().item(code).orElseThrow(RecordNotFound::new));
    }

    public void typed() {
        form.typed();
    }

    public String save() {
        return write("checklists.msg.saved", this::changed) ? back() : null;
    }

    /** Keeps the item and begins the next one in the same section. */
    public String saveAndNext() {
        return write("checklists.msg.saved", this::changed)
            ? "/checklists/item?faces-redirect=true&id=" + id + (form.getSection() == null ? "" : "&section=" + form.getSection()) : null;
    }

    public String remove() {
        return write("checklists.msg.removed", () -> getDraft().content().withoutItem(code)) ? back() : null;
    }

    private String back() {
        return "/checklists/draft?faces-redirect=true&id=" + id;
    }

    private boolean write(String message, Supplier<TemplateContent> content) {
        return commands.save(message, () -> service.write(id, version, content.get(), code == null ? form.getCode() : code), this::meanwhile);
    }

    private TemplateContent changed() {
        TemplateItem item = form.item();
        TemplateContent content = getDraft().content();
        RuleViolation.when(!item.code().equals(code) && content.item(item.code()).isPresent(), "checklists.problem.codeTwice", "code");
        return content.withItem(code, item);
    }

    /** Somebody else wrote the draft: what they made of this very item is shown, and the next try is made on top of it. */
    private void meanwhile() {
        TemplateContent before = getDraft().content();
        draft = null;
        version = getDraft().version();
        Optional<TemplateItem> present = getDraft().content().item(code == null ? "" : code);
        theirs = present.isEmpty() ? List.of() : ContentDifference.of(single(present.get(), before), single(form.item(), before)).items().stream()
            .flatMap(item -> item.fields().stream()).toList();
    }

    private static TemplateContent single(TemplateItem item, TemplateContent within) {
        return new TemplateContent(Bilingual.NONE, within.sections(), List.of(item));
    }

    /** What the stored item says where the form says otherwise; only after somebody else saved first. */
    public List<ContentDifference.Field> getTheirs() {
        return theirs == null ? List.of() : theirs;
    }

    public AnswerType[] getTypes() {
        return AnswerType.values();
    }

    public FindingGrade[] getGrades() {
        return FindingGrade.values();
    }

    public ItemTrait[] getTraits() {
        return ItemTrait.values();
    }

    public ItemForm getForm() {
        return form;
    }

    public ChecklistView getDraft() {
        if (draft == null) {
            draft = queries.find(id);
        }
        return draft;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
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
}
