package org.kantoku.inspections.domain;

/** The sections (区分) of checklists.md §0, in the order in which a sheet shows them. */
public enum ItemCategory {
    LEG, ORG, PHY, TEC, HUM, INC, SUB, END, EXT, MNG
}
