package org.kantoku.contracts.domain.upstream;

import java.time.LocalDate;

import org.kantoku.shared.Blanks;
import org.kantoku.shared.CorporateNumber;
import org.kantoku.shared.RuleViolation;

/**
 * What is written down about a member co-op.
 *
 * @param kana            reading of the name, by which lists are sorted; {@code null} where only the name is known
 * @param corporateNumber {@code null} when not known
 * @param memberFrom      first day of its membership
 * @param memberTo        last day of its membership, or {@code null} while it is a member
 * @param desk            whom to ask there about entrusted data
 */
public record MemberCoopDetails(String name, String kana, CorporateNumber corporateNumber, LocalDate memberFrom, LocalDate memberTo,
                                String desk, String deskMail, String deskPhone, String remarks) {

    public MemberCoopDetails {
        name = name == null ? "" : name.strip();
        kana = Blanks.toNull(kana);
        desk = Blanks.toNull(desk);
        deskMail = Blanks.toNull(deskMail);
        deskPhone = Blanks.toNull(deskPhone);
        remarks = Blanks.toNull(remarks);
    }

    /** @throws RuleViolation when a value is missing or does not fit */
    void check() {
        RuleViolation.when(name.isEmpty(), "upstream.error.name", "name");
        RuleViolation.when(kana != null && !kana.matches("[\\p{IsKatakana}\\p{IsHiragana}ー・\\s]+"), "upstream.error.kana", "kana");
        RuleViolation.when(memberFrom == null, "upstream.error.memberFrom", "memberFrom");
        RuleViolation.when(memberTo != null && memberTo.isBefore(memberFrom), "upstream.error.memberTo", "memberTo");
        RuleViolation.when(deskMail != null && !deskMail.matches("[^@\\s]+@[^@\\s]+"), "upstream.error.mail", "deskMail");
    }
}
