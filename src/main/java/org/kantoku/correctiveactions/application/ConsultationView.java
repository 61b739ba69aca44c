package org.kantoku.correctiveactions.application;

import java.io.Serializable;
import java.time.LocalDate;

/** One talk about money. */
public record ConsultationView(LocalDate openedOn, String request, boolean stopsClock, LocalDate answeredOn, String outcome,
                               Long yen, int stoppedDays) implements Serializable {

    public boolean isOpen() {
        return answeredOn == null;
    }
}
