package org.kantoku.shared;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Stores the table of holidays that was taken over. */
@ApplicationScoped
public class HolidayRepository {

    @PersistenceContext
    private EntityManager em;

    Holidays read() {
        Map<LocalDate, String> names = new TreeMap<>();
        SqlRow.of(Sql.rows(em, "select on_date, name from holiday")).forEach(row -> names.put(row.date(0), row.text(1)));
        return new Holidays(names);
    }

    /** Writes what differs: a row that stays leaves no trace in the table's history. */
    void replace(Map<LocalDate, String> names) {
        Map<LocalDate, String> before = read().names();
        before.keySet().stream().filter(on -> !names.containsKey(on))
            .forEach(on -> em.createNativeQuery("delete from holiday where on_date = ?1").setParameter(1, on).executeUpdate());
        names.forEach((on, name) -> {
            if (!name.equals(before.get(on))) {
                em.createNativeQuery("insert into holiday (on_date, name) values (?1, ?2) on duplicate key update name = ?2")
                    .setParameter(1, on).setParameter(2, name).executeUpdate();
            }
        });
    }
}
