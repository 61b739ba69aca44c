package org.kantoku.inspections.application;

import java.time.LocalDate;
import java.util.List;

import org.kantoku.inspections.domain.PaperCode;

/**
 * What our staff entered, or is about to enter, for a firm.
 *
 * @param code       on the paper, or {@code null} when none was issued
 * @param receivedOn the day on which it came in, or {@code null} while it has not
 * @param earliest   the first day on which it can have come in
 * @param entered    answers that our staff entered for the firm
 * @param onBehalf   whether our staff handed the sheet in for the firm
 * @param by         who entered, {@code null} when nobody did; never told to the firm
 * @param scans      of the signed paper
 */
public record PaperEntry(PaperCode code, LocalDate receivedOn, LocalDate earliest, long entered, boolean onBehalf, String by,
        List<AnswerFile> scans) {

    public boolean isReceived() {
        return receivedOn != null && !receivedOn.isBefore(earliest);
    }
}
