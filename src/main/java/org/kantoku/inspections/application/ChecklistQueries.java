package org.kantoku.inspections.application;

import static org.kantoku.access.domain.Permission.CHECKLIST_READ;

import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

import org.kantoku.access.application.Requires;
import org.kantoku.inspections.domain.ChecklistKind;
import org.kantoku.inspections.domain.ChecklistVersion;
import org.kantoku.inspections.domain.ItemDefinition;
import org.kantoku.shared.Sql;

/** Reads the published checklists. */
@ApplicationScoped
@Transactional
public class ChecklistQueries {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ChecklistRepository checklists;

    /** Every version of every sheet, the current ones first. */
    @Requires(CHECKLIST_READ)
    public List<ChecklistRow> all() {
        return Sql.rows(em, "select v.id, t.kind, v.number, v.published_on, (select count(*) from checklist_item i where i.version_id = v.id),"
                + " (select count(*) from inspection i where i.checklist_version_id = v.id)"
                + " + (select count(*) from self_assessment s where s.checklist_version_id = v.id)"
                + " + (select count(*) from selection_sheet s where s.checklist_version_id = v.id),"
                + " v.number = (select max(n.number) from checklist_version n where n.template_id = v.template_id)"
                + " from checklist_version v join checklist_template t on t.id = v.template_id order by 7 desc, t.kind, v.number desc").stream()
            .map(r -> new ChecklistRow(Sql.uuid(r[0]), Sql.constant(ChecklistKind.class, r[1]), Sql.number(r[2]), Sql.date(r[3]),
                Sql.number(r[4]), Sql.number(r[5]), Sql.flag(r[6]))).toList();
    }

    @Requires(CHECKLIST_READ)
    public ChecklistView find(UUID id) {
        ChecklistVersion version = checklists.find(id);
        return new ChecklistView(version.kind(), version.number(), version.publishedOn(), version.sheet().items().stream()
            .collect(Collectors.groupingBy(ItemDefinition::category, TreeMap::new, Collectors.toList())));
    }
}
