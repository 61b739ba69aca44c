package org.kantoku.supervision.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.kantoku.shared.HolidaysChanged;

/** Another table of holidays moves what is due on business days. */
@ApplicationScoped
public class HolidayNews {

    @Inject
    private LedgerRecomputation ledger;

    void changed(@Observes HolidaysChanged news) {
        ledger.everything();
    }
}
