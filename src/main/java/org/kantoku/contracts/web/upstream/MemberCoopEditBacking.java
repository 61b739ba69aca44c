package org.kantoku.contracts.web.upstream;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.kantoku.contracts.application.upstream.MemberCoopQueries;
import org.kantoku.contracts.application.upstream.MemberCoopService;
import org.kantoku.contracts.application.upstream.MemberCoopView;
import org.kantoku.contracts.domain.upstream.MemberCoopDetails;
import org.kantoku.shared.CorporateNumber;
import org.kantoku.shared.RuleViolation;
import org.kantoku.shared.web.Commands;
import org.kantoku.shared.web.Differences;
import org.kantoku.shared.web.TextBean;
import org.omnifaces.cdi.ViewScoped;

/** Registering a member co-op or changing what is written down about it. */
@Named
@ViewScoped
public class MemberCoopEditBacking implements Serializable {

    @Inject
    private MemberCoopService service;

    @Inject
    private MemberCoopQueries queries;

    @Inject
    private Commands commands;

    @Inject
    private TextBean words;

    private List<Differences.Difference> theirs;
    private UUID id;
    private long version;
    private String name;
    private String kana;
    private String corporateNumber;
    private LocalDate memberFrom;
    private LocalDate memberTo;
    private String desk;
    private String deskMail;
    private String deskPhone;
    private String remarks;

    /** Reads the co-op named in the address; without one a new one is being registered. */
    public void load() {
        if (id == null) {
            return;
        }
        MemberCoopView view = queries.view(id);
        MemberCoopDetails d = view.details();
        version = view.version();
        name = d.name();
        kana = d.kana();
        corporateNumber = d.corporateNumber() == null ? null : d.corporateNumber().value();
        memberFrom = d.memberFrom();
        memberTo = d.memberTo();
        desk = d.desk();
        deskMail = d.deskMail();
        deskPhone = d.deskPhone();
        remarks = d.remarks();
    }

    public String save() {
        boolean done = id == null ? commands.run("upstream.msg.registered", () -> id = service.register(details()))
            : commands.save("upstream.msg.saved", () -> service.describe(id, version, details()), this::compare);
        return done ? "/upstream/detail?faces-redirect=true&id=" + id + "&tab=facts" : null;
    }

    private void compare() {
        MemberCoopView now = queries.view(id);
        version = now.version();
        theirs = Differences.between(Differences.components("upstream.field.", now.details()), Differences.components("upstream.field.", details()),
            words::shown);
    }

    private MemberCoopDetails details() {
        try {
            return new MemberCoopDetails(name, kana, CorporateNumber.parse(corporateNumber).orElse(null), memberFrom, memberTo, desk, deskMail,
                deskPhone, remarks);
        } catch (RuleViolation refused) {
            throw refused.on("corporateNumber");
        }
    }

    public List<Differences.Difference> getTheirs() {
        return theirs;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getKana() {
        return kana;
    }

    public void setKana(String kana) {
        this.kana = kana;
    }

    public String getCorporateNumber() {
        return corporateNumber;
    }

    public void setCorporateNumber(String corporateNumber) {
        this.corporateNumber = corporateNumber;
    }

    public LocalDate getMemberFrom() {
        return memberFrom;
    }

    public void setMemberFrom(LocalDate memberFrom) {
        this.memberFrom = memberFrom;
    }

    public LocalDate getMemberTo() {
        return memberTo;
    }

    public void setMemberTo(LocalDate memberTo) {
        this.memberTo = memberTo;
    }

    public String getDesk() {
        return desk;
    }

    public void setDesk(String desk) {
        this.desk = desk;
    }

    public String getDeskMail() {
        return deskMail;
    }

    public void setDeskMail(String deskMail) {
        this.deskMail = deskMail;
    }

    public String getDeskPhone() {
        return deskPhone;
    }

    public void setDeskPhone(String deskPhone) {
        this.deskPhone = deskPhone;
    }

    public String getRemarks() {
        return remarks;
    }

    public void setRemarks(String remarks) {
        this.remarks = remarks;
    }
}
