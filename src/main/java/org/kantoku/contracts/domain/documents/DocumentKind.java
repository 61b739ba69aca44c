package org.kantoku.contracts.domain.documents;

/** Kinds of documents of a contract (glossary 28). */
public enum DocumentKind {
    MASTER, INDIVIDUAL,
    /** Amends the contract; can bring clauses it lacked. */
    MEMO,
    ANNEX, TERMS, ORDER;

    /** Whether signing it concludes a contract. */
    public boolean concludes() {
        return this == MASTER || this == INDIVIDUAL || this == TERMS || this == ORDER;
    }
}
