package org.kantoku.contractors.application.roster;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.kantoku.contractors.domain.roster.CertificationDetails;
import org.kantoku.contractors.domain.roster.CertificationStanding;
import org.kantoku.contractors.domain.roster.ContactRole;
import org.kantoku.contractors.domain.roster.MergerKind;
import org.kantoku.contractors.domain.roster.NoticeKind;
import org.kantoku.contractors.domain.roster.NoticeState;
import org.kantoku.contractors.domain.roster.PersonDetails;
import org.kantoku.contractors.domain.roster.SiteDetails;

/**
 * A contractor's places, mergers, certificates, people, training and notices, judged on today.
 *
 * @param vacantSince    first day without a responsible person, or {@code null} when there is one
 * @param enoughUntil    last day on which the latest training is enough, or {@code null} when there is none
 * @param currentPolicy  the version in force, or {@code null}
 * @param namesKeptUntil last day on which names of its people are kept, or {@code null} while they are needed
 */
public record RosterView(LocalDate today, List<Site> sites, List<Merger> mergers, List<Certificate> certificates, List<Person> responsibles, LocalDate vacantSince,
                         List<Person> contacts, List<Training> trainings, LocalDate enoughUntil, PolicyRow currentPolicy,
                         List<Notice> notices, LocalDate namesKeptUntil) {

    /** A place of work. */
    public record Site(UUID id, long version, SiteDetails details, boolean active) {
    }

    /**
     * A merger with another firm.
     *
     * @param other      name of the other firm, or {@code null}
     * @param voidOn     first day on which it no longer counts, or {@code null}
     * @param voidReason why it was withdrawn, or {@code null}
     */
    public record Merger(UUID id, long version, MergerKind kind, LocalDate on, String other, boolean fromAgency, LocalDate voidOn, String voidReason) {
    }

    /**
     * A certificate.
     *
     * @param relied          relied upon and valid
     * @param reliedButExpired still relied upon on paper, though it lightens nothing any more
     */
    public record Certificate(UUID id, CertificationDetails details, CertificationStanding standing, boolean relied,
                              boolean reliedButExpired, List<Reliance> reliances, FileRow file) {
    }

    /** It began or ceased to be relied upon. */
    public record Reliance(boolean relied, LocalDate on, String by, String reason) {
    }

    /**
     * A responsible person or a contact.
     *
     * @param role  of a contact, {@code null} for a responsible person
     * @param shown post and name, or the name of the account
     */
    public record Person(UUID id, ContactRole role, String shown, PersonDetails details, LocalDate from, LocalDate to, boolean current,
                         boolean account) {
    }

    /** Training on a version of the policy. */
    public record Training(UUID id, String policy, LocalDate on, Integer completionPercent, FileRow file) {
    }

    /**
     * Something the firm handed in.
     *
     * @param certificate {@code null} unless it is one
     * @param policy      version of the policy, or {@code null}
     */
    public record Notice(UUID id, NoticeKind kind, NoticeState state, LocalDate effectiveOn, LocalDate submittedOn, long daysLate,
                         ContactRole role, PersonDetails person, CertificationDetails certificate, String policy, Integer completionPercent,
                         FileRow file, LocalDate decidedOn, String decidedBy, String remark) implements Serializable {

        public boolean isOpen() {
            return state == NoticeState.SUBMITTED;
        }
    }

    /** Certificates that have expired without a successor. */
    public long expired() {
        return certificates.stream().filter(one -> one.standing() == CertificationStanding.EXPIRED).count();
    }

    public long openNotices() {
        return notices.stream().filter(Notice::isOpen).count();
    }

    public boolean isTrainingOver() {
        return enoughUntil != null && today.isAfter(enoughUntil);
    }

    /** Names of people are to go. */
    public boolean isNamesDue() {
        return namesKeptUntil != null && today.isAfter(namesKeptUntil);
    }
}
