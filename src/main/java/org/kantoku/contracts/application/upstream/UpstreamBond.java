package org.kantoku.contracts.application.upstream;

import java.time.LocalDate;

import org.kantoku.contracts.domain.upstream.ContractUpstream;
import org.kantoku.contracts.domain.upstream.Entrusted;
import org.kantoku.contracts.domain.upstream.UpstreamEntrustment;

/** An entrustment whose data a contract hands on, with the name of the member co-op. */
public record UpstreamBond(ContractUpstream link, UpstreamEntrustment entrustment, String coop) {

    /** How it binds the contract on a day. */
    public Entrusted on(LocalDate day) {
        return new Entrusted(coop, entrustment.term(), entrustment.approvalOn(day).isPresent());
    }
}
