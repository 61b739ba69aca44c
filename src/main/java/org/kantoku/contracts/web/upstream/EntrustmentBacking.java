package org.kantoku.contracts.web.upstream;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.kantoku.contracts.application.upstream.MemberCoopQueries;
import org.kantoku.contracts.application.upstream.MemberCoopView;
import org.kantoku.contracts.application.upstream.UpstreamService;
import org.kantoku.contracts.domain.Purpose;
import org.kantoku.contracts.domain.upstream.EntrustmentTerm;
import org.kantoku.shared.RecordNotFound;
import org.kantoku.shared.web.Commands;
import org.omnifaces.cdi.ViewScoped;

/** The form of an entrustment: a new one of a member co-op, or other terms of one on record. */
@Named
@ViewScoped
public class EntrustmentBacking implements Serializable {

    @Inject
    private UpstreamService service;

    @Inject
    private MemberCoopQueries queries;

    @Inject
    private Commands commands;

    private UUID member;
    private UUID id;
    private long version;
    private String coop;
    private String reference;
    private List<Purpose> purposes = new ArrayList<>();
    private LocalDate validFrom;
    private LocalDate validTo;
    private Integer noticeHours;
    private Integer reportDays;
    private String remarks;
    private String reason;

    /** Reads the entrustment named in the address; without one a new one is being recorded. */
    public void load() {
        MemberCoopView view = queries.view(member);
        coop = view.details().name();
        if (id == null) {
            return;
        }
        MemberCoopView.Entrustment one = view.entrustments().stream().filter(e -> e.id().equals(id)).findFirst().orElseThrow(RecordNotFound::new);
        version = one.version();
        reference = one.reference();
        purposes = new ArrayList<>(one.term().purposes());
        validFrom = one.term().validFrom();
        validTo = one.term().validTo();
        noticeHours = one.term().noticeHours();
        reportDays = one.term().reportDays();
        remarks = one.remarks();
    }

    public String save() {
        EntrustmentTerm term = new EntrustmentTerm(new HashSet<>(purposes), validFrom, validTo, noticeHours, reportDays);
        boolean done = id == null ? commands.run("upstream.msg.entrusted", () -> service.entrust(member, reference, term, remarks))
            : commands.save("upstream.msg.amended", () -> service.amend(id, version, reference, term, remarks, reason), this::load);
        return done ? "/upstream/detail?faces-redirect=true&id=" + member + "&tab=entrustments" : null;
    }

    public Purpose[] getAllPurposes() {
        return Purpose.values();
    }

    public String getCoop() {
        return coop;
    }

    public UUID getMember() {
        return member;
    }

    public void setMember(UUID member) {
        this.member = member;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public List<Purpose> getPurposes() {
        return purposes;
    }

    public void setPurposes(List<Purpose> purposes) {
        this.purposes = purposes;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    public LocalDate getValidTo() {
        return validTo;
    }

    public void setValidTo(LocalDate validTo) {
        this.validTo = validTo;
    }

    public Integer getNoticeHours() {
        return noticeHours;
    }

    public void setNoticeHours(Integer noticeHours) {
        this.noticeHours = noticeHours;
    }

    public Integer getReportDays() {
        return reportDays;
    }

    public void setReportDays(Integer reportDays) {
        this.reportDays = reportDays;
    }

    public String getRemarks() {
        return remarks;
    }

    public void setRemarks(String remarks) {
        this.remarks = remarks;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
