package org.kantoku.contractors.domain;

/** Legal kind of a contractor; a sole trader has no corporate number. */
public enum ContractorKind {
    CORPORATION, SOLE_TRADER, PUBLIC_BODY
}
