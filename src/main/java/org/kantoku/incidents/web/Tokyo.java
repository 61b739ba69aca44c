package org.kantoku.incidents.web;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

import org.kantoku.shared.BusinessClock;

/** Minutes as forms show them: always Tokyo's, whatever the machine of whoever types. */
final class Tokyo {

    private Tokyo() {
    }

    static Instant instant(LocalDateTime minute) {
        return minute == null ? null : minute.atZone(BusinessClock.ZONE).toInstant();
    }

    static LocalDateTime minute(Instant at) {
        return at == null ? null : at.atZone(BusinessClock.ZONE).toLocalDateTime().truncatedTo(ChronoUnit.MINUTES);
    }
}
