package org.kantoku.correctiveactions.domain;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What a corrective plan says (是正計画書).
 *
 * @param rootCause  why it happened
 * @param prevention what will keep it from happening again
 * @param finishOn   day by which it will be done, or {@code null}
 * @param costYen    money the contractor says it costs, or {@code null}
 */
public record PlanContent(String rootCause, String prevention, LocalDate finishOn, Long costYen) implements Serializable {

    public PlanContent {
        rootCause = Given.text(rootCause, "rootCause");
        prevention = Given.text(prevention, "prevention");
        costYen = Given.yen(costYen, "costYen");
    }

    /** Money is asked for: the plan cannot be approved before it was talked over (model.md §7 no. 15). */
    public boolean declaresCost() {
        return costYen != null && costYen > 0;
    }
}
