package org.kantoku.inspections.application;

import org.kantoku.shared.FiscalYear;

/** The inspection plan of a year was approved; observed in the same transaction. */
public record InspectionPlanChanged(FiscalYear year) {
}
