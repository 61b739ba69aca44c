package org.kantoku.shared.web;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.kantoku.shared.BusinessClock;
import org.kantoku.shared.FiscalYear;
import org.kantoku.shared.asknown.RecordDay;

/**
 * The two dates this request looks at. The as-of date (基準日) is the day that is judged: the view parameter {@code asOf}, today where there
 * is none. The record day (記録の日) is the day whose record is read: the view parameter {@code asKnown}, none where the record of now is
 * read; {@link RecordDay} lets the queries follow it. Every link that leads on to another view of the same dates carries
 * {@link #getQuery()}; what is sent back by a form of the page keeps them.
 */
@Named("asOfDate")
@RequestScoped
public class AsOf {

    /** Names of the view parameters. */
    public static final String PARAMETER = "asOf";
    public static final String KNOWN_PARAMETER = "asKnown";
    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    /** Fiscal years ahead that may be looked at. */
    private static final int YEARS_AHEAD = 10;

    @Inject
    private BusinessClock clock;

    @Inject
    private RecordDay record;

    private LocalDate date;
    private String refused;

    /** Takes both dates from the address or, for what a form sends back, from the view it belongs to. {@link AsOfPhase} calls it first. */
    void take(FacesContext faces) {
        date = given(faces, PARAMETER, last(clock.today()), clock.today());
        record.choose(given(faces, KNOWN_PARAMETER, clock.today().minusDays(1), null));
    }

    /** The last day that may be looked at. */
    public static LocalDate last(LocalDate today) {
        return new FiscalYear(FiscalYear.of(today).year() + YEARS_AHEAD).end();
    }

    private LocalDate given(FacesContext faces, String name, LocalDate last, LocalDate otherwise) {
        String typed = faces.getExternalContext().getRequestParameterMap().get(name);
        LocalDate parsed = parse(typed, last);
        if (parsed == null && typed != null && !typed.isBlank() && refused == null) {
            refused = typed.strip();
        }
        UIViewRoot view = faces.getViewRoot();
        if (view == null) {
            return parsed == null ? otherwise : parsed;
        }
        if (parsed == null && faces.isPostback()) {
            parsed = (LocalDate) view.getViewMap().get(name);
        }
        if (parsed == null) {
            return otherwise;
        }
        view.getViewMap().put(name, parsed);
        return parsed;
    }

    private static LocalDate parse(String text, LocalDate last) {
        try {
            LocalDate parsed = text == null || text.isBlank() ? null : LocalDate.parse(text);
            return parsed == null || parsed.isBefore(FIRST) || parsed.isAfter(last) ? null : parsed;
        } catch (DateTimeException e) {
            return null;
        }
    }

    public LocalDate getDate() {
        if (date == null) {
            take(FacesContext.getCurrentInstance());
        }
        return date;
    }

    /** What the address gives for a date and is none that can be looked at, or {@code null}. */
    public String getRefused() {
        getDate();
        return refused;
    }

    /** The day whose record is read, or {@code null} for the record of now. */
    public LocalDate getKnown() {
        getDate();
        return record.day();
    }

    /** Whether the page shows today by the record of now: only then may it change anything. */
    public boolean isToday() {
        return getDate().equals(clock.today()) && getKnown() == null;
    }

    public LocalDate getToday() {
        return clock.today();
    }

    /** The record day to offer: that of the date judged, yesterday at the latest. */
    public LocalDate getKnownOffer() {
        LocalDate yesterday = clock.today().minusDays(1);
        return getDate().isBefore(yesterday) ? getDate() : yesterday;
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

    /** {@code asOf=2026-10-31&asKnown=2026-11-10} to hang on to an address after {@code ?} or {@code &}; empty today. */
    public String getQuery() {
        return query(getDate(), getKnown());
    }

    private String query(LocalDate on, LocalDate known) {
        String judged = on.equals(clock.today()) ? "" : PARAMETER + "=" + on;
        String recorded = known == null ? "" : KNOWN_PARAMETER + "=" + known;
        return judged + (judged.isEmpty() || recorded.isEmpty() ? "" : "&") + recorded;
    }

    /** An address with the dates hung on. */
    public String link(String path) {
        return joined(path, getQuery());
    }

    /** An address for another date, read by the same record. */
    public String on(String path, LocalDate other) {
        return joined(path, query(other, getKnown()));
    }

    /** An address for the same date, read by the record of a day, or of now when that is {@code null}. */
    public String knownOn(String path, LocalDate other) {
        return joined(path, query(getDate(), other));
    }

    private static String joined(String path, String query) {
        return query.isEmpty() ? path : path + (path.contains("?") ? "&" : "?") + query;
    }

    /** The address of this page, for today. */
    public String getHere() {
        return here(name -> name.equals(PARAMETER) || name.equals(KNOWN_PARAMETER));
    }

    /** The address of this page without one of its parameters. */
    public String without(String parameter) {
        return here(parameter::equals);
    }

    private static String here(Predicate<String> dropped) {
        HttpServletRequest request = (HttpServletRequest) FacesContext.getCurrentInstance().getExternalContext().getRequest();
        String kept = request.getQueryString() == null ? "" : Stream.of(request.getQueryString().split("&"))
            .filter(pair -> !dropped.test(pair.split("=", 2)[0])).collect(Collectors.joining("&"));
        return request.getRequestURI() + (kept.isEmpty() ? "" : "?" + kept);
    }

    /** An address without its parameters. */
    public String bare(String path) {
        int at = path.indexOf('?');
        return at < 0 ? path : path.substring(0, at);
    }

    /** The parameters in an address, which a form that is sent with GET has to repeat. */
    public List<Parameter> parameters(String path) {
        int at = path.indexOf('?');
        return at < 0 ? List.of() : Stream.of(path.substring(at + 1).split("&")).map(pair -> pair.split("=", 2))
            .filter(pair -> pair.length == 2)
            .map(pair -> new Parameter(pair[0], URLDecoder.decode(pair[1], StandardCharsets.UTF_8))).toList();
    }

    /** One parameter of an address. */
    public record Parameter(String name, String value) {
    }
}
