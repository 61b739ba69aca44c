package org.kantoku.supervision.web;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.kantoku.access.application.CurrentUser;
import org.kantoku.access.domain.Role;
import org.kantoku.shared.FiscalYear;
import org.kantoku.shared.Page;
import org.kantoku.shared.PageRequest;
import org.kantoku.shared.web.AsOf;
import org.kantoku.shared.web.TextBean;
import org.kantoku.supervision.application.BoardQueries;
import org.kantoku.supervision.application.BoardShare;
import org.kantoku.supervision.application.BoardTiles;
import org.kantoku.supervision.application.DutyFilter;
import org.kantoku.supervision.application.DutyQueries;
import org.kantoku.supervision.application.DutyRow;
import org.kantoku.supervision.application.RuleLapses;
import org.kantoku.supervision.application.YearGrid;
import org.kantoku.supervision.domain.Severity;
import org.omnifaces.util.Faces;

/** The supervision board (監督状況) of one day. */
@Named
@RequestScoped
public class DashboardBacking {

    private static final int NEXT_ROWS = 6;
    private static final int FAR_DAYS = 90;
    private static final int TREND_WIDTH = 100;
    private static final int TREND_HEIGHT = 20;

    @Inject
    private BoardQueries board;

    @Inject
    private DutyQueries duties;

    @Inject
    private AsOf asOf;

    @Inject
    private CurrentUser user;

    @Inject
    private TextBean texts;

    private final ScopeForm scope = new ScopeForm();
    private BoardShare.By by = BoardShare.By.DEPARTMENT;
    private BoardTiles tiles;
    private List<RuleLapses> rules;
    private Page<DutyRow> next;
    private YearGrid year;
    private List<BoardShare> shares;
    private List<DutyRow> federal;
    private BoardQueries.Horizon horizon;

    /** Who answers for one department begins with that one; "all" in the address opens the rest. */
    public void open() {
        if (!Faces.getRequestParameterMap().containsKey("department") && user.getMainRole() == Role.DEPT_PRIVACY_MANAGER) {
            scope.setDepartment(user.identity().departmentId());
        }
    }

    public ScopeForm getScope() {
        return scope;
    }

    public BoardShare.By getBy() {
        return by;
    }

    public void setBy(BoardShare.By by) {
        this.by = by == null ? BoardShare.By.DEPARTMENT : by;
    }

    public BoardShare.By[] getWays() {
        return BoardShare.By.values();
    }

    public List<BoardShare> getShares() {
        if (shares == null) {
            shares = board.shares(by, asOf.getDate(), scope.scope());
        }
        return shares;
    }

    /** Address of the board divided otherwise. */
    public String dividedBy(BoardShare.By way) {
        return link("/dashboard?by=" + way) + "#shares";
    }

    /** Address of the contracts behind a number of a part. */
    public String contractsOf(BoardShare share, String view) {
        ScopeForm part = new ScopeForm();
        part.setDepartment(by == BoardShare.By.DEPARTMENT ? share.id() : scope.getDepartment());
        part.setInspector(by == BoardShare.By.INSPECTOR ? share.id() : scope.getInspector());
        part.setCoop(by == BoardShare.By.COOP ? share.id() : scope.getCoop());
        return asOf.link("/supervision/contracts?view=" + view + "&" + part.query());
    }

    /** What the federation as a whole owes: late, or due within 90 days. */
    public List<DutyRow> getFederal() {
        if (federal == null) {
            federal = duties.federal(asOf.getDate(), FAR_DAYS);
        }
        return federal;
    }

    public BoardQueries.Horizon getHorizon() {
        if (horizon == null) {
            horizon = board.horizon(asOf.getDate(), scope.scope());
        }
        return horizon;
    }

    /** Coverage at the month ends of the fiscal year, the one before it first, and on the day. */
    public List<BoardTiles.Coverage> getYearTrend() {
        LocalDate before = FiscalYear.of(asOf.getDate()).start().minusDays(1);
        return getTiles().trend().stream().filter(c -> !c.on().isBefore(before)).toList();
    }

