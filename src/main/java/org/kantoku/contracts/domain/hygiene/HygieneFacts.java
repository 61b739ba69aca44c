package org.kantoku.contracts.domain.hygiene;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.kantoku.contracts.domain.ContractDetails;
import org.kantoku.shared.RuleViolation;
import org.kantoku.shared.TriState;

/**
 * What a contract has to have in order besides its data-handling clauses (clauses.md §4).
 *
 * @param toritekiStatedOn  day of the clear statement of the order (取適法4, H-01), or {@code null}
 * @param paymentDays       days from receipt to payment (H-02), or {@code null} when not known
 * @param freelanceStatedOn day of the statement of terms to a freelance (Freelance Act 3, H-04), or {@code null}
 * @param antisocial        whether it excludes antisocial forces (H-07)
 * @param antisocialArticle where, or {@code null}
 * @param responsibleOnly   whether demands go to the responsible person alone, never to workers (H-08)
 */
public record HygieneFacts(LocalDate toritekiStatedOn, Integer paymentDays, LocalDate freelanceStatedOn, TriState antisocial,
                           String antisocialArticle, TriState responsibleOnly) {

    /** Longest time from receipt to payment where 取適法 3 or Freelance Act 4 applies, in days. */
    public static final int MAX_PAYMENT_DAYS = 60;

    public static HygieneFacts unknown() {
        return new HygieneFacts(null, null, null, TriState.UNKNOWN, null, TriState.UNKNOWN);
    }

    /** @throws RuleViolation when a value lies outside its range or against the law that applies to the contract */
    void check(ContractDetails contract, LocalDate today) {
        if (toritekiStatedOn != null && toritekiStatedOn.isAfter(today)) {
            throw new RuleViolation("contracts.error.futureDate").on("toritekiStatedOn");
        }
        if (freelanceStatedOn != null && freelanceStatedOn.isAfter(today)) {
            throw new RuleViolation("contracts.error.futureDate").on("freelanceStatedOn");
        }
        if (paymentDays != null && (paymentDays < 0 || paymentDays > MAX_PAYMENT_DAYS && isProtected(contract))) {
            throw new RuleViolation("hygiene.error.paymentDays", MAX_PAYMENT_DAYS).on("paymentDays");
        }
    }

    private static boolean isProtected(ContractDetails contract) {
        return contract.toriteki().isYes() || contract.freelance().isYes();
    }

    /** What is still to be put in order: keys behind {@code hygiene.lack.}. */
    public List<String> lacks(ContractDetails contract) {
        List<String> lacks = new ArrayList<>();
        add(lacks, contract.toriteki().isUnknown(), "toriteki");
        add(lacks, contract.freelance().isUnknown(), "freelance");
        add(lacks, contract.toriteki().isYes() && toritekiStatedOn == null, "toritekiStated");
        add(lacks, contract.freelance().isYes() && freelanceStatedOn == null, "freelanceStated");
        add(lacks, isProtected(contract) && paymentDays == null, "paymentDays");
        add(lacks, isProtected(contract) && paymentDays != null && paymentDays > MAX_PAYMENT_DAYS, "paymentLate");
        add(lacks, contract.stampCategory() == null, "stamp");
        add(lacks, !antisocial.isYes(), "antisocial");
        add(lacks, !responsibleOnly.isYes(), "responsibleOnly");
        return lacks;
    }

    private static void add(List<String> lacks, boolean lacking, String key) {
        if (lacking) {
            lacks.add(key);
        }
    }
}
