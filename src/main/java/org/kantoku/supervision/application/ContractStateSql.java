package org.kantoku.supervision.application;

import org.kantoku.contracts.domain.Contract;
import org.kantoku.contracts.domain.ContractTerm;

/** What a day makes of the state recorded last, in statements, as {@link org.kantoku.contracts.domain.ContractLife} does (model §6, effectiveState). */
public final class ContractStateSql {

    private static final String NOTICE_DEADLINE = "(e.end_on - interval greatest(c.non_renewal_notice_days, if(c.freelance = 'YES', " + Contract.FREELANCE_NOTICE_DAYS + ", 0)) day)";

    private ContractStateSql() {
    }

    /**
     * An expression over the contract (c) and its span of the day in {@code contract_end_span} (e).
     *
     * @param recorded the state recorded last on or before the day
     */
    public static String on(String day, String recorded) {
        return "case when " + recorded + " = 'ENDING' and c.end_date is not null and e.contract_id is null then 'ENDED'"
            + " when " + recorded + " = 'IN_FORCE' or " + recorded + " = 'SIGNED' and c.effective_from <= " + day + " then if(" + day + " >= " + NOTICE_DEADLINE
            + " - interval " + ContractTerm.REVIEW_DAYS + " day, 'RENEWAL_REVIEW', 'IN_FORCE') else " + recorded + " end";
    }
}
