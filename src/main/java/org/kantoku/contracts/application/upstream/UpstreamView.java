package org.kantoku.contracts.application.upstream;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.kantoku.contracts.domain.Purpose;
import org.kantoku.contracts.domain.upstream.EntrustmentTerm;
import org.kantoku.contracts.domain.upstream.StricterTerms;
import org.kantoku.contracts.domain.upstream.UpstreamApproval;

/** What a contract owes to member co-ops: the entrustments behind it and the stricter terms that follow. */
public record UpstreamView(StricterTerms terms, List<Link> links) {

    /** One entrustment behind the contract. */
    public record Link(UUID id, UUID memberCoopId, UUID entrustmentId, String coop, String reference, EntrustmentTerm term, UpstreamApproval approval) {

        public List<Purpose> purposes() {
            return term.purposes().stream().sorted().toList();
        }
    }

    public static UpstreamView of(StricterTerms terms, List<UpstreamBond> bonds, LocalDate on) {
        return new UpstreamView(terms, bonds.stream().map(bond -> new Link(bond.link().id(), bond.entrustment().memberCoopId(),
            bond.entrustment().id(), bond.coop(), bond.entrustment().reference(), bond.entrustment().term(),
            bond.entrustment().approvalOn(on).orElse(null))).toList());
    }

    /** Purposes of the contract that everybody allows, in their order. */
    public List<Purpose> commonPurposes() {
        return terms.purposes().stream().sorted().toList();
    }
}
