package org.kantoku.inspections.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;

import org.kantoku.inspections.domain.templates.ContentCheck;
import org.kantoku.inspections.domain.templates.ContentLimits;
import org.kantoku.inspections.domain.templates.TemplateContent;
import org.kantoku.inspections.domain.templates.TemplateJson;
import org.kantoku.inspections.domain.templates.TemplateSection;
import org.kantoku.shared.BaseEntity;
import org.kantoku.shared.Bilingual;
import org.kantoku.shared.Blanks;
import org.kantoku.shared.RuleViolation;

/**
 * A version of a checklist. It is written as a draft, proposed, and published by somebody else; from then on it never changes (model.md §7
 * no. 11), and what was begun on it stays on it (policy row S-31).
 */
@Entity
@Table(name = "checklist_version")
public class ChecklistVersion extends BaseEntity {

    @ManyToOne(optional = false)
    @JoinColumn(name = "template_id", updatable = false)
    private ChecklistTemplate template;

    @Column(updatable = false)
    private int number;

    @Enumerated(EnumType.STRING)
    private ChecklistState state = ChecklistState.DRAFT;

    @Column(name = "title_ja")
    private String titleJa;

    @Column(name = "title_en")
    private String titleEn;

    @Convert(converter = TemplateJson.Sections.class)
    private List<TemplateSection> sections = List.of();

    private String note;

    @Column(name = "edited_by")
    private UUID editedBy;

    @Column(name = "proposed_on")
    private LocalDate proposedOn;

    @Column(name = "proposed_by")
    private UUID proposedBy;

    @Column(name = "published_on")
    private LocalDate publishedOn;

    @Column(name = "published_by")
    private UUID publishedBy;

    @Column(name = "superseded_on")
    private LocalDate supersededOn;

    @Column(name = "content_hash")
    private String contentHash;

    @OneToMany(mappedBy = "checklistVersion", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<ChecklistItem> items = new ArrayList<>();

    protected ChecklistVersion() {
    }

    /** A draft. */
    public ChecklistVersion(ChecklistTemplate template, int number, TemplateContent content, UUID by) {
        this.template = template;
        this.number = number;
        rewrite(content, by);
    }

    /** A version that comes with the product; it is published as it comes. */
    public static ChecklistVersion shipped(ChecklistTemplate template, int number, TemplateContent content, LocalDate on, String hash) {
        ChecklistVersion version = new ChecklistVersion(template, number, content, null);
        version.state = ChecklistState.PUBLISHED;
        version.publishedOn = on;
        version.contentHash = hash;
        return version;
    }

    /**
     * Changes what a draft asks; a proposal made of it before no longer stands.
     *
     * @throws RuleViolation once it is published
     */
    public final void rewrite(TemplateContent content, UUID by) {
        requireDraft();
        ContentLimits.require(content);
        titleJa = content.title().ja();
        titleEn = content.title().en();
        sections = content.sections();
        Map<String, ChecklistItem> present = items.stream().collect(Collectors.toMap(ChecklistItem::code, Function.identity()));
        List<String> kept = content.items().stream().map(item -> item.code()).toList();
        items.removeIf(item -> !kept.contains(item.code()));
        for (int i = 0; i < content.items().size(); i++) {
            ChecklistItem item = present.get(kept.get(i));
            if (item == null) {
                item = new ChecklistItem(this);
                items.add(item);
            }
            item.write(i + 1, content.items().get(i));
        }
        items.sort(Comparator.comparingInt(ChecklistItem::position));
        editedBy = by;
        proposedOn = null;
        proposedBy = null;
    }

    /**
     * Asks for it to be published.
     *
     * @param why what changes, and because of what; required
     */
    public void propose(String why, LocalDate on, UUID by) {
        requireDraft();
        RuleViolation.when(Blanks.toNull(why) == null, "checklists.error.note", "note");
        if (!ContentCheck.of(kind(), content()).isEmpty()) {
            throw new RuleViolation("checklists.error.problems");
        }
        note = Blanks.strip(why);
        proposedOn = on;
        proposedBy = by;
    }

    /**
     * Publishes what was proposed, never by whoever wrote or proposed it.
     *
     * @param current the version that it supersedes, or {@code null}
     */
    public void publish(ChecklistVersion current, LocalDate on, UUID by) {
        requireDraft();
        if (proposedOn == null) {
            throw new RuleViolation("checklists.error.notProposed");
        }
        if (by.equals(proposedBy) || by.equals(editedBy)) {
            throw new RuleViolation("checklists.error.fourEyes");
        }
        if (current != null && content().equals(current.content())) {
            throw new RuleViolation("checklists.error.same", current.number);
        }
        if (current != null) {
            current.supersede(on);
        }
        state = ChecklistState.PUBLISHED;
        publishedOn = on;
        publishedBy = by;
    }

    /** Nothing new follows it any more; what was begun on it goes on. */
    public void supersede(LocalDate on) {
        state = ChecklistState.SUPERSEDED;
        supersededOn = on;
    }

    private void requireDraft() {
        if (state != ChecklistState.DRAFT) {
            throw new RuleViolation("checklists.error.published", number);
        }
    }

    /** By which a text is told from another. */
    public static String hash(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    public ChecklistTemplate template() {
        return template;
    }

    public ChecklistKind kind() {
        return template.kind();
    }

    public int number() {
        return number;
    }

    public ChecklistState state() {
        return state;
    }

    public boolean isDraft() {
        return state == ChecklistState.DRAFT;
    }

    public Bilingual title() {
        return new Bilingual(titleJa, titleEn);
    }

    /** What changes against the version before, {@code null} for those that come with the product. */
    public String note() {
        return note;
    }

    /** Who wrote it last, {@code null} for those that come with the product. */
    public UUID editedBy() {
        return editedBy;
    }

    public LocalDate proposedOn() {
        return proposedOn;
    }

    public UUID proposedBy() {
        return proposedBy;
    }

    /** {@code null} while it is a draft. */
    public LocalDate publishedOn() {
        return publishedOn;
    }

    /** {@code null} for those that come with the product. */
    public UUID publishedBy() {
        return publishedBy;
    }

    public LocalDate supersededOn() {
        return supersededOn;
    }

    /** Of the text that came with the product; {@code null} for what was written here, which may say again what an older version said. */
    public String contentHash() {
        return contentHash;
    }

    /** What it asks, as it is written down. */
    public TemplateContent content() {
        return new TemplateContent(title(), sections, items.stream().map(ChecklistItem::told).toList());
    }

    /** The items as they are put before whoever answers. */
    public Sheet sheet() {
        return new Sheet(content().definitions(), kind() != ChecklistKind.SELF_ASSESSMENT);
    }
}
