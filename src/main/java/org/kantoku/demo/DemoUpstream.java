package org.kantoku.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.kantoku.contracts.domain.Purpose;
import org.kantoku.contracts.domain.upstream.ContractUpstream;
import org.kantoku.contracts.domain.upstream.EntrustmentTerm;
import org.kantoku.contracts.domain.upstream.MemberCoop;
import org.kantoku.contracts.domain.upstream.MemberCoopDetails;
import org.kantoku.contracts.domain.upstream.UpstreamApproval;
import org.kantoku.contracts.domain.upstream.UpstreamEntrustment;
import org.kantoku.shared.CorporateNumber;

/** Member co-ops, what they entrusted and permitted, and the contracts that hand it on. */
@ApplicationScoped
public class DemoUpstream {

    private static final String RECORDER = "hamano";

    private DemoRepository repository;

    protected DemoUpstream() {
    }

    @Inject
    public DemoUpstream(DemoRepository repository) {
        this.repository = repository;
    }

    void load(DemoCast cast, DemoCalendar calendar) {
        Map<String, MemberCoop> coops = new HashMap<>();
        DemoFile.read("member-coops.csv", calendar).forEach(row -> coops.put(row.required("key"), coop(row)));
        coops.forEach(cast::enter);
        repository.addAll(coops.values());
        List<UpstreamEntrustment> entrustments = new ArrayList<>();
        List<ContractUpstream> links = new ArrayList<>();
        for (DemoRow row : DemoFile.read("upstream.csv", calendar)) {
            UpstreamEntrustment entrustment = entrustment(row, coops.get(row.required("coop")), cast.person(RECORDER));
            entrustments.add(entrustment);
            row.parts("contracts").forEach(key -> links.add(link(cast.contract(key), entrustment)));
        }
        repository.addAll(entrustments);
        repository.addAll(links);
    }

    private static MemberCoop coop(DemoRow row) {
        return new MemberCoop(new MemberCoopDetails(row.required("name"), row.text("kana"), new CorporateNumber(row.required("corporate_number")),
            row.date("from"), row.date("to"), row.text("desk"), row.text("mail"), row.text("phone"), null));
    }

    private static UpstreamEntrustment entrustment(DemoRow row, MemberCoop coop, UUID by) {
        EntrustmentTerm term = new EntrustmentTerm(row.parts("purposes").stream().map(Purpose::valueOf).collect(Collectors.toSet()),
            row.date("valid_from"), row.date("valid_to"), row.number("hours"), row.number("days"));
        UpstreamEntrustment entrustment = new UpstreamEntrustment(coop, row.text("reference"), term, row.text("remarks"), row.date("valid_from"), by);
        if (row.text("approval_ref") != null) {
            UpstreamApproval approval = entrustment.permit(row.required("approval_ref"), row.date("granted"), row.date("expires"), by);
            if (row.date("withdrawn") != null) {
                entrustment.withdraw(approval.id(), row.date("withdrawn"), row.required("withdrawal"), by);
            }
        }
        return entrustment;
    }

    /** The data are handed on since the later of both beginnings. */
    private static ContractUpstream link(DemoContract one, UpstreamEntrustment entrustment) {
        LocalDate registered = one.contract().registeredOn();
        LocalDate from = entrustment.term().validFrom();
        return new ContractUpstream(one.contract().id(), entrustment.id(), registered.isAfter(from) ? registered : from);
    }
}
