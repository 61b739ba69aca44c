package org.kantoku.contractors.domain.roster;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import org.kantoku.shared.BaseEntity;
import org.kantoku.shared.RuleViolation;

/**
 * What a contractor hands in about itself: another responsible person or contact, a new certificate, training done. Nothing
 * of it counts until we accept it, so that no firm writes into the register.
 */
@Entity
@Table(name = "contractor_notice")
public class ContractorNotice extends BaseEntity {

    /** Days within which a change has to be notified (DH-04). */
    private static final int NOTICE_DAYS = 14;
    private static final int MAX_REMARK = 2000;

    @Column(name = "contractor_id")
    private UUID contractorId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private NoticeKind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private NoticeState state;

    @Column(name = "effective_on")
    private LocalDate effectiveOn;

    @Column(name = "submitted_on")
    private LocalDate submittedOn;

    @Column(name = "submitted_by")
    private UUID submittedBy;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    @Column(name = "decided_by")
    private UUID decidedBy;

    @Column(name = "remark")
    private String remark;

    @Enumerated(EnumType.STRING)
    @Column(name = "contact_role")
    private ContactRole contactRole;

    @Column(name = "person_name")
    private String personName;

    @Column(name = "person_post")
    private String personPost;

    @Column(name = "person_phone")
    private String personPhone;

    @Column(name = "person_mail")
    private String personMail;

    @Enumerated(EnumType.STRING)
    @Column(name = "certification_kind")
    private CertificationKind certificationKind;

    @Column(name = "certification_number")
    private String certificationNumber;

    @Column(name = "certification_scope")
    private String certificationScope;

    @Column(name = "expires_on")
    private LocalDate expiresOn;

    @ManyToOne
    @JoinColumn(name = "policy_version_id")
    private PolicyVersion policy;

    @Column(name = "completion_percent")
    private Integer completionPercent;

    @Column(name = "evidence_id")
    private UUID evidenceId;

    protected ContractorNotice() {
    }

    private ContractorNotice(NoticeKind kind, LocalDate effectiveOn, UUID evidenceId, Submission submission) {
        this.kind = kind;
        this.state = NoticeState.SUBMITTED;
        this.contractorId = submission.contractorId();
        this.effectiveOn = Told.chosen(effectiveOn, "from");
        this.evidenceId = evidenceId;
        this.submittedOn = submission.on();
        this.submittedBy = submission.by();
    }

    /** Another responsible person from a day on. */
    public static ContractorNotice responsible(PersonDetails person, LocalDate from, Submission submission) {
        ContractorNotice notice = new ContractorNotice(NoticeKind.RESPONSIBLE, from, null, submission);
        notice.write(person.reachable());
        return notice;
    }

    /** Another contact in a role from a day on. */
    public static ContractorNotice contact(ContactRole role, PersonDetails person, LocalDate from, Submission submission) {
        ContractorNotice notice = new ContractorNotice(NoticeKind.CONTACT, from, null, submission);
        notice.contactRole = Told.chosen(role, "contactRole");
        notice.write(person.reachable());
        return notice;
    }

    /** A certificate, with its copy. */
    public static ContractorNotice certification(CertificationDetails details, UUID evidenceId, Submission submission) {
        ContractorNotice notice = new ContractorNotice(NoticeKind.CERTIFICATION, details.issuedOn(), Told.chosen(evidenceId, "copy"), submission);
        notice.certificationKind = details.kind();
        notice.certificationNumber = details.number();
        notice.certificationScope = details.scopeText();
        notice.expiresOn = details.expiresOn();
        return notice;
    }

    /** Training on a version of the policy. */
    public static ContractorNotice acknowledgement(PolicyVersion policy, LocalDate on, Integer completionPercent, UUID evidenceId,
                                                   Submission submission) {
        TrainingAcknowledgement.check(policy, on, completionPercent);
        if (on.isAfter(submission.on())) {
            throw new RuleViolation("roster.error.future").on("trainedOn");
        }
        ContractorNotice notice = new ContractorNotice(NoticeKind.ACKNOWLEDGEMENT, on, evidenceId, submission);
        notice.policy = policy;
        notice.completionPercent = completionPercent;
        return notice;
    }

    private void write(PersonDetails person) {
        personName = person.name();
        personPost = person.post();
        personPhone = person.phone();
        personMail = person.mail();
    }

    /** It counts from now on; whoever calls enters it into the register. Never whoever handed it in. */
    public void accept(LocalDate on, UUID by) {
        decide(NoticeState.ACCEPTED, on, by);
    }

    /** It does not count; the firm reads why. */
    public void decline(LocalDate on, UUID by, String why) {
        remark = Told.text(why, MAX_REMARK, "remark");
        decide(NoticeState.DECLINED, on, by);
    }

    private void decide(NoticeState next, LocalDate on, UUID by) {
        move(next);
        if (by != null && by.equals(submittedBy)) {
            throw new RuleViolation("roster.error.ownNotice");
        }
        decidedOn = on;
        decidedBy = by;
    }

    /** The firm takes it back before it was looked at. */
    public void withdraw() {
        move(NoticeState.WITHDRAWN);
    }

    private void move(NoticeState next) {
        if (state != NoticeState.SUBMITTED) {
            throw new RuleViolation("error.transition", state, next);
        }
        state = next;
    }

    /** Name, telephone and mail of the person go (model §7 no. 21). */
    public void pseudonymise(String pseudonym) {
        if (personName != null) {
            write(person().pseudonymised(pseudonym));
        }
    }

    /** Days by which a change of person was notified too late; 0 in time, and for what knows no such term. */
    public long daysLate() {
        boolean change = kind == NoticeKind.RESPONSIBLE || kind == NoticeKind.CONTACT;
        return change ? Math.max(0, ChronoUnit.DAYS.between(effectiveOn.plusDays(NOTICE_DAYS), submittedOn)) : 0;
    }

    public PersonDetails person() {
        return new PersonDetails(personName, personPost, personPhone, personMail);
    }

    /** @param coversThisWork what we found when we looked at it */
    public CertificationDetails certification(boolean coversThisWork) {
        return new CertificationDetails(certificationKind, certificationNumber, certificationScope, coversThisWork, effectiveOn, expiresOn);
    }

    public UUID contractorId() {
        return contractorId;
    }

    public NoticeKind kind() {
        return kind;
    }

    public NoticeState state() {
        return state;
    }

    public LocalDate effectiveOn() {
        return effectiveOn;
    }

    public LocalDate submittedOn() {
        return submittedOn;
    }

    public UUID submittedBy() {
        return submittedBy;
    }

    public LocalDate decidedOn() {
        return decidedOn;
    }

    public UUID decidedBy() {
        return decidedBy;
    }

    public String remark() {
        return remark;
    }

    public ContactRole contactRole() {
        return contactRole;
    }

    public PolicyVersion policy() {
        return policy;
    }

    public Integer completionPercent() {
        return completionPercent;
    }

    public UUID evidenceId() {
        return evidenceId;
    }
}
