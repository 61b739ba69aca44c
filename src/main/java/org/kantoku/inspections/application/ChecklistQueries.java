package org.kantoku.inspections.application;

import static org.kantoku.access.domain.Permission.CHECKLIST_READ;
import static org.kantoku.access.domain.Permission.INSPECTION_PLAN;
import static org.kantoku.access.domain.Permission.REGISTER_EDIT;
import static org.kantoku.access.domain.Permission.SELF_ASSESSMENT_REQUEST;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

import org.kantoku.access.application.Requires;
import org.kantoku.inspections.domain.ChecklistKind;
import org.kantoku.inspections.domain.ChecklistState;
import org.kantoku.inspections.domain.ChecklistVersion;
import org.kantoku.inspections.domain.templates.ContentCheck;
import org.kantoku.inspections.domain.templates.ContentDifference;
import org.kantoku.shared.Bilingual;
import org.kantoku.shared.Sql;

/** Reads the checklists. */
@ApplicationScoped
@Transactional
public class ChecklistQueries {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ChecklistRepository checklists;

    @Inject
    private PriorAnswerRepository people;

    /** Every version of every checklist: those that are followed and drafts first, the standard ones before the others. */
    @Requires(CHECKLIST_READ)
    public List<ChecklistRow> all() {
        return Sql.rows(em, "select v.id, t.kind, t.standard_of is not null, v.title_ja, v.title_en, v.number, v.state, v.published_on,"
                + " (select count(*) from checklist_item i where i.version_id = v.id),"
                + " (select count(*) from inspection i where i.checklist_version_id = v.id)"
                + " + (select count(*) from self_assessment s where s.checklist_version_id = v.id)"
                + " + (select count(*) from selection_sheet s where s.checklist_version_id = v.id), v.proposed_on"
                + " from checklist_version v join checklist_template t on t.id = v.template_id"
                + " order by v.state = 'SUPERSEDED', t.standard_of is null, t.kind, t.created_at, t.id, v.number desc").stream()
            .map(r -> new ChecklistRow(Sql.uuid(r[0]), Sql.constant(ChecklistKind.class, r[1]), Sql.flag(r[2]), new Bilingual((String) r[3], (String) r[4]),
                Sql.number(r[5]), Sql.constant(ChecklistState.class, r[6]), Sql.date(r[7]), Sql.number(r[8]), Sql.number(r[9]), Sql.date(r[10]))).toList();
    }

    @Requires(CHECKLIST_READ)
    public ChecklistView find(UUID id) {
        ChecklistVersion version = checklists.find(id);
        List<ChecklistVersion> all = checklists.versions(version.template().id());
        return new ChecklistView(version.id(), version.version(), version.template().id(), version.kind(), version.template().isStandard(), version.number(),
            version.state(), version.note(), version.proposedOn(), version.publishedOn(), version.supersededOn(),
            version.editedBy(), version.editedBy() == null ? null : people.names(Set.of(version.editedBy())).get(version.editedBy()), version.proposedBy(),
            all.stream().filter(other -> !other.isDraft() && other.number() < version.number()).findFirst().map(ChecklistVersion::id).orElse(null),
            all.stream().filter(ChecklistVersion::isDraft).findFirst().map(ChecklistVersion::id).orElse(null),
            version.content(), version.isDraft() ? ContentCheck.of(version.kind(), version.content()) : List.of());
    }

    /** What differs between two versions, from the one to the other. */
    @Requires(CHECKLIST_READ)
    public ContentDifference difference(UUID before, UUID after) {
        return ContentDifference.of(checklists.find(before).content(), checklists.find(after).content());
    }

    /** The published checklists of a kind that can be chosen, the standard one first, by the id of their version. */
    @Requires({INSPECTION_PLAN, SELF_ASSESSMENT_REQUEST, REGISTER_EDIT})
    public Map<UUID, Bilingual> offered(ChecklistKind kind) {
        Map<UUID, Bilingual> offered = new LinkedHashMap<>();
        Sql.rows(em, "select v.id, v.title_ja, v.title_en from checklist_version v join checklist_template t on t.id = v.template_id"
                + " where t.kind = ?1 and v.state = 'PUBLISHED' order by t.standard_of is null, v.title_ja, v.id", kind.name())
            .forEach(r -> offered.put(Sql.uuid(r[0]), new Bilingual((String) r[1], (String) r[2])));
        return offered;
    }
}
