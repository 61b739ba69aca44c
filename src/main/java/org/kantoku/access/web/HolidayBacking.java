package org.kantoku.access.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.kantoku.access.application.HolidayService;
import org.kantoku.shared.BusinessClock;
import org.kantoku.shared.HolidayChanges;
import org.kantoku.shared.HolidayFile;
import org.kantoku.shared.Holidays;
import org.kantoku.shared.WorkProgress;
import org.kantoku.shared.upload.AllowedKinds;
import org.kantoku.shared.upload.UploadShelf;
import org.kantoku.shared.upload.UploadedFile;
import org.kantoku.shared.web.Commands;
import org.kantoku.shared.web.WorkPage;
import org.omnifaces.cdi.ViewScoped;
import org.primefaces.event.FileUploadEvent;

/** The table of holidays in force, and a newer one: what it changes is shown before it is taken over. */
@Named
@ViewScoped
public class HolidayBacking extends WorkPage {

    private static final int YEARS = 3;

    @Inject
    private HolidayService service;

    @Inject
    private UploadShelf shelf;

    @Inject
    private Commands commands;

    @Inject
    private BusinessClock clock;

    private HolidayChanges changes;
    private String source;

    /** A year with its holidays. */
    public record Year(int year, Map<LocalDate, String> days) {
    }

    /** Reads an upload; nothing is taken over yet. */
    public void upload(FileUploadEvent event) {
        restart();
        attempt(event, (name, content) -> {
            UploadedFile file = shelf.receive(name, content, AllowedKinds.LEDGER);
            try {
                changes = HolidayChanges.between(Holidays.inForce(), HolidayFile.read(file.path(), file.kind()));
                source = file.name();
            } finally {
                shelf.forget(file);
            }
        });
    }

    public String take() {
        return commands.run("holidays.msg.taken", () -> service.takeOver(changes, source)) ? "/settings/holidays?faces-redirect=true" : null;
    }

    /** Back to the beginning. */
    public void restart() {
        forgetProblem();
        changes = null;
        source = null;
    }

    /** The running year and those after it. */
    public List<Year> getYears() {
        int from = clock.today().getYear();
        Map<Integer, Map<LocalDate, String>> years = Holidays.inForce().names().entrySet().stream().filter(day -> day.getKey().getYear() >= from)
            .collect(Collectors.groupingBy(day -> day.getKey().getYear(), TreeMap::new,
                Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, TreeMap::new)));
        return years.entrySet().stream().limit(YEARS).map(year -> new Year(year.getKey(), year.getValue())).toList();
    }

    /** The table that comes with this version is in force. */
    public boolean isPackaged() {
        return Holidays.inForce().equals(Holidays.published());
    }

    public LocalDate getKnownUntil() {
        return Holidays.inForce().knownUntil();
    }

    public boolean isCovered() {
        return Holidays.inForce().coversComingFiscalYear(clock.today());
    }

    /** Years of which nothing was known so far, the latest first. */
    public List<HolidayChanges.Year> getNewYears() {
        return changes.years().stream().filter(HolidayChanges.Year::isNew).toList();
    }

    /** Years in which known days change. */
    public List<HolidayChanges.Year> getChangedYears() {
        return changes.years().stream().filter(year -> !year.isNew()).toList();
    }

    public HolidayChanges getChanges() {
        return changes;
    }

    public String getSource() {
        return source;
    }

    @Override
    protected WorkProgress work() {
        return null;
    }
}
