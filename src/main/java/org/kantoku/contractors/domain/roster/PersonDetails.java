package org.kantoku.contractors.domain.roster;

import org.kantoku.shared.RuleViolation;

/**
 * A person at a contractor, no more than is needed to reach them: a name or a post, and how.
 *
 * @param post  department or post; enough by itself
 * @param phone or {@code null}
 * @param mail  or {@code null}
 */
public record PersonDetails(String name, String post, String phone, String mail) {

    private static final int MAX_NAME = 200;
    private static final int MAX_PHONE = 40;
    private static final int MAX_MAIL = 254;

    public PersonDetails {
        name = Told.perhaps(name, MAX_NAME, "personName");
        post = Told.perhaps(post, MAX_NAME, "personPost");
        phone = Told.perhaps(phone, MAX_PHONE, "personPhone");
        mail = Told.perhaps(mail, MAX_MAIL, "personMail");
    }

    /** @throws RuleViolation when nobody is named or something cannot be dialled or written to */
    public PersonDetails checked() {
        if (name == null && post == null) {
            throw new RuleViolation("roster.error.person").on("personName");
        }
        if (phone != null && !phone.matches("[0-9０-９+＋()（）\\-‐−－ー ]+")) {
            throw new RuleViolation("roster.error.phone").on("personPhone");
        }
        if (mail != null && !mail.matches("[^@\\s]+@[^@\\s]+")) {
            throw new RuleViolation("roster.error.mail").on("personMail");
        }
        return this;
    }

    /** Checked, and reachable by telephone or mail. */
    PersonDetails reachable() {
        if (phone == null && mail == null) {
            throw new RuleViolation("roster.error.reach").on("personPhone");
        }
        return checked();
    }

    /** The same post without the person: what remains after the retention period. */
    PersonDetails pseudonymised(String pseudonym) {
        return new PersonDetails(pseudonym, post, null, null);
    }

    /** Post and name as they are shown. */
    public String shown() {
        return post == null ? name : name == null ? post : post + " " + name;
    }
}
