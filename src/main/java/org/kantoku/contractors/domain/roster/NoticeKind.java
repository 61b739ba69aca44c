package org.kantoku.contractors.domain.roster;

/** What a contractor hands in about itself. */
public enum NoticeKind {
    RESPONSIBLE, CONTACT, CERTIFICATION, ACKNOWLEDGEMENT
}
