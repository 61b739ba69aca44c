/**
 * Checklists as XLSForm (https://xlsform.org): the sheets {@code survey}, {@code choices} and {@code settings}. What a checklist here cannot
 * carry is told row by row, never dropped in silence.
 */
package org.kantoku.inspections.domain.xlsform;
