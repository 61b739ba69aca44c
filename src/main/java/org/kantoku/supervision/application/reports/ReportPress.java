package org.kantoku.supervision.application.reports;

import java.nio.file.Path;

/** Puts reports into words and files; the words come from the texts, so it stands with the pages. */
public interface ReportPress {

    /**
     * Writes a record pack.
     *
     * @return the name of the file, by which its kind can be told
     */
    String pack(RecordPack pack, Path to, ReportProgress progress);

    /** Writes the report to the board. */
    String board(BoardReport report, Path to);

    /** Writes the summary for the public. */
    String summary(PublicSummary summary, Path to);
}
