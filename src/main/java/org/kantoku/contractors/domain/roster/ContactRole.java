package org.kantoku.contractors.domain.roster;

/** When a contact is called: every day, on an incident, on an incident at night and on holidays. */
public enum ContactRole {
    DAY_TO_DAY, INCIDENT, NIGHT_HOLIDAY
}
