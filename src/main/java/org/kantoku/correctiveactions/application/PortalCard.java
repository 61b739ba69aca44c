package org.kantoku.correctiveactions.application;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * One thing the federation asks of a contractor, as the first page shows it (design.md, 07).
 *
 * @param what      which request it is; names its texts
 * @param subject   fiscal year of a self-assessment, number of a finding, or number of receipts
 * @param work      contract or finding it is about
 * @param dueOn     last day in time, or {@code null} when nothing is owed
 * @param handedIn  day it was handed in, or {@code null}
 * @param answered  questions answered, of {@code total}; both 0 where there are none to count
 * @param remarks   what the federation asked when it returned it, word by word
 */
public record PortalCard(What what, State state, UUID id, String subject, String work, LocalDate dueOn, LocalDate handedIn,
                         long answered, long total, List<String> remarks) implements Serializable {

    /** Kinds of requests. */
    public enum What {
        SELF_ASSESSMENT, FINDING_NOTICE, PLAN, COMPLETION, DISPUTE, RECEIPT, EXIT
    }

    /** How far the contractor is. */
    public enum State {
        NOT_STARTED, IN_PROGRESS, SUBMITTED, RETURNED, ACCEPTED
    }

    /** Something is owed by the contractor. */
    public boolean isAsked() {
        return state != State.SUBMITTED && state != State.ACCEPTED;
    }

    public boolean isFinding() {
        return what != What.SELF_ASSESSMENT && what != What.RECEIPT && what != What.EXIT;
    }

    public boolean isSelfAssessment() {
        return what == What.SELF_ASSESSMENT;
    }
}
