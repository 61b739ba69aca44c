package org.kantoku.contracts.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.kantoku.contracts.domain.upstream.StricterTerms;

/**
 * What a contract still lacks before clause review, approval and signature (guards of model §4.2; §7, 1–7; policy rows
 * S-00, S-04, S-11, S-12). A pure function of the recorded facts, so that the page can show it at any time and the
 * service refuses by the same list.
 *
 * @param selectionValid whether an approved selection assessment allows a signature on the date
 * @param terms          the stricter of its own and its upstream terms
 * @param siteCountries  foreign countries in which the contractor has sites on the date, ISO 3166-1 alpha-2
 */
public record Readiness(ContractDetails details, ProfileFacts profile, ClauseMatrix matrix, boolean selectionValid,
                        StricterTerms terms, List<ForeignHandling> foreign, Set<String> siteCountries, LocalDate on) {

    /** Facts decided, so that every condition of the catalogue has an answer. */
    public List<Lack> beforeReview() {
        List<Lack> lacks = new ArrayList<>();
        if (profile.pd().isUnknown()) {
            lacks.add(Lack.of("contracts.lack.pd"));
        }
        List<String> open = matrix.undetermined().stream().map(line -> line.definition().code()).toList();
        if (!open.isEmpty()) {
            lacks.add(Lack.of("contracts.lack.undetermined", String.join(", ", open)));
        }
        return lacks;
    }

    /** Also every required clause fulfilled, selection valid, upstream and foreign handling in order. */
    public List<Lack> beforeApproval() {
        List<Lack> lacks = new ArrayList<>(beforeReview());
        List<String> missing = matrix.lacking().stream().map(line -> line.definition().code()).toList();
        if (!missing.isEmpty()) {
            lacks.add(Lack.of("contracts.lack.clauses", String.join(", ", missing)));
        }
        if (profile.pd().isYes() && !selectionValid) {
            lacks.add(Lack.of("contracts.lack.selection"));
        }
        upstreamLacks(lacks);
        foreignLacks(lacks);
        siteLacks(lacks);
        return lacks;
    }

    /** Also every data item justified. */
    public List<Lack> beforeSignature() {
        List<Lack> lacks = new ArrayList<>(beforeApproval());
        List<String> unjustified = profile.dataItems().stream().filter(item -> !item.isJustified()).map(DataItem::name).toList();
        if (profile.pd().isYes() && !unjustified.isEmpty()) {
            lacks.add(Lack.of("contracts.lack.necessity", String.join(", ", unjustified)));
        }
        if (profile.pd().isYes() && profile.dataItems().isEmpty()) {
            lacks.add(Lack.of("contracts.lack.dataItems"));
        }
        return lacks;
    }

    private void upstreamLacks(List<Lack> lacks) {
        if (!profile.facts().isYes(Fact.UPSTREAM)) {
            return;
        }
        if (terms.entrusted().isEmpty()) {
            lacks.add(Lack.of("contracts.lack.upstream"));
        }
        lacks.addAll(terms.lacks());
    }

    /** Every country in which the contractor works has its entry (model §2 ContractorSite). */
    private void siteLacks(List<Lack> lacks) {
        List<String> missing = profile.pd().isYes() ? ForeignHandling.missing(siteCountries, foreign, on) : List.of();
        if (!missing.isEmpty()) {
            lacks.add(Lack.of("contracts.lack.foreignSite", String.join(", ", missing)));
        }
    }

    private void foreignLacks(List<Lack> lacks) {
        if (!profile.facts().isYes(Fact.CROSS_BORDER)) {
            return;
        }
        List<ForeignHandling> running = foreign.stream().filter(handling -> handling.isRunningOn(on)).toList();
        if (running.isEmpty()) {
            lacks.add(Lack.of("contracts.lack.foreign"));
        }
        running.stream().filter(handling -> handling.basis() == null)
            .forEach(handling -> lacks.add(Lack.of("contracts.lack.foreignBasis", handling.countryCode())));
    }
}
