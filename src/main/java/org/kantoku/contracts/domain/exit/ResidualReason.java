package org.kantoku.contracts.domain.exit;

/** Why data may stay for a time: a law asks for it, or they lie in generations of a backup. */
public enum ResidualReason {
    LAW, BACKUP
}
