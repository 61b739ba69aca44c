package org.kantoku.supervision.application.escalation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.kantoku.shared.SqlRow;
import org.kantoku.supervision.application.DutyRow;
import org.kantoku.supervision.domain.Addressee;
import org.kantoku.supervision.domain.LapseKey;
import org.kantoku.supervision.domain.Severity;
import org.kantoku.supervision.domain.Subject;
import org.kantoku.supervision.domain.escalation.EscalationStage;

/**
 * One notice, as the person concerned and the log see it.
 *
 * @param severity  what the lapse weighed when it was told
 * @param over      whether it is over by now
 * @param recipient name of the person, or {@code null} where it went to the address of a function or to nobody
 * @param insteadOf whom it was meant for, when nobody was there
 * @param channel   PORTAL or MAIL
 * @param state     SHOWN or READ on the portal; of a mail WAITING, MAILED, SENT, GIVEN_UP or DROPPED; NOBODY
 * @param sentAt    when the mail left, or {@code null}
 */
public record NoticeRow(UUID id, LapseKey key, Subject.Type subjectType, EscalationStage stage, Severity severity, boolean over,
                        String number, UUID contractId, String contract, UUID contractorId, String contractor, String recipient,
                        Addressee toldAs, Addressee insteadOf, String channel, String state, Instant createdAt, Instant mailAt, Instant sentAt,
                        Instant readAt) {

    static final String COLUMNS = "select n.rule, n.branch, n.subject_id, n.subject_key, n.start_on, n.id, n.subject_type, n.stage, n.severity,"
        + " w.closed_at is not null, n.number, n.contract_id, c.title, n.contractor_id, k.name_ja, a.display_name, n.told_as, n.instead_of, n.channel,"
        + " case when n.channel = 'PORTAL' and n.read_at is not null then 'READ' when m.state in ('SENT', 'GIVEN_UP') then m.state else n.state end state,"
        + " n.created_at, n.mail_at, if(m.state = 'SENT', m.finished_at, null), n.read_at";

    static final String FROM = " from notice n left join lapse_watch w on w.rule = n.rule and w.branch = n.branch and w.subject_id = n.subject_id"
        + " and w.subject_key = n.subject_key and w.start_on = n.start_on left join contract c on c.id = n.contract_id"
        + " left join contractor k on k.id = n.contractor_id left join user_account a on a.id = n.account_id left join mail_outbox m on m.id = n.mail_id";

    static NoticeRow of(SqlRow r) {
        LapseKey key = new LapseKey(r.text(0), r.text(1), r.uuid(2), r.text(3), r.date(4));
        return new NoticeRow(r.uuid(5), key, r.constant(Subject.Type.class, 6), r.constant(EscalationStage.class, 7), r.constant(Severity.class, 8),
            r.flag(9), r.text(10), r.uuid(11), r.text(12), r.uuid(13), r.text(14), r.text(15), r.constant(Addressee.class, 16),
            r.constant(Addressee.class, 17), r.text(18), r.text(19), r.instant(20), r.instant(21), r.instant(22), r.instant(23));
    }

    public boolean isRead() {
        return readAt != null;
    }

    /** Whether it tells of a lapse that stands, which may be taken in hand. */
    public boolean isOfLapse() {
        return !stage.isAhead() && !isRenewal() && !over;
    }

    public boolean isRenewal() {
        return key.ruleId().isEmpty();
    }

    public LocalDate dueOn() {
        return key.dueOn();
    }

    /** The duty it tells of, as far as a notice knows it; for a renewal {@code null}. */
    public DutyRow duty() {
        return key.ruleId().map(rule -> new DutyRow(id, rule, key.branch(), severity, null, contractId, number, contract, contractorId, contractor,
            null, subjectType, key.isOfFederation() ? null : key.subject(), key.subjectKey(), null, key.dueOn(), null, null, 0, "", List.of(), 1))
            .orElse(null);
    }
}
