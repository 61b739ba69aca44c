package org.kantoku.supervision.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.kantoku.shared.SqlRow;
import org.kantoku.supervision.domain.Setting;
import org.kantoku.supervision.domain.SupervisionPolicy;
import org.kantoku.supervision.domain.facts.Dated;
import org.kantoku.supervision.domain.facts.History;

/** Reads the settings of supervision. */
@ApplicationScoped
class PolicyRepository {

    /** Name of the setting that says when the federation began to keep its register here; else its first registration. */
    static final String GO_LIVE_ON = "GO_LIVE_ON";

    @PersistenceContext
    private EntityManager em;

    SupervisionPolicy read() {
        Map<Setting, List<Dated<Integer>>> changes = new EnumMap<>(Setting.class);
        LocalDate goLive = null;
        for (SqlRow row : rows("select name, valid_from, setting_value from supervision_setting order by name, valid_from")) {
            if (row.text(0).equals(GO_LIVE_ON)) {
                goLive = LocalDate.parse(row.text(2));
            } else {
                changes.computeIfAbsent(Setting.valueOf(row.text(0)), setting -> new ArrayList<>())
                    .add(new Dated<>(row.date(1), Integer.valueOf(row.text(2))));
            }
        }
        Map<Setting, History<Integer>> settings = new EnumMap<>(Setting.class);
        changes.forEach((setting, entries) -> settings.put(setting, new History<>(entries)));
        return new SupervisionPolicy(goLive == null ? firstRegistration() : goLive, settings);
    }

    /** Changes with every version of the privacy policy: all contractors have to be trained on it. */
    String versions() {
        SqlRow row = rows("select count(*), max(published_on) from policy_version").get(0);
        return row.count(0) + "@" + row.date(1);
    }

    private LocalDate firstRegistration() {
        LocalDate first = rows("select min(registered_on), 0 from contract").get(0).date(0);
        return first == null ? LocalDate.EPOCH : first;
    }

    private List<SqlRow> rows(String sql) {
        return SqlRow.of(em.createNativeQuery(sql).getResultList());
    }
}
