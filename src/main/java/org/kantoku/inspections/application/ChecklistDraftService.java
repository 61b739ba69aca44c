package org.kantoku.inspections.application;

import static org.kantoku.access.domain.Permission.CHECKLIST_EDIT;
import static org.kantoku.access.domain.Permission.CHECKLIST_PUBLISH;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kantoku.access.application.AuditTrail;
import org.kantoku.access.application.Requires;
import org.kantoku.inspections.domain.Act;
import org.kantoku.inspections.domain.ChecklistKind;
import org.kantoku.inspections.domain.ChecklistTemplate;
import org.kantoku.inspections.domain.ChecklistVersion;
import org.kantoku.inspections.domain.SelfAssessment;
import org.kantoku.inspections.domain.templates.TemplateContent;
import org.kantoku.inspections.domain.templates.TemplateItem;
import org.kantoku.inspections.domain.templates.TemplateSection;
import org.kantoku.shared.RuleViolation;
import org.kantoku.shared.StaleRecord;

/** Writes checklists: a draft is written, proposed, and published by somebody else (model.md §3). */
@ApplicationScoped
@Transactional
public class ChecklistDraftService {

    private ChecklistRepository checklists;
    private Acting acting;
    private AuditTrail audit;

    protected ChecklistDraftService() {
    }

    @Inject
    public ChecklistDraftService(ChecklistRepository checklists, Acting acting, AuditTrail audit) {
        this.checklists = checklists;
        this.acting = acting;
        this.audit = audit;
    }

    /** Begins a new checklist of a kind, with what it is to ask; the id of its draft. */
    @Requires(CHECKLIST_EDIT)
    public UUID create(ChecklistKind kind, TemplateContent content) {
        ChecklistTemplate template = ChecklistTemplate.further(kind);
        checklists.add(template);
        return draft(template, 1, kind == ChecklistKind.SELF_ASSESSMENT ? declared(content) : content, "checklist.create");
    }

    /**
     * Begins the next version of a checklist; the id of the draft.
     *
     * @param content what it is to ask, or {@code null} for what that version asks
     * @throws RuleViolation when there is a draft of it already
     */
    @Requires(CHECKLIST_EDIT)
    public UUID begin(UUID versionId, TemplateContent content) {
        ChecklistVersion version = checklists.find(versionId);
        ChecklistTemplate template = checklists.lock(version.template().id());
        List<ChecklistVersion> all = checklists.versions(template.id());
        if (all.stream().anyMatch(ChecklistVersion::isDraft)) {
            throw new RuleViolation("checklists.error.draftThere");
        }
        return draft(template, all.get(0).number() + 1, content == null ? version.content().grouped() : content, "checklist.draft");
    }

    /** A self-assessment is declared true at its end; where that item lacks, the product's is added. */
    private static TemplateContent declared(TemplateContent content) {
        if (content.item(SelfAssessment.DECLARATION).isPresent()) {
            return content;
        }
        TemplateContent product = ChecklistJson.load().content(ChecklistKind.SELF_ASSESSMENT);
        TemplateItem declaration = product.item(SelfAssessment.DECLARATION).orElseThrow();
        TemplateSection section = product.section(declaration.section()).orElseThrow();
        return content.withSection(section.code(), section).withItem(null, declaration);
    }

    private UUID draft(ChecklistTemplate template, int number, TemplateContent content, String action) {
        ChecklistVersion draft = new ChecklistVersion(template, number, content, acting.now().by());
        checklists.add(draft);
        record(action, draft, null);
        return draft.id();
    }

    /**
     * Keeps what a draft asks.
     *
     * @param what was changed, for the trail
     */
    @Requires(CHECKLIST_EDIT)
    public void write(UUID id, long version, TemplateContent content, String what) {
        ChecklistVersion draft = found(id, version);
        draft.rewrite(content, acting.now().by());
        record("checklist.write", draft, what);
    }

    /** Asks for a draft to be published. */
    @Requires(CHECKLIST_EDIT)
    public void propose(UUID id, long version, String why) {
        ChecklistVersion draft = found(id, version);
        Act act = acting.now();
        draft.propose(why, act.on(), act.by());
        record("checklist.propose", draft, why);
    }

    /** Publishes what somebody else wrote and proposed; what begins from now on follows it. */
    @Requires(CHECKLIST_PUBLISH)
    public void publish(UUID id, long version) {
        ChecklistVersion draft = found(id, version);
        Act act = acting.now();
        ChecklistVersion current = checklists.versions(draft.template().id()).stream().filter(other -> !other.isDraft()).findFirst().orElse(null);
        draft.publish(current, act.on(), act.by());
        record("checklist.publish", draft, draft.note());
    }

    /** Throws a draft away; a checklist that was never published goes with it. */
    @Requires(CHECKLIST_EDIT)
    public void discard(UUID id, long version) {
        ChecklistVersion draft = found(id, version);
        if (!draft.isDraft()) {
            throw new RuleViolation("checklists.error.published", draft.number());
        }
        record("checklist.discard", draft, null);
        checklists.remove(draft);
        if (draft.number() == 1 && !draft.template().isStandard()) {
            checklists.remove(draft.template());
        }
    }

    private ChecklistVersion found(UUID id, long version) {
        ChecklistVersion found = checklists.find(id);
        StaleRecord.check(found, version);
        return found;
    }

    private void record(String action, ChecklistVersion version, String why) {
        audit.record(action, "Checklist", version.id(), version.title().ja() + " " + version.number(), why);
    }
}
