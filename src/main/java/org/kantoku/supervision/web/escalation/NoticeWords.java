package org.kantoku.supervision.web.escalation;

import java.util.Locale;
import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.kantoku.access.application.CurrentUser;
import org.kantoku.shared.web.Texts;
import org.kantoku.supervision.application.escalation.AcknowledgementRow;
import org.kantoku.supervision.application.escalation.NoticeRow;
import org.kantoku.supervision.domain.Addressee;
import org.kantoku.supervision.domain.Subject;
import org.kantoku.supervision.web.DutyWords;

/** Notices in words, and the place where what they tell of is done. */
@Named("noticeWords")
@RequestScoped
public class NoticeWords {

    @Inject
    private DutyWords duties;

    @Inject
    private CurrentUser user;

    /** What is to be done. */
    public String title(NoticeRow row) {
        return row.isRenewal() ? texts().format("notices.renewal") : duties.title(row.duty());
    }

    /** The rule behind it. */
    public String rule(NoticeRow row) {
        return row.isRenewal() ? texts().format("notices.renewal") : row.key().rule() + " " + duties.rule(row.duty());
    }

    /** Where it is done: for our people and for a contractor's each on their own pages. */
    public String place(NoticeRow row) {
        if (user.isContractor()) {
            return portal(row);
        }
        return row.isRenewal() ? "/contracts/detail?id=" + row.contractId() + "&tab=end" : duties.href(row.duty());
    }

    private static String portal(NoticeRow row) {
        UUID subject = row.key().subject();
        return row.key().ruleId().map(rule -> switch (rule) {
            case L07 -> "/portal/selfAssessment?id=" + subject;
            case L09, L10 -> row.subjectType() == Subject.Type.FINDING ? "/portal/finding?id=" + subject : "/portal/findings";
            case L11, L12 -> "/portal/subEntrustments";
            case L14 -> "/portal/exits";
            case L15, L16, L17 -> "/portal/company";
            case G02 -> "/portal/receipts";
            default -> "/portal/home";
        }).orElse("/portal/home");
    }

    /** Whom it went to: the person, else the function, else nobody. */
    public String recipient(NoticeRow row) {
        if ("NOBODY".equals(row.state())) {
            return texts().format("notices.nobody");
        }
        return row.recipient() == null ? texts().of(row.toldAs()) : row.recipient();
    }

    /** In which capacity, and instead of whom. */
    public String capacity(NoticeRow row) {
        Addressee meant = row.insteadOf();
        String as = texts().of(row.toldAs());
        return meant == null ? as : texts().format("notices.insteadOf", as, texts().of(meant));
    }

    /** "2026-11-29 浜野（契約主管）": that a lapse is in hand. */
    public String inHand(AcknowledgementRow row) {
        String as = texts().of(row.as());
        return texts().format("notices.inHand.by", row.on().toString(), row.by() == null ? as : texts().format("notices.inHand.who", row.by(), as));
    }

    private static Texts texts() {
        FacesContext faces = FacesContext.getCurrentInstance();
        return Texts.in(faces == null || faces.getViewRoot() == null ? Locale.JAPANESE : faces.getViewRoot().getLocale());
    }
}
