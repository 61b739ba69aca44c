package org.kantoku.contracts.domain.upstream;

/**
 * An entrustment as it binds a contract on a day.
 *
 * @param by        name of the member co-op
 * @param permitted whether a permission to hand the data on holds on the day
 */
public record Entrusted(String by, EntrustmentTerm term, boolean permitted) {
}
