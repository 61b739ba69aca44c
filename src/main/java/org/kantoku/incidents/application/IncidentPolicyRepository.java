package org.kantoku.incidents.application;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.kantoku.incidents.domain.IncidentPolicy;
import org.kantoku.incidents.domain.IncidentSetting;
import org.kantoku.shared.Sql;
import org.kantoku.shared.SqlRow;

/** Stores the settings of the clocks. */
@ApplicationScoped
public class IncidentPolicyRepository {

    @PersistenceContext
    private EntityManager em;

    public IncidentPolicy read() {
        Map<IncidentSetting, NavigableMap<LocalDate, Integer>> changes = new EnumMap<>(IncidentSetting.class);
        SqlRow.of(Sql.rows(em, "select name, valid_from, setting_value from incident_setting")).forEach(row ->
            changes.computeIfAbsent(row.constant(IncidentSetting.class, 0), setting -> new TreeMap<>()).put(row.date(1), row.integer(2)));
        return new IncidentPolicy(changes);
    }

    /** Every change with its grounds, the latest first. */
    List<IncidentSettingChange> changes() {
        return SqlRow.of(Sql.rows(em, "select name, valid_from, setting_value, reason from incident_setting order by valid_from desc, name")).stream()
            .map(row -> new IncidentSettingChange(row.constant(IncidentSetting.class, 0), row.date(1), row.integer(2), row.text(3))).toList();
    }

    void set(IncidentSettingChange change) {
        em.createNativeQuery("insert into incident_setting (name, valid_from, setting_value, reason) values (?1, ?2, ?3, ?4)"
                + " on duplicate key update setting_value = ?3, reason = ?4").setParameter(1, change.setting().name()).setParameter(2, change.validFrom())
            .setParameter(3, change.value()).setParameter(4, change.reason()).executeUpdate();
    }
}
