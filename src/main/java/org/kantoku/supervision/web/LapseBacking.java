package org.kantoku.supervision.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.kantoku.shared.RecordNotFound;
import org.kantoku.shared.web.AsOf;
import org.kantoku.shared.web.TextBean;
import org.kantoku.supervision.application.EarlierLapse;
import org.kantoku.supervision.application.LapseQueries;
import org.kantoku.supervision.application.LapseView;
import org.kantoku.supervision.application.escalation.AcknowledgementQueries;
import org.kantoku.supervision.application.escalation.AcknowledgementRow;
import org.kantoku.supervision.domain.LapseKey;
import org.kantoku.supervision.domain.LapseSpan;
import org.kantoku.supervision.domain.RuleId;

/** One lapse: what, since when, why, and what was known of it when. */
@Named
@RequestScoped
public class LapseBacking {

    @Inject
    private LapseQueries lapses;

    @Inject
    private AcknowledgementQueries acknowledgements;

    @Inject
    private AsOf asOf;

    @Inject
    private DutyWords words;

    @Inject
    private TextBean texts;

    private RuleId rule;
    private String branch;
    private UUID subject;
    private UUID contract;
    private String key;
    private String start;
    private LapseView view;
    private LapseKey lapse;
    private List<EarlierLapse> earlier;
    private AcknowledgementRow inHand;

    /** @throws RecordNotFound when the address names no lapse */
    public void open() {
        try {
            if (rule == null || start == null) {
                throw new RecordNotFound();
            }
            lapse = LapseKey.of(rule, branch == null ? "" : branch, subject, contract, key == null ? "" : key, LocalDate.parse(start).minusDays(1));
            view = lapses.find(lapse, asOf.getDate());
            earlier = lapses.earlier(lapse);
            inHand = acknowledgements.of(lapse).filter(row -> !row.on().isAfter(view.upTo())).orElse(null);
        } catch (DateTimeException e) {
            throw new RecordNotFound();
        }
    }

    /** Who had it in hand by the day looked at, or {@code null}. */
    public AcknowledgementRow getInHand() {
        return inHand;
    }

    /** The caller's notice by which it may be taken in hand today, or {@code null}. */
    public UUID getMine() {
        return inHand == null && asOf.isToday() && view.corrected() != null && view.corrected().to() == null ? acknowledgements.mine(lapse).orElse(null) : null;
    }

    /** Lapses of the same thing before this one, the newest first. */
    public List<EarlierLapse> getEarlier() {
        return earlier;
    }

    /** Address of an earlier one. */
    public String address(EarlierLapse one) {
        return words.lapse(rule, branch, subject, contract, key, one.span().from());
    }

    /** Whether it goes on with what a waiver held off. */
    public boolean isAfterWaiver() {
        return !earlier.isEmpty() && earlier.get(0).waived();
    }

    /** @throws RecordNotFound when a parameter of the address was refused, so that nothing was opened */
    public LapseView getView() {
        if (view == null) {
            throw new RecordNotFound();
        }
        return view;
    }

    /** "2026-05-01〜2026-06-30 （61 日）"; the last day is the one before it ended. */
    public String span(LapseSpan span) {
        long days = span.daysUpTo(view.upTo());
        if (span.to() == null) {
            return texts.text("supervision.span.open", span.from().toString(), days);
        }
        return days == 0 ? texts.text("supervision.span.none", span.from().toString())
            : texts.text("supervision.span.closed", span.from().toString(), span.to().minusDays(1).toString(), days);
    }

    /** The spans as recorded, or that there was none. */
    public String getRecorded() {
        return view.recorded().isEmpty() ? texts.text("supervision.span.never")
            : view.recorded().stream().map(this::span).collect(Collectors.joining(texts.text("supervision.span.and")));
    }

    public String getCorrected() {
        return view.corrected() == null ? texts.text("supervision.span.dropped") : span(view.corrected());
    }

    /** The difference of the two in a sentence. */
    public String getDifference() {
        if (view.isSame()) {
            return texts.text("supervision.span.same");
        }
        List<LapseSpan> recorded = view.recorded();
        if (recorded.isEmpty()) {
            return texts.text("supervision.span.unseen", getCorrected());
        }
        if (view.corrected() == null) {
            return texts.text("supervision.span.undone", getRecorded());
        }
        LocalDate seen = recorded.get(0).from();
        return seen.isAfter(view.corrected().from()) ? texts.text("supervision.span.late", seen.toString(), getRecorded(), getCorrected())
            : texts.text("supervision.span.other", getRecorded(), getCorrected());
    }

    public RuleId getRule() {
        return rule;
    }

    public void setRule(RuleId rule) {
        this.rule = rule;
    }

    public String getBranch() {
        return branch;
    }

    public void setBranch(String branch) {
        this.branch = branch;
    }

    public UUID getSubject() {
        return subject;
    }

    public void setSubject(UUID subject) {
        this.subject = subject;
    }

    public UUID getContract() {
        return contract;
    }

    public void setContract(UUID contract) {
        this.contract = contract;
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }

    public String getStart() {
        return start;
    }

    public void setStart(String start) {
        this.start = start;
    }
}
