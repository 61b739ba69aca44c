package org.kantoku.contracts.domain.documents;

/** How a document came into being. What was exchanged electronically is kept electronically (電帳法7; clauses.md H-06). */
public enum DocumentMedium {
    PAPER_SCAN, ELECTRONIC
}
