package org.kantoku.contractors.domain.corporateregister;

/** What of a contractor the tax agency's file can tell. */
public enum AgencyField { NAME, KANA, NAME_EN, KIND, ADDRESS }
