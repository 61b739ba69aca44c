package org.kantoku.contractors.web.roster;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

import org.kantoku.contractors.domain.roster.ContactRole;
import org.kantoku.contractors.domain.roster.PersonDetails;

/** The form of a person at a contractor. */
public class PersonForm implements Serializable {

    private ContactRole role;
    private UUID accountId;
    private String personName;
    private String personPost;
    private String personPhone;
    private String personMail;
    private LocalDate from;

    PersonDetails details() {
        return new PersonDetails(personName, personPost, personPhone, personMail);
    }

    public ContactRole getRole() {
        return role;
    }

    public void setRole(ContactRole role) {
        this.role = role;
    }

    public UUID getAccountId() {
        return accountId;
    }

    public void setAccountId(UUID accountId) {
        this.accountId = accountId;
    }

    public String getPersonName() {
        return personName;
    }

    public void setPersonName(String personName) {
        this.personName = personName;
    }

    public String getPersonPost() {
        return personPost;
    }

    public void setPersonPost(String personPost) {
        this.personPost = personPost;
    }

    public String getPersonPhone() {
        return personPhone;
    }

    public void setPersonPhone(String personPhone) {
        this.personPhone = personPhone;
    }

    public String getPersonMail() {
        return personMail;
    }

    public void setPersonMail(String personMail) {
        this.personMail = personMail;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }
}
