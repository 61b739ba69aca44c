package org.kantoku.supervision.application;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;

/**
 * Answers that stay right until anybody records anything. Every command leaves an entry in the audit trail, whose numbers follow the
 * order of the commits because each holds the lock on its head ({@code AuditRepository}); so the last number before an answer was worked
 * out tells, in every node, whether it still is what would be worked out now. What changes the ledger by itself leaves a mark there. Within
 * a transaction nothing is kept: it may see what will never be committed.
 */
@ApplicationScoped
class KeptAnswers {

    private static final int MOST = 300;

    private record Answer(LedgerRepository.Mark mark, Object value) {
    }

    @Inject
    private LedgerRepository ledger;

    @Resource
    private TransactionSynchronizationRegistry transactions;

    private final Map<List<Object>, Answer> kept = new LinkedHashMap<>(MOST, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<List<Object>, Answer> eldest) {
            return size() > MOST;
        }
    };

    /** What works an answer out. */
    interface Asking<A, E extends Exception> {

        A ask() throws E;
    }

    /** The answer that is kept, if it still is right, else a new one. */
    @SuppressWarnings("unchecked")
    <A, E extends Exception> A of(List<Object> question, Asking<A, E> asking) throws E {
        if (transactions.getTransactionStatus() != Status.STATUS_NO_TRANSACTION) {
            return asking.ask();
        }
        LedgerRepository.Mark now = ledger.mark();
        Answer answer;
        synchronized (kept) {
            answer = kept.get(question);
        }
        answer = new Answer(now, answer != null && isRight(answer.mark(), now) ? answer.value() : asking.ask());
        synchronized (kept) {
            kept.put(new ArrayList<>(question), answer);
        }
        return (A) answer.value();
    }

    private boolean isRight(LedgerRepository.Mark then, LedgerRepository.Mark now) {
        return then.ledger().equals(now.ledger()) && (then.command() == now.command() || !ledger.hasEffect(then, now));
    }
}
