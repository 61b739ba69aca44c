package org.kantoku.shared.web;

import java.time.DateTimeException;
import java.time.LocalDate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.kantoku.shared.BusinessClock;
import org.kantoku.shared.FiscalYear;

/**
 * The date this request looks at: the view parameter {@code asOf}, today where there is none or none that is a date. Every
 * link that leads on to another view of the same date carries {@link #getQuery()}.
 */
@Named("asOfDate")
@RequestScoped
public class AsOf {

    /** Name of the view parameter. */
    public static final String PARAMETER = "asOf";
    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2100, 12, 31);

    @Inject
    private BusinessClock clock;

    private LocalDate date;

    public LocalDate getDate() {
        if (date == null) {
            date = parse(FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().get(PARAMETER));
        }
        return date;
    }

    private LocalDate parse(String text) {
        if (text == null || text.isBlank()) {
            return clock.today();
        }
        try {
            LocalDate parsed = LocalDate.parse(text);
            return parsed.isBefore(FIRST) || parsed.isAfter(LAST) ? clock.today() : parsed;
        } catch (DateTimeException e) {
            return clock.today();
        }
    }

    public boolean isToday() {
        return getDate().equals(clock.today());
    }

    public LocalDate getToday() {
        return clock.today();
    }

    /** End of the month before today's. */
    public LocalDate getMonthEnd() {
        return clock.today().withDayOfMonth(1).minusDays(1);
    }

    /** End of the fiscal year before today's. */
    public LocalDate getYearEnd() {
        return FiscalYear.of(clock.today()).start().minusDays(1);
    }

    /** Fiscal year of the date. */
    public FiscalYear getFiscalYear() {
        return FiscalYear.of(getDate());
    }

    /** {@code asOf=2026-10-31} to hang on to an address after {@code ?} or {@code &}; empty today. */
    public String getQuery() {
        return isToday() ? "" : PARAMETER + "=" + getDate();
    }

    /** An address with the date hung on. */
    public String link(String path) {
        return isToday() ? path : path + (path.contains("?") ? "&" : "?") + getQuery();
    }
}
