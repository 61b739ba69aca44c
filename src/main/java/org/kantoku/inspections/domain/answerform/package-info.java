/** The questions of a self-assessment as a workbook that is filled in away from the portal and brought back. Pure functions. */
package org.kantoku.inspections.domain.answerform;
