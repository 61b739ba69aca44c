package org.kantoku.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.kantoku.contractors.domain.Contractor;
import org.kantoku.contractors.domain.roster.AppointmentKind;
import org.kantoku.contractors.domain.roster.Certification;
import org.kantoku.contractors.domain.roster.CertificationDetails;
import org.kantoku.contractors.domain.roster.CertificationKind;
import org.kantoku.contractors.domain.roster.ContactRole;
import org.kantoku.contractors.domain.roster.ContractorContact;
import org.kantoku.contractors.domain.roster.ContractorNotice;
import org.kantoku.contractors.domain.roster.ContractorSite;
import org.kantoku.contractors.domain.roster.NoticeKind;
import org.kantoku.contractors.domain.roster.PersonDetails;
import org.kantoku.contractors.domain.roster.PolicyVersion;
import org.kantoku.contractors.domain.roster.ResponsibleAppointment;
import org.kantoku.contractors.domain.roster.SiteDetails;
import org.kantoku.contractors.domain.roster.SitePurpose;
import org.kantoku.contractors.domain.roster.Submission;
import org.kantoku.contractors.domain.roster.TrainingAcknowledgement;

/**
 * Our offices, the versions of our policy, and what the firms have: sites, certificates, people, training, notices. A firm with
 * an account of its own has that person as its responsible one unless the story names another.
 */
@ApplicationScoped
public class DemoRoster {

    private static final PersonDetails NOBODY = new PersonDetails(null, null, null, null);

    private DemoRepository repository;

    protected DemoRoster() {
    }

    @Inject
    public DemoRoster(DemoRepository repository) {
        this.repository = repository;
    }

    void load(DemoCast cast, DemoCalendar calendar) {
        Map<String, PolicyVersion> policies = new LinkedHashMap<>();
        DemoFile.read("policies.csv", calendar)
            .forEach(row -> policies.put(row.required("label"), new PolicyVersion(row.required("label"), row.required("title"), row.date("published"))));
        repository.addAll(policies.values());
        List<Object> records = new ArrayList<>();
        DemoFile.read("appointments.csv", calendar).forEach(row -> records.add(office(row, cast)));
        DemoFile.read("sites.csv", calendar).forEach(row -> records.add(new ContractorSite(firm(row, cast), site(row))));
        DemoFile.read("certifications.csv", calendar).forEach(row -> records.add(certification(row, cast)));
        Set<UUID> named = new HashSet<>();
        DemoFile.read("people.csv", calendar).forEach(row -> records.add(person(row, cast, named)));
        cast.contractors().stream().filter(one -> !named.contains(one.id()) && cast.userOf(one) != null)
            .forEach(one -> records.add(ResponsibleAppointment.ofContractor(one.id(), cast.userOf(one), NOBODY, since(one))));
        for (DemoRow row : DemoFile.read("trainings.csv", calendar)) {
            row.parts("contractors").forEach(key -> records.add(new TrainingAcknowledgement(cast.contractor(key).id(),
                policies.get(row.required("policy")), row.date("on"), row.number("completion"), null)));
        }
        DemoFile.read("notices.csv", calendar).forEach(row -> records.add(notice(row, cast, policies)));
        repository.addAll(records);
    }

    private static UUID firm(DemoRow row, DemoCast cast) {
        return cast.contractor(row.required("contractor")).id();
    }

    private static LocalDate since(Contractor contractor) {
        return contractor.transitions().get(0).onDate();
    }

    private static ResponsibleAppointment office(DemoRow row, DemoCast cast) {
        ResponsibleAppointment office = ResponsibleAppointment.ours(row.constant(AppointmentKind.class, "kind"),
            cast.department(row.text("department")), cast.person(row.required("holder")), row.date("from"));
        if (row.date("to") != null) {
            office.endOn(row.date("to"));
        }
        return office;
    }

    private static SiteDetails site(DemoRow row) {
        return new SiteDetails(row.required("name"), row.text("address"), row.required("country"),
            row.parts("purposes").stream().map(SitePurpose::valueOf).collect(Collectors.toSet()), row.tri("remote").isYes(), row.date("from"),
            row.date("to"));
    }

    private static Certification certification(DemoRow row, DemoCast cast) {
        Certification certification = new Certification(firm(row, cast), new CertificationDetails(row.constant(CertificationKind.class, "kind"),
            row.required("number"), row.text("scope"), row.tri("covers").isYes(), row.date("issued"), row.date("expires")), null);
        if (row.date("relied") != null) {
            certification.rely(row.date("relied"), cast.person("shiomi"), row.required("reason"));
        }
        return certification;
    }

    private static Object person(DemoRow row, DemoCast cast, Set<UUID> named) {
        PersonDetails person = details(row, row.text("mail"));
        if (row.required("role").equals("RESPONSIBLE")) {
            named.add(firm(row, cast));
            ResponsibleAppointment responsible = ResponsibleAppointment.ofContractor(firm(row, cast), null, person, row.date("from"));
            if (row.date("to") != null) {
                responsible.endOn(row.date("to"));
            }
            return responsible;
        }
        ContractorContact contact = new ContractorContact(firm(row, cast), row.constant(ContactRole.class, "role"), person, row.date("from"));
        if (row.date("to") != null) {
            contact.endOn(row.date("to"));
        }
        return contact;
    }

    private static PersonDetails details(DemoRow row, String mail) {
        return new PersonDetails(row.text("name"), row.text("post"), row.text("phone"), mail);
    }

    private static ContractorNotice notice(DemoRow row, DemoCast cast, Map<String, PolicyVersion> policies) {
        Contractor contractor = cast.contractor(row.required("contractor"));
        Submission submission = new Submission(contractor.id(), row.date("submitted"), cast.userOf(contractor));
        NoticeKind kind = row.constant(NoticeKind.class, "kind");
        ContractorNotice notice = switch (kind) {
            case RESPONSIBLE -> ContractorNotice.responsible(details(row, null), row.date("effective"), submission);
            case CONTACT -> ContractorNotice.contact(row.constant(ContactRole.class, "role"), details(row, null), row.date("effective"), submission);
            case ACKNOWLEDGEMENT -> ContractorNotice.acknowledgement(policies.get(row.required("policy")), row.date("effective"),
                row.number("completion"), null, submission);
            case CERTIFICATION -> throw new IllegalArgumentException("a certificate comes with its copy");
        };
        if (row.text("decision") != null) {
            notice.decline(row.date("decided"), cast.person("hamano"), row.required("remark"));
        }
        return notice;
    }
}
