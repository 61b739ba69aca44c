package org.kantoku.supervision.application.reports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.kantoku.access.application.Identity;
import org.kantoku.access.application.LatestWork;
import org.kantoku.shared.FiscalYear;
import org.kantoku.shared.upload.UploadShelf;

/** Reports in the making: one at a time for each person, and one at a time on the press, which needs a lot of memory while it prints. */
@ApplicationScoped
public class ReportTask {

    private static final String KIND = "report";

    private final Semaphore press = new Semaphore(1, true);

    @Inject
    private LatestWork works;

    @Inject
    private ReportService service;

    @Inject
    private UploadShelf shelf;

    /** Writes a file on the press. */
    @FunctionalInterface
    private interface Printing {
        void to(Path file);
    }

    public void pack(Identity who, PackOrder order) {
        ReportProgress progress = new ReportProgress(ReportProgress.Report.PACK);
        start(who, progress, file -> service.pack(order, file, progress));
    }

    public void board(Identity who, BoardOrder order) {
        ReportProgress progress = new ReportProgress(ReportProgress.Report.BOARD);
        start(who, progress, file -> service.board(order, file, progress));
    }

    public void summary(Identity who, FiscalYear year, Locale language) {
        ReportProgress progress = new ReportProgress(ReportProgress.Report.SUMMARY);
        start(who, progress, file -> service.summary(year, language, file, progress));
    }

    /** The latest report of this person, in the making or ready, or {@code null}. */
    public ReportProgress latest(UUID account) {
        return (ReportProgress) works.latest(account, KIND);
    }

    /** Puts a report that is over away, with its file. */
    public void forget(UUID account) {
        ReportProgress latest = latest(account);
        if (latest != null && latest.isOver()) {
            if (latest.ready() != null) {
                delete(latest.ready().path());
            }
            works.forget(account, KIND);
        }
    }

    private void start(Identity who, ReportProgress progress, Printing printing) {
        forget(who.accountId());
        works.start(who, KIND, progress, () -> {
            takeTurn(progress);
            try {
                print(progress, printing);
            } finally {
                press.release();
            }
        });
    }

    private void print(ReportProgress progress, Printing printing) {
        Path file = shelf.create();
        try {
            printing.to(file);
        } finally {
            if (progress.ready() == null) {
                delete(file);
            }
        }
    }

    private void takeTurn(ReportProgress progress) {
        try {
            while (!press.tryAcquire(1, TimeUnit.SECONDS)) {
                progress.check();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
