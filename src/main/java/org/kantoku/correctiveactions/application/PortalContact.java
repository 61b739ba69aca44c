package org.kantoku.correctiveactions.application;

import java.io.Serializable;

/** Whom a contractor asks: the department that owns a contract, and the person in charge when there is one. */
public record PortalContact(String contract, String departmentJa, String departmentEn, String person) implements Serializable {

    public String department(String language) {
        return "en".equals(language) ? departmentEn : departmentJa;
    }
}
