package org.kantoku.contracts.web.subentrustment;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

import org.kantoku.contracts.domain.subentrustment.ReportResult;
import org.kantoku.contracts.domain.subentrustment.SubEntrustment.Ending;
import org.kantoku.contracts.domain.subentrustment.SupervisionReport;
import org.kantoku.shared.evidence.EvidenceFile;

/** What is typed of a report or of an end, with the file sent for it; on the contractor's pages and on ours. */
public class SubReportForm implements Serializable {

    private LocalDate reportedOn;
    private LocalDate periodFrom;
    private LocalDate periodTo;
    private ReportResult result;
    private String reportWords;
    private LocalDate endedOn;
    private LocalDate erasedOn;
    private String erasure;
    private EvidenceFile file;

    SupervisionReport.Content report() {
        return new SupervisionReport.Content(periodFrom, periodTo, result, reportWords, id());
    }

    Ending ending() {
        return new Ending(endedOn, erasedOn, erasure, id());
    }

    private UUID id() {
        return file == null ? null : file.id();
    }

    void send(EvidenceFile sent) {
        file = sent;
    }

    /** The file sent so far, or {@code null}. */
    public EvidenceFile getFile() {
        return file;
    }

    public ReportResult[] getResults() {
        return ReportResult.values();
    }

    public LocalDate getReportedOn() {
        return reportedOn;
    }

    public void setReportedOn(LocalDate reportedOn) {
        this.reportedOn = reportedOn;
    }

    public LocalDate getPeriodFrom() {
        return periodFrom;
    }

    public void setPeriodFrom(LocalDate periodFrom) {
        this.periodFrom = periodFrom;
    }

    public LocalDate getPeriodTo() {
        return periodTo;
    }

    public void setPeriodTo(LocalDate periodTo) {
        this.periodTo = periodTo;
    }

    public ReportResult getResult() {
        return result;
    }

    public void setResult(ReportResult result) {
        this.result = result;
    }

    public String getReportWords() {
        return reportWords;
    }

    public void setReportWords(String reportWords) {
        this.reportWords = reportWords;
    }

    public LocalDate getEndedOn() {
        return endedOn;
    }

    public void setEndedOn(LocalDate endedOn) {
        this.endedOn = endedOn;
    }

    public LocalDate getErasedOn() {
        return erasedOn;
    }

    public void setErasedOn(LocalDate erasedOn) {
        this.erasedOn = erasedOn;
    }

    public String getErasure() {
        return erasure;
    }

    public void setErasure(String erasure) {
        this.erasure = erasure;
    }
}
