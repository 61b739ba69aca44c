package org.kantoku.supervision.web.reports;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.kantoku.access.application.CurrentUser;
import org.kantoku.access.domain.Permission;
import org.kantoku.contractors.application.ContractorChoice;
import org.kantoku.contractors.application.ContractorQueries;
import org.kantoku.shared.BusinessClock;
import org.kantoku.shared.FiscalYear;
import org.kantoku.shared.RuleViolation;
import org.kantoku.shared.WorkProgress;
import org.kantoku.shared.web.WorkPage;
import org.kantoku.supervision.application.BoardQueries;
import org.kantoku.supervision.application.BoardQueries.DepartmentChoice;
import org.kantoku.supervision.application.reports.BoardOrder;
import org.kantoku.supervision.application.reports.PackOrder;
import org.kantoku.supervision.application.reports.PackOrder.Format;
import org.kantoku.supervision.application.reports.PackQueries;
import org.kantoku.supervision.application.reports.ReportProgress;
import org.kantoku.supervision.application.reports.ReportTask;
import org.kantoku.supervision.domain.reports.ReportPeriod.Part;
import org.kantoku.supervision.domain.reports.ReportScope;
import org.omnifaces.cdi.ViewScoped;

/** The page on which reports are ordered and fetched. What is made belongs to the person, not to the page. */
@Named
@ViewScoped
public class ReportsBacking extends WorkPage {

    private static final int QUARTER_MONTHS = 3;
    private static final List<Part> QUARTERS = List.of(Part.Q1, Part.Q2, Part.Q3, Part.Q4);

    @Inject
    private ReportTask task;

    @Inject
    private PackQueries packs;

    @Inject
    private BoardQueries board;

    @Inject
    private ContractorQueries contractorQueries;

    @Inject
    private CurrentUser user;

    @Inject
    private BusinessClock clock;

    private UUID contractorId;
    private Integer year;
    private UUID department;
    private ContractorChoice contractor;
    private Format format = Format.PDF;
    private String language = "ja";
    private Integer boardYear;
    private Part part;
    private boolean withheld;
    private String boardLanguage = "ja";

    @PostConstruct
    void begin() {
        year = FiscalYear.of(clock.today()).year();
        // The board hears of the quarter that is over.
        var last = clock.today().minusMonths(QUARTER_MONTHS);
        boardYear = FiscalYear.of(last).year();
        part = QUARTERS.get((last.getMonthValue() + 12 - 4) % 12 / QUARTER_MONTHS);
    }

    /** Takes the contractor of the address. */
    public void open() {
        if (contractorId != null) {
            contractor = contractorQueries.choice(contractorId);
            year = null;
        }
    }

    public void makePack() {
        attempt(() -> {
            if (year == null && contractor == null) {
                throw new RuleViolation("reports.error.year");
            }
            task.pack(user.identity(), new PackOrder(year == null ? null : new FiscalYear(year),
                new ReportScope(department, contractor == null ? null : contractor.id()), format, Locale.forLanguageTag(language)));
        });
    }

    public void makeBoard() {
        attempt(() -> task.board(user.identity(), new BoardOrder(new FiscalYear(boardYear), part, withheld, Locale.forLanguageTag(boardLanguage))));
    }

    /** Back to the choice; the file that was ready is put away. */
    public void restart() {
        task.forget(user.currentId());
        forgetProblem();
    }

    @Override
    protected WorkProgress work() {
        return getWork();
    }

    /** The latest report of this person, or null. */
    public ReportProgress getWork() {
        return task.latest(user.currentId());
    }

    public boolean isReady() {
        return getWork() != null && getWork().isDone();
    }

    /** Size of the file in kilobytes, one at least. */
    public long getKilobytes() {
        return Math.max(1, getWork().ready().bytes() / 1024);
    }

    public List<ContractorChoice> contractors(String typed) {
        return packs.contractorsLike(typed);
    }

    public List<FiscalYear> getYears() {
        return packs.years();
    }

    public List<DepartmentChoice> getDepartments() {
        return board.departments();
    }

    /** Whether a department can be chosen; else it is one's own. */
    public boolean isForAll() {
        return user.has(Permission.BOARD_REPORT);
    }

    public Format[] getFormats() {
        return Format.values();
    }

    public Part[] getParts() {
        return Part.values();
    }

    public UUID getContractorId() {
        return contractorId;
    }

    public void setContractorId(UUID contractorId) {
        this.contractorId = contractorId;
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }

    public UUID getDepartment() {
        return department;
    }

    public void setDepartment(UUID department) {
        this.department = department;
    }

    public ContractorChoice getContractor() {
        return contractor;
    }

    public void setContractor(ContractorChoice contractor) {
        this.contractor = contractor;
    }

    public Format getFormat() {
        return format;
    }

    public void setFormat(Format format) {
        this.format = format;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public Integer getBoardYear() {
        return boardYear;
    }

    public void setBoardYear(Integer boardYear) {
        this.boardYear = boardYear;
    }

    public Part getPart() {
        return part;
    }

    public void setPart(Part part) {
        this.part = part;
    }

    public boolean isWithheld() {
        return withheld;
    }

    public void setWithheld(boolean withheld) {
        this.withheld = withheld;
    }

    public String getBoardLanguage() {
        return boardLanguage;
    }

    public void setBoardLanguage(String boardLanguage) {
        this.boardLanguage = boardLanguage;
    }
}
