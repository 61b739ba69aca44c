package org.kantoku.access.application;

import static org.kantoku.access.domain.Permission.HOLIDAY_EDIT;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kantoku.shared.HolidayChanges;
import org.kantoku.shared.HolidayTable;
import org.kantoku.shared.Holidays;
import org.kantoku.shared.RuleViolation;

/** Takes over a newer table of public holidays. */
@ApplicationScoped
@Transactional
public class HolidayService {

    private static final UUID TABLE = UUID.nameUUIDFromBytes("holidays".getBytes(StandardCharsets.UTF_8));

    private HolidayTable table;
    private AuditTrail audit;

    protected HolidayService() {
    }

    @Inject
    public HolidayService(HolidayTable table, AuditTrail audit) {
        this.table = table;
        this.audit = audit;
    }

    /**
     * Puts a table in force; deadlines that hang on it are worked out anew in the same transaction.
     *
     * @param changes what was shown before; refused when another table is in force meanwhile
     * @param source  name of the file it came from
     */
    @Requires(HOLIDAY_EDIT)
    public void takeOver(HolidayChanges changes, String source) {
        HolidayChanges now = HolidayChanges.between(Holidays.inForce(), changes.outcome());
        if (now.isNone() || !now.years().equals(changes.years())) {
            throw new RuleViolation("holidays.error.meanwhile");
        }
        table.replace(changes.outcome());
        audit.record("holidays.takeOver", "HolidayTable", TABLE, source, changes.years().stream().map(year -> String.valueOf(year.year())).collect(Collectors.joining(" ")));
    }
}
