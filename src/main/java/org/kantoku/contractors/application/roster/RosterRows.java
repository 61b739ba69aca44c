package org.kantoku.contractors.application.roster;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.kantoku.access.application.AccountQueries;
import org.kantoku.contractors.domain.Contractor;
import org.kantoku.contractors.domain.roster.Appointments;
import org.kantoku.contractors.domain.roster.Certification;
import org.kantoku.contractors.domain.roster.ContractorContact;
import org.kantoku.contractors.domain.roster.ContractorNotice;
import org.kantoku.contractors.domain.roster.NoticeKind;
import org.kantoku.contractors.domain.roster.PolicyVersion;
import org.kantoku.contractors.domain.roster.ResponsibleAppointment;
import org.kantoku.contractors.domain.roster.TrainingAcknowledgement;

/** Puts together what the pages of a contractor show. */
@ApplicationScoped
public class RosterRows {

    private RosterRepository roster;
    private RosterFiles files;
    private AccountQueries accounts;

    protected RosterRows() {
    }

    @Inject
    public RosterRows(RosterRepository roster, RosterFiles files, AccountQueries accounts) {
        this.roster = roster;
        this.files = files;
        this.accounts = accounts;
    }

    /** @param ours whether names of our people are shown */
    RosterView view(Contractor contractor, LocalDate today, boolean ours) {
        UUID id = contractor.id();
        List<Certification> certifications = roster.certifications(id);
        List<ResponsibleAppointment> responsibles = roster.responsibles(id);
        List<TrainingAcknowledgement> trainings = roster.acknowledgements(id);
        List<ContractorNotice> notices = roster.notices(id);
        List<PolicyVersion> policies = roster.policies();
        Map<UUID, String> names = accounts.names(people(certifications, responsibles, notices, ours));
        return new RosterView(today,
            roster.sites(id).stream().map(s -> new RosterView.Site(s.id(), s.version(), s.details(), s.details().isActiveOn(today))).toList(),
            roster.mergers(id).stream().map(m -> new RosterView.Merger(m.id(), m.version(), m.kind(), m.onDate(), m.other(), m.isFromAgency(), m.voidOn(),
                m.voidReason())).toList(),
            certifications.stream().map(c -> certificate(c, certifications, today, names)).toList(),
            responsibles.stream().map(r -> responsible(r, today, names)).toList(),
            new Appointments(responsibles).vacantSince(today, contractor.transitions().get(0).onDate()).orElse(null),
            roster.contacts(id).stream().map(c -> contact(c, today)).toList(),
            trainings.stream().map(t -> new RosterView.Training(t.id(), t.policy().label(), t.onDate(), t.completionPercent(),
                files.row(t.evidenceId()))).toList(),
            trainings.stream().map(t -> t.enoughUntil(policies)).max(LocalDate::compareTo).orElse(null),
            policies.stream().filter(p -> !p.publishedOn().isAfter(today)).findFirst()
                .map(p -> new PolicyRow(p.id(), p.label(), p.title(), p.publishedOn())).orElse(null),
            notices.stream().map(n -> notice(n, names)).toList(), contractor.namesKeptUntil().orElse(null));
    }

    private static Set<UUID> people(List<Certification> certifications, List<ResponsibleAppointment> responsibles,
                                    List<ContractorNotice> notices, boolean ours) {
        Set<UUID> people = new HashSet<>();
        responsibles.forEach(one -> people.add(one.accountId()));
        if (ours) {
            notices.forEach(one -> people.add(one.decidedBy()));
            certifications.forEach(one -> one.reliances().forEach(step -> people.add(step.actorId())));
        }
        people.remove(null);
        return people;
    }

    private RosterView.Certificate certificate(Certification c, List<Certification> all, LocalDate today, Map<UUID, String> names) {
        return new RosterView.Certificate(c.id(), c.details(), c.standingOn(today, all), c.isReliedUponOn(today), c.isReliedUponButExpiredOn(today),
            c.reliances().stream().map(step -> new RosterView.Reliance(step.isRelied(), step.onDate(), names.get(step.actorId()), step.reason())).toList(),
            files.row(c.evidenceId()));
    }

    private static RosterView.Person responsible(ResponsibleAppointment r, LocalDate today, Map<UUID, String> names) {
        String account = r.accountId() == null || r.pseudonymisedOn() != null ? null : names.get(r.accountId());
        String shown = account == null ? r.person().shown() : r.person().post() == null ? account : r.person().post() + " " + account;
        return new RosterView.Person(r.id(), null, shown, r.person(), r.fromOn(), r.toOn(), r.isHeldOn(today), account != null);
    }

    private static RosterView.Person contact(ContractorContact c, LocalDate today) {
        return new RosterView.Person(c.id(), c.role(), c.person().shown(), c.person(), c.fromOn(), c.toOn(), c.isCurrentOn(today), false);
    }

    private RosterView.Notice notice(ContractorNotice n, Map<UUID, String> names) {
        return new RosterView.Notice(n.id(), n.kind(), n.state(), n.effectiveOn(), n.submittedOn(), n.daysLate(), n.contactRole(), n.person(),
            n.kind() == NoticeKind.CERTIFICATION ? n.certification(false) : null, n.policy() == null ? null : n.policy().label(),
            n.completionPercent(), files.row(n.evidenceId()), n.decidedOn(), names.get(n.decidedBy()), n.remark());
    }
}
