package org.kantoku.supervision.web.escalation;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.kantoku.shared.mail.MailOutbox;
import org.kantoku.shared.mail.MailState;
import org.kantoku.shared.web.LazyRows;
import org.kantoku.shared.web.ListColumn;
import org.kantoku.shared.web.ListSheet;
import org.kantoku.supervision.application.escalation.NoticeFilter;
import org.kantoku.supervision.application.escalation.NoticeLogQueries;
import org.kantoku.supervision.application.escalation.NoticeRow;
import org.kantoku.supervision.domain.LapseKey;
import org.kantoku.supervision.domain.RuleId;
import org.kantoku.supervision.domain.escalation.EscalationStage;
import org.omnifaces.cdi.ViewScoped;

/** The log of what went to whom. */
@Named
@ViewScoped
public class NoticeLogBacking implements Serializable {

    /** What may have become of a notice, as the filter offers it. */
    private static final List<String> STATES = List.of("SHOWN", "READ", "WAITING", "MAILED", "SENT", "GIVEN_UP", "DROPPED", "NOBODY");

    @Inject
    private NoticeLogQueries queries;

    @Inject
    private NoticeWords words;

    @Inject
    private MailOutbox outbox;

    private transient LazyRows<NoticeRow> rows;
    private String text;
    private String rule;
    private EscalationStage stage;
    private String channel;
    private String state;
    private LocalDate from;
    private LocalDate to;

    private NoticeFilter filter() {
        return new NoticeFilter(blank(text), blank(rule), stage, blank(channel), blank(state), from, to, null);
    }

    private static String blank(String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }

    public LazyRows<NoticeRow> getRows() {
        if (rows == null) {
            rows = new LazyRows<>(request -> queries.page(filter(), request), row -> row.id().toString());
        }
        return rows;
    }

    /** Everything the filter lets through, for an export. */
    public ListSheet<NoticeRow> getSheet() {
        return new ListSheet<>("notices.log.title", columns(), request -> queries.page(filter(), request), getRows().order());
    }

    private List<ListColumn<NoticeRow>> columns() {
        return List.of(
            new ListColumn<>("notices.created", (r, t) -> t.instant(r.createdAt())),
            new ListColumn<>("notices.number", (r, t) -> r.number()),
            new ListColumn<>("supervision.rule", (r, t) -> words.rule(r)),
            new ListColumn<>("notices.start", (r, t) -> r.key().start()),
            new ListColumn<>("notices.stage", (r, t) -> t.of(r.stage())),
            new ListColumn<>("notices.recipient", (r, t) -> words.recipient(r)),
            new ListColumn<>("notices.as", (r, t) -> words.capacity(r)),
            new ListColumn<>("notices.channel", (r, t) -> t.text("notices.channel." + r.channel())),
            new ListColumn<>("notices.state", (r, t) -> t.text("notices.state." + r.state())),
            new ListColumn<>("notices.mailAt", (r, t) -> t.instant(r.mailAt())),
            new ListColumn<>("notices.sentAt", (r, t) -> t.instant(r.sentAt())),
            new ListColumn<>("notices.readAt", (r, t) -> t.instant(r.readAt())));
    }

    public void clear() {
        text = null;
        rule = null;
        stage = null;
        channel = null;
        state = null;
        from = null;
        to = null;
    }

    public boolean isFiltered() {
        return filter().isActive();
    }

    public boolean isMailConfigured() {
        return outbox.isConfigured();
    }

    public MailState getMail() {
        return outbox.state();
    }

    public List<String> getRules() {
        List<String> rules = new ArrayList<>(Arrays.stream(RuleId.values()).map(RuleId::name).toList());
        rules.add(LapseKey.RENEWAL);
        return rules;
    }

    public EscalationStage[] getStages() {
        return EscalationStage.values();
    }

    public List<String> getStates() {
        return STATES;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getRule() {
        return rule;
    }

    public void setRule(String rule) {
        this.rule = rule;
    }

    public EscalationStage getStage() {
        return stage;
    }

    public void setStage(EscalationStage stage) {
        this.stage = stage;
    }

    public String getChannel() {
        return channel;
    }

    public void setChannel(String channel) {
        this.channel = channel;
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }
}
