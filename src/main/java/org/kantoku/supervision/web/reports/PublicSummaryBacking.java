package org.kantoku.supervision.web.reports;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.kantoku.access.application.CurrentUser;
import org.kantoku.shared.BusinessClock;
import org.kantoku.shared.FiscalYear;
import org.kantoku.supervision.application.reports.BoardReportQueries;
import org.kantoku.supervision.application.reports.PackQueries;
import org.kantoku.supervision.application.reports.PublicSummary;
import org.kantoku.supervision.application.reports.ReportTask;

/** What the public may read of a fiscal year, to be looked at, copied or taken as a PDF. */
@Named
@RequestScoped
public class PublicSummaryBacking {

    @Inject
    private BoardReportQueries queries;

    @Inject
    private PackQueries packs;

    @Inject
    private ReportTask task;

    @Inject
    private CurrentUser user;

    @Inject
    private BusinessClock clock;

    private Integer year;
    private PublicSummary summary;

    /** Makes the PDF; it is fetched on the page of reports. */
    public String print() {
        task.summary(user.identity(), getSummary().year(), getSummary().language());
        return "/supervision/reports?faces-redirect=true";
    }

    public PublicSummary getSummary() {
        if (summary == null) {
            summary = queries.summary(new FiscalYear(getYear()), FacesContext.getCurrentInstance().getViewRoot().getLocale());
        }
        return summary;
    }

    public List<String> getParagraphs() {
        return SummaryWords.paragraphs(getSummary(), words());
    }

    public List<SummaryWords.Line> getNumbers() {
        return SummaryWords.numbers(getSummary(), words());
    }

    /** The text as it is copied. */
    public String getText() {
        return String.join("\n", getParagraphs());
    }

    private ReportWords words() {
        return new ReportWords(getSummary().language());
    }

    public List<FiscalYear> getYears() {
        return packs.years();
    }

    /** The year asked for, the last one that is over where none is or none that has a record. */
    public Integer getYear() {
        int last = FiscalYear.of(clock.today()).previous().year();
        return year == null || packs.years().stream().noneMatch(known -> known.year() == year) ? Integer.valueOf(last) : year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }
}