    /** The same as Chart.js draws it. */
    public String getTrendChart() {
        return CoverageChart.json(getYearTrend(), key -> texts.text(key));
    }

    public List<BoardQueries.DepartmentChoice> getDepartments() {
        return board.departments();
    }

    public BoardTiles getTiles() {
        if (tiles == null) {
            tiles = board.tiles(asOf.getDate(), scope.scope());
        }
        return tiles;
    }

    /** Lapses by rule, the hygiene of the register left out. */
    public List<RuleLapses> getLapses() {
        return rules().stream().filter(r -> !r.rule().isHygiene()).toList();
    }

    /** What is wrong with the register itself; never counted as a lapse. */
    public List<RuleLapses> getHygiene() {
        return rules().stream().filter(r -> r.rule().isHygiene()).toList();
    }

    private List<RuleLapses> rules() {
        if (rules == null) {
            rules = board.rules(asOf.getDate(), scope.scope());
        }
        return rules;
    }

    public long getLapseTotal() {
        return getLapses().stream().mapToLong(RuleLapses::total).sum();
    }

    /** Lapses of one severity over all rules. */
    public long ofSeverity(Severity severity) {
        return getLapses().stream().mapToLong(r -> switch (severity) {
            case CRITICAL -> r.critical();
            case HIGH -> r.high();
            case MEDIUM -> r.medium();
            case LOW -> r.low();
        }).sum();
    }

    /** The largest count of a rule: its bar fills the cell. */
    public long getLargest() {
        return Math.max(3, getLapses().stream().mapToLong(RuleLapses::total).max().orElse(1));
    }

    public Page<DutyRow> getNext() {
        if (next == null) {
            next = duties.upcoming(asOf.getDate(), DutyFilter.within(scope.scope()), DutyQueries.NEXT_DAYS, PageRequest.firstOf(NEXT_ROWS));
        }
        return next;
    }

    public YearGrid getYear() {
        if (year == null) {
            year = board.year(asOf.getDate(), scope.scope());
        }
        return year;
    }

    /** Rows of the year grid in which anything falls due. */
    public List<YearGrid.Row> getYearRows() {
        return getYear().rows().stream().filter(row -> row.cells().stream().anyMatch(cell -> !cell.isEmpty())).toList();
    }

    public boolean isCurrent(java.time.YearMonth month) {
        return month.equals(java.time.YearMonth.from(asOf.getDate()));
    }

    /** Points of the coverage line, the highest value on top. */
    public String getTrendPoints() {
        List<BoardTiles.Coverage> trend = getTiles().trend().stream().filter(c -> c.perMille() != null).toList();
        long low = trend.stream().mapToLong(BoardTiles.Coverage::perMille).min().orElse(0);
        long span = Math.max(20, 1000 - low);
        return IntStream.range(0, trend.size()).mapToObj(i -> {
            double x = trend.size() == 1 ? TREND_WIDTH : (double) i * TREND_WIDTH / (trend.size() - 1);
            double y = 2 + (1000.0 - trend.get(i).perMille()) * TREND_HEIGHT / span;
            return String.format(java.util.Locale.ROOT, "%.1f,%.1f", x, y);
        }).collect(Collectors.joining(" "));
    }

    public LocalDate getDate() {
        return asOf.getDate();
    }

    /** An address within the board's dates and scope. */
    public String link(String path) {
        String dated = asOf.link(path);
        return scope.isLimited() ? dated + (dated.contains("?") ? "&" : "?") + scope.query() : dated;
    }

    /** Share of a part in the supervised contracts, in whole percent, for the width of a segment; at least one where any. */
    public long share(long part) {
        long all = getTiles().supervised();
        return all == 0 || part == 0 ? 0 : Math.max(1, part * 100 / all);
    }
}
