package org.kantoku.inspections.web.checklists;

import java.io.Serializable;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.kantoku.inspections.application.ChecklistDraftService;
import org.kantoku.inspections.application.ChecklistQueries;
import org.kantoku.inspections.application.ChecklistView;
import org.kantoku.inspections.domain.templates.TemplateContent;
import org.kantoku.inspections.domain.templates.TemplateSection;
import org.kantoku.shared.Bilingual;
import org.kantoku.shared.RecordNotFound;
import org.kantoku.shared.web.Commands;

/** The title of a draft, or the heading of one of its sections. */
@Named
@ViewScoped
public class ChecklistHeadingBacking implements Serializable {

    private static final String NEW = "new";

    @Inject
    private ChecklistQueries queries;

    @Inject
    private ChecklistDraftService service;

    @Inject
    private Commands commands;

    private UUID id;
    private String section;
    private long version;
    private String ja;
    private String en;
    private transient ChecklistView draft;

    public void load() {
        version = getDraft().version();
        Bilingual present = isTitle() ? getDraft().title() : section.equals(NEW) ? Bilingual.NONE
            : getDraft().content().section(section).orElseThrow(RecordNotFound::new).label();
        ja = present.ja();
        en = present.en();
    }

    public String save() {
        return write("checklists.msg.saved", this::changed);
    }

    /** Takes the section away with all that is asked in it. */
    public String remove() {
        return write("checklists.msg.removed", () -> getDraft().content().withoutSection(section));
    }

    private String write(String message, Supplier<TemplateContent> content) {
        boolean done = commands.save(message, () -> service.write(id, version, content.get(), isTitle() ? "title" : "section " + section), () -> {
            draft = null;
            version = getDraft().version();
        });
        return done ? "/checklists/draft?faces-redirect=true&id=" + id : null;
    }

    private TemplateContent changed() {
        TemplateContent content = getDraft().content();
        Bilingual text = new Bilingual(ja, en);
        if (isTitle()) {
            return content.titled(text);
        }
        return section.equals(NEW) ? content.withSection(null, new TemplateSection(freeCode(content), text)) : content.withSection(section, new TemplateSection(section, text));
    }

    /** A code for a new section; people only ever see headings. */
    private static String freeCode(TemplateContent content) {
        return IntStream.iterate(content.sections().size() + 1, n -> n + 1).mapToObj(n -> "section" + n).filter(code -> content.section(code).isEmpty()).findFirst().orElseThrow();
    }

    public boolean isTitle() {
        return section == null;
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

    public String getSection() {
        return section;
    }

    public void setSection(String section) {
        this.section = section;
    }

    public String getJa() {
        return ja;
    }

    public void setJa(String ja) {
        this.ja = ja;
    }

    public String getEn() {
        return en;
    }

    public void setEn(String en) {
        this.en = en;
    }
}
