/** One way to read a table, whether it comes as CSV, XLSX or XLS, and the Japanese forms of dates and numbers in it. */
package org.kantoku.shared.spreadsheet;
