package org.kantoku.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.kantoku.access.application.AccessDenied;
import org.kantoku.access.application.HolidayService;
import org.kantoku.access.domain.Role;
import org.kantoku.shared.BusinessDays;
import org.kantoku.shared.HolidayChanges;
import org.kantoku.shared.HolidayTable;
import org.kantoku.shared.Holidays;
import org.kantoku.support.As;

/** A newer table of holidays: who takes it over, that everything counts by it, and that one that was never stored is not in force. */
@ExtendWith(ArquillianExtension.class)
class HolidayIT {

    private static final LocalDate EXTRA = LocalDate.parse("2027-06-16");

    @Inject
    private HolidayService service;

    @Inject
    private HolidayTable table;

    @Inject
    private As as;

    @PersistenceContext
    private EntityManager em;

    @AfterEach
    void theTableOfTheProduct() {
        HolidayChanges back = HolidayChanges.between(Holidays.inForce(), Holidays.published().names());
        if (!back.isNone()) {
            as.does(As.staff(Role.ADMINISTRATOR), () -> service.takeOver(back, "back.csv"));
        }
    }

    @Test
    void whatIsTakenOverIsInForceEverywhere() {
        assertThat(BusinessDays.japan().isBusinessDay(EXTRA)).isTrue();
        as.does(As.staff(Role.ADMINISTRATOR), () -> service.takeOver(withExtra(), "syukujitsu.csv"));
        assertThat(BusinessDays.japan().isBusinessDay(EXTRA)).isFalse();
        table.load();
        assertThat(Holidays.inForce().contains(EXTRA)).as("stored").isTrue();
        assertThat(em.createNativeQuery("select label from audit_log_entry where action = 'holidays.takeOver' order by seq desc limit 1").getSingleResult()).isEqualTo("syukujitsu.csv");
    }

    @Test
    void whatWasNotStoredIsNotInForce() throws Exception {
        as.rolledBack(() -> {
            as.does(As.staff(Role.PRIVACY_OFFICER), () -> service.takeOver(withExtra(), "syukujitsu.csv"));
            assertThat(Holidays.inForce().contains(EXTRA)).isTrue();
        });
        assertThat(Holidays.inForce().contains(EXTRA)).isFalse();
    }

    @Test
    void anotherTableMeanwhileIsNotOverwrittenUnseen() {
        HolidayChanges shown = withExtra();
        as.does(As.staff(Role.ADMINISTRATOR), () -> service.takeOver(shown, "first.csv"));
        assertThatThrownBy(() -> as.does(As.staff(Role.ADMINISTRATOR), () -> service.takeOver(shown, "again.csv"))).hasMessage("holidays.error.meanwhile");
    }

    @Test
    void othersMayNot() {
        for (Role role : new Role[] {Role.PROCUREMENT, Role.DEPT_PRIVACY_MANAGER, Role.INSPECTOR, Role.AUDIT_OFFICER}) {
            assertThatThrownBy(() -> as.does(As.staff(role), () -> service.takeOver(withExtra(), "x.csv"))).as(role.name()).isInstanceOf(AccessDenied.class);
        }
    }

    private static HolidayChanges withExtra() {
        Map<LocalDate, String> names = new TreeMap<>(Holidays.inForce().names());
        names.put(EXTRA, "試しの休日");
        return HolidayChanges.between(Holidays.inForce(), names);
    }
}
