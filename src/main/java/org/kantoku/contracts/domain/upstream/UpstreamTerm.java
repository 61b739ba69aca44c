package org.kantoku.contracts.domain.upstream;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import org.kantoku.contracts.domain.Purpose;
import org.kantoku.contracts.domain.PurposeSetConverter;
import org.kantoku.shared.RecordedStep;

/** The terms of an entrustment as agreed on a day; append only, so that a past day is judged by the terms of that day. */
@Entity
@Table(name = "upstream_term")
public class UpstreamTerm extends RecordedStep {

    @ManyToOne(optional = false)
    @JoinColumn(name = "entrustment_id")
    private UpstreamEntrustment entrustment;

    @Convert(converter = PurposeSetConverter.class)
    private Set<Purpose> purposes;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    @Column(name = "notice_hours")
    private Integer noticeHours;

    @Column(name = "report_days")
    private Integer reportDays;

    private String reason;

    protected UpstreamTerm() {
    }

    UpstreamTerm(UpstreamEntrustment entrustment, int seq, EntrustmentTerm term, LocalDate on, UUID by, String reason) {
        super(seq, on, by);
        this.entrustment = entrustment;
        this.purposes = term.purposes();
        this.validFrom = term.validFrom();
        this.validTo = term.validTo();
        this.noticeHours = term.noticeHours();
        this.reportDays = term.reportDays();
        this.reason = reason;
    }

    public EntrustmentTerm term() {
        return new EntrustmentTerm(purposes, validFrom, validTo, noticeHours, reportDays);
    }

    /** Why the terms changed; {@code null} for the first ones. */
    public String reason() {
        return reason;
    }
}
