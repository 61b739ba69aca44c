package org.kantoku.contracts.domain;

/** Legal kind of the contract (glossary 27): work contract, quasi-mandate, both, or a service on the other side's terms. */
public enum ContractKind {
    UKEOI, JUNININ, MIXED, SERVICE_TERMS
}
