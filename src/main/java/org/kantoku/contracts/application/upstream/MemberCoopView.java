package org.kantoku.contracts.application.upstream;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.kantoku.contracts.domain.Purpose;
import org.kantoku.contracts.domain.upstream.EntrustmentTerm;
import org.kantoku.contracts.domain.upstream.MemberCoopDetails;

/** A member co-op with what it entrusted, as its page shows it today. */
public record MemberCoopView(UUID id, long version, MemberCoopDetails details, boolean member, List<Entrustment> entrustments) {

    /**
     * One entrustment.
     *
     * @param approval the permission that holds today, or {@code null}
     */
    public record Entrustment(UUID id, long version, String reference, EntrustmentTerm term, String remarks, boolean running, Approval approval,
                              List<Approval> approvals, List<Terms> history, List<ContractName> contracts) {

        public List<Purpose> purposes() {
            return term.purposes().stream().sorted().toList();
        }

        /** The permission ends within 60 days, and nothing later was recorded. */
        public boolean endingSoon(LocalDate today) {
            return approval != null && approval.expiresOn().isBefore(today.plusDays(MemberCoopRow.NOTICE_DAYS + 1L));
        }
    }

    /** A permission with its days. */
    public record Approval(UUID id, String reference, LocalDate grantedOn, LocalDate expiresOn, LocalDate withdrawnOn, String withdrawalReason,
                           String recordedBy) {
    }

    /** Terms as agreed on a day. */
    public record Terms(LocalDate on, Instant recordedAt, EntrustmentTerm term, String by, String reason) {

        public List<Purpose> purposes() {
            return term.purposes().stream().sorted().toList();
        }
    }

    /** A contract under which the data are handed on. */
    public record ContractName(UUID id, String number, String title, LocalDate since) {
    }
}
