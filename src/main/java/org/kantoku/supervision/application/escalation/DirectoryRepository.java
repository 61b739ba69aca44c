package org.kantoku.supervision.application.escalation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.kantoku.access.domain.Role;
import org.kantoku.contractors.domain.roster.AppointmentKind;
import org.kantoku.shared.Sql;
import org.kantoku.shared.SqlRow;
import org.kantoku.shared.mail.MailOutbox;
import org.kantoku.supervision.application.escalation.Directory.Office;
import org.kantoku.supervision.domain.Addressee;
import org.kantoku.supervision.domain.escalation.MailRhythm;

/** Reads who can be told on a day, in a handful of statements whatever the number of lapses. A disabled account counts as nobody. */
@ApplicationScoped
class DirectoryRepository {

    private static final Map<AppointmentKind, Addressee> APPOINTED = Map.of(AppointmentKind.OVERALL, Addressee.PRIVACY_OFFICER,
        AppointmentKind.AUDIT, Addressee.AUDIT_OFFICER, AppointmentKind.DEPARTMENT, Addressee.DEPARTMENT_MANAGER,
        AppointmentKind.CONTRACTOR, Addressee.CONTRACTOR_RESPONSIBLE);
    private static final Map<Role, Addressee> BY_ROLE = Map.of(Role.PROCUREMENT, Addressee.PROCUREMENT, Role.INSPECTOR, Addressee.INSPECTORS);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private MailOutbox mails;

    /** What is gathered while reading. */
    private record Gathered(Map<String, Recipient> everybody, Map<Office, List<Recipient>> offices, Map<UUID, List<Recipient>> ofSubject) {

        void holds(Addressee capacity, UUID of, Recipient who) {
            List<Recipient> holders = offices.computeIfAbsent(new Office(capacity, of), office -> new ArrayList<>());
            if (!holders.contains(who)) {
                holders.add(who);
            }
        }

        void inspects(UUID subject, Recipient who) {
            List<Recipient> inspectors = ofSubject.computeIfAbsent(subject, id -> new ArrayList<>());
            if (who != null && !inspectors.contains(who)) {
                inspectors.add(who);
            }
        }
    }

    Directory on(LocalDate day) {
        Gathered all = new Gathered(new HashMap<>(), new HashMap<>(), new HashMap<>());
        accounts(all);
        firms(all);
        appointments(all, day);
        contacts(all, day);
        inspectors(all);
        Set<UUID> unshared = new HashSet<>();
        rows("select id, 0 from finding where shared_with_contractor = 0 and state <> 'CLOSED'").forEach(row -> unshared.add(row.uuid(0)));
        return new Directory(all.everybody, all.offices, all.ofSubject, unshared);
    }

    private void accounts(Gathered all) {
        for (SqlRow row : rows("select a.id, a.email, a.language, a.roles, r.value, o.value from user_account a left join user_preference r"
            + " on r.account_id = a.id and r.name = '" + NoticePreferences.RHYTHM + "' left join user_preference o on o.account_id = a.id and o.name = '"
            + NoticePreferences.NOT_AHEAD + "' where a.status = 'ACTIVE' order by a.login_id")) {
            MailRhythm rhythm = row.text(4) == null ? MailRhythm.AT_ONCE : row.constant(MailRhythm.class, 4);
            Recipient who = Recipient.account(row.uuid(0), row.text(1), row.text(2), rhythm, row.text(5) == null);
            all.everybody.put(who.key(), who);
            List<String> roles = List.of(row.text(3).split(","));
            BY_ROLE.forEach((role, capacity) -> {
                if (roles.contains(role.name())) {
                    all.holds(capacity, null, who);
                }
            });
        }
    }

    private void firms(Gathered all) {
        rows("select f.account_id, f.contractor_id from user_account_contractor f join user_account a on a.id = f.account_id"
            + " where a.status = 'ACTIVE' and a.helper = 0 order by a.login_id").forEach(row ->
            all.holds(Addressee.CONTRACTOR_CONTACT, row.uuid(1), all.everybody.get(row.uuid(0).toString())));
    }

    private void appointments(Gathered all, LocalDate day) {
        rows("select kind, coalesce(department_id, contractor_id), account_id, id, person_mail from responsible_appointment"
            + " where from_on <= ?1 and (to_on is null or to_on >= ?1) order by from_on, id", day).forEach(row -> {
                Recipient who = row.uuid(2) == null ? Recipient.address("person", row.uuid(3), row.text(4)) : all.everybody.get(row.uuid(2).toString());
                hold(all, APPOINTED.get(row.constant(AppointmentKind.class, 0)), row.uuid(1), who);
            });
    }

    private void contacts(Gathered all, LocalDate day) {
        rows("select function_name, id, email from escalation_contact where from_on <= ?1 and (to_on is null or to_on >= ?1) order by from_on, id", day)
            .forEach(row -> hold(all, row.constant(Addressee.class, 0), null, Recipient.address("contact", row.uuid(1), row.text(2))));
    }

    private void hold(Gathered all, Addressee capacity, UUID of, Recipient who) {
        if (who != null && who.isReachable(mails.isConfigured())) {
            all.everybody.put(who.key(), who);
            all.holds(capacity, of, who);
        }
    }

    private void inspectors(Gathered all) {
        rows("select i.id, ic.contract_id, m.account_id from inspection i join inspection_contract ic on ic.inspection_id = i.id"
            + " join inspection_inspector m on m.inspection_id = i.id where i.state not in ('CONFIRMED', 'CLOSED', 'CANCELLED')").forEach(row -> {
                all.inspects(row.uuid(0), all.everybody.get(row.uuid(2).toString()));
                all.inspects(row.uuid(1), all.everybody.get(row.uuid(2).toString()));
            });
        rows("select f.id, m.account_id from finding f join inspection_inspector m on m.inspection_id = f.source_id where f.state <> 'CLOSED'")
            .forEach(row -> all.inspects(row.uuid(0), all.everybody.get(row.uuid(1).toString())));
    }

    private List<SqlRow> rows(String sql, Object... values) {
        return SqlRow.of(Sql.rows(em, sql, values));
    }
}
