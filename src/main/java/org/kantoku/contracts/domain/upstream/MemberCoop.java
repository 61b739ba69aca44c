package org.kantoku.contracts.domain.upstream;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.kantoku.shared.BaseEntity;
import org.kantoku.shared.CorporateNumber;
import org.kantoku.shared.FoldedText;

/** A member co-op of the federation (glossary 2), which may have entrusted data to us. */
@Entity
@Table(name = "member_coop")
public class MemberCoop extends BaseEntity {

    private static final int SEARCH_LENGTH = 700;

    private String name;

    private String kana;

    @Column(name = "corporate_number")
    private String corporateNumber;

    @Column(name = "member_from")
    private LocalDate memberFrom;

    @Column(name = "member_to")
    private LocalDate memberTo;

    private String desk;

    @Column(name = "desk_mail")
    private String deskMail;

    @Column(name = "desk_phone")
    private String deskPhone;

    private String remarks;

    @Column(name = "search_text")
    private String searchText;

    @Column(name = "sort_key")
    private String sortKey;

    protected MemberCoop() {
    }

    public MemberCoop(MemberCoopDetails details) {
        describe(details);
    }

    /** Changes what is written down; leaving the federation is the last day of the membership. */
    public final void describe(MemberCoopDetails details) {
        details.check();
        name = details.name();
        kana = details.kana();
        corporateNumber = details.corporateNumber() == null ? null : details.corporateNumber().value();
        memberFrom = details.memberFrom();
        memberTo = details.memberTo();
        desk = details.desk();
        deskMail = details.deskMail();
        deskPhone = details.deskPhone();
        remarks = details.remarks();
        searchText = FoldedText.of(name + (kana == null ? "" : " " + kana), SEARCH_LENGTH);
        sortKey = FoldedText.of(kana == null ? name : kana, FoldedText.SORT_LENGTH);
    }

    /** What searches look at. */
    public String searchText() {
        return searchText;
    }

    /** What lists are sorted by. */
    public String sortKey() {
        return sortKey;
    }

    /** Outside its membership a co-op is not offered (policy row S-20). */
    public boolean isMemberOn(LocalDate day) {
        return !day.isBefore(memberFrom) && (memberTo == null || !day.isAfter(memberTo));
    }

    public String name() {
        return name;
    }

    public MemberCoopDetails details() {
        return new MemberCoopDetails(name, kana, corporateNumber == null ? null : new CorporateNumber(corporateNumber), memberFrom, memberTo,
            desk, deskMail, deskPhone, remarks);
    }
}
