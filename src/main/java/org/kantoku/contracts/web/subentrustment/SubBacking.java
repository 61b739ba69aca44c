package org.kantoku.contracts.web.subentrustment;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.kantoku.contracts.application.subentrustment.SubApprovalService;
import org.kantoku.contracts.application.subentrustment.SubEntrustmentQueries;
import org.kantoku.contracts.application.subentrustment.SubRecordService;
import org.kantoku.contracts.application.subentrustment.SubView;
import org.kantoku.contracts.domain.subentrustment.FlowDown;
import org.kantoku.contracts.domain.subentrustment.SubEntrusteeDetails;
import org.kantoku.contracts.domain.subentrustment.SubEntrustmentApproval.Approval;
import org.kantoku.contracts.domain.subentrustment.SubEntrustmentState;
import org.kantoku.shared.TriState;
import org.kantoku.shared.web.Commands;
import org.kantoku.shared.web.Differences;
import org.kantoku.shared.web.TextBean;
import org.omnifaces.cdi.ViewScoped;

/** One sub-entrustment's page with what our side decides and says; one dialog that changes with the step. */
@Named
@ViewScoped
public class SubBacking implements Serializable {

    @Inject
    private SubEntrustmentQueries queries;

    @Inject
    private SubApprovalService decisions;

    @Inject
    private SubRecordService records;

    @Inject
    private Commands commands;

    @Inject
    private TextBean texts;

    private UUID id;
    private String step;
    private String words;
    private LocalDate expiresOn;
    private String upstreamRef;
    private String basis;
    private boolean flowTerms;
    private boolean flowTiers;
    private boolean flowCountry;
    private transient SubView view;
    private transient List<Differences.Difference> changes;

    public void load() {
        view = queries.view(id);
    }

    public SubView getView() {
        if (view == null) {
            load();
        }
        return view;
    }

    /** What the contractor changed since it was asked to, or since it applied; nothing once that was decided. */
    public List<Differences.Difference> getChanges() {
        if (changes == null) {
            SubEntrustmentState state = getView().node().state();
            changes = state == SubEntrustmentState.DECLARED || state == SubEntrustmentState.UNDER_REVIEW
                ? Differences.between(told(queries.detailsThen(id)), told(getView().details()), texts::shown) : List.of();
        }
        return changes;
    }

    private static Map<String, Object> told(SubEntrusteeDetails details) {
        Map<String, Object> told = Differences.components("subentrustment.field.", details);
        told.remove("subentrustment.field.flowDown");
        told.put("subentrustment.field.country", told.remove("subentrustment.field.countryCode"));
        told.put("subentrustment.field.handlesData", yes(details.handlesData()));
        told.put("subentrustment.flow.terms", yes(details.flowDown().sameTerms()));
        told.put("subentrustment.flow.tiers", yes(details.flowDown().furtherTiers()));
        told.put("subentrustment.flow.country", yes(details.flowDown().country()));
        return told;
    }

    private static TriState yes(boolean flag) {
        return flag ? TriState.YES : TriState.NO;
    }

    /** Opens the dialog for a step: approve, reject, stop, ask, answer. */
    public void open(String chosen) {
        step = chosen;
        words = null;
        if ("approve".equals(step)) {
            expiresOn = getView().offers().latest();
            upstreamRef = getView().offers().upstream() ? queries.upstreamReferences(getView().contract().id()) : null;
            basis = null;
            FlowDown told = getView().details().flowDown();
            flowTerms = told.sameTerms();
            flowTiers = told.furtherTiers();
            flowCountry = told.country();
        }
    }

    public String approve() {
        return done("approved", () -> decisions.approve(id, version(), new Approval(expiresOn, upstreamRef, basis, new FlowDown(flowTerms, flowTiers, flowCountry))));
    }

    /** Rejects, stops, asks or answers, as the dialog was opened. */
    public String say() {
        return done(step, () -> {
            switch (step) {
                case "reject" -> decisions.reject(id, version(), words);
                case "stop" -> decisions.stop(id, version(), words);
                case "ask" -> records.ask(id, version(), words);
                default -> records.answer(id, version(), words);
            }
        });
    }

    public String review() {
        return done("review", () -> records.review(id, version()));
    }

    public String confirmEnd() {
        return done("confirmEnd", () -> records.confirmEnd(id, version()));
    }

    private long version() {
        return getView().version();
    }

    private String done(String message, Commands.Command command) {
        return commands.run("subentrustment.msg." + message, command, getView().details().name()) ? "/subentrustments/detail?faces-redirect=true&id=" + id : null;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getStep() {
        return step;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public LocalDate getExpiresOn() {
        return expiresOn;
    }

    public void setExpiresOn(LocalDate expiresOn) {
        this.expiresOn = expiresOn;
    }

    public String getUpstreamRef() {
        return upstreamRef;
    }

    public void setUpstreamRef(String upstreamRef) {
        this.upstreamRef = upstreamRef;
    }

    public String getBasis() {
        return basis;
    }

    public void setBasis(String basis) {
        this.basis = basis;
    }

    public boolean isFlowTerms() {
        return flowTerms;
    }

    public void setFlowTerms(boolean flowTerms) {
        this.flowTerms = flowTerms;
    }

    public boolean isFlowTiers() {
        return flowTiers;
    }

    public void setFlowTiers(boolean flowTiers) {
        this.flowTiers = flowTiers;
    }

    public boolean isFlowCountry() {
        return flowCountry;
    }

    public void setFlowCountry(boolean flowCountry) {
        this.flowCountry = flowCountry;
    }
}
