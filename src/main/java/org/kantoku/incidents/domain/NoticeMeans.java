package org.kantoku.incidents.domain;

/** How a member co-op was told. */
public enum NoticeMeans {
    TELEPHONE, MAIL, LETTER, VISIT, MEETING
}
