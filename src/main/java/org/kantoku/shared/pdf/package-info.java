/** Papers of the portal as PDF: written as headings, facts and tables, printed with Japanese fonts inside, tagged for screen readers. */
package org.kantoku.shared.pdf;
