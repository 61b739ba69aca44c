package org.kantoku.access.application;

/** Sent at the first start on an empty database for which demo data was asked; observers fill it in the same transaction. */
public record EmptyDatabase() {
}
