/**
 * The fictional みなとかぜ生協連合会: its story as CSV files in {@code db/demo}, told to the domain with past dates at the
 * first start of a database for which it was asked. Nothing else depends on this package.
 */
package org.kantoku.demo;
