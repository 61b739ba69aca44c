package org.kantoku.contracts.web.upstream;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.kantoku.contracts.application.arrangements.ArrangementQueries;
import org.kantoku.contracts.application.arrangements.ArrangementView;
import org.kantoku.contracts.application.upstream.MemberCoopQueries;
import org.kantoku.contracts.application.upstream.MemberCoopView;
import org.kantoku.contracts.application.upstream.UpstreamService;
import org.kantoku.shared.BusinessClock;
import org.kantoku.shared.web.Commands;
import org.omnifaces.cdi.ViewScoped;

/** One member co-op's page, with the dialogs for its permissions. */
@Named
@ViewScoped
public class MemberCoopBacking implements Serializable {

    private static final Set<String> TABS = Set.of("supervision", "entrustments", "jointUses", "facts");

    @Inject
    private MemberCoopQueries queries;

    @Inject
    private ArrangementQueries arrangements;

    @Inject
    private UpstreamService service;

    @Inject
    private Commands commands;

    @Inject
    private BusinessClock clock;

    private UUID id;
    private String tab = "supervision";
    private UUID entrustmentId;
    private UUID approvalId;
    private String approvalRef;
    private LocalDate grantedOn;
    private LocalDate expiresOn;
    private LocalDate withdrawnOn;
    private String reason;
    private transient MemberCoopView view;
    private transient List<ArrangementView.Record> jointUses;

    public void load() {
        view = queries.view(id);
    }

    public MemberCoopView getView() {
        if (view == null) {
            load();
        }
        return view;
    }

    /** Joint uses in which it takes part or did. */
    public List<ArrangementView.Record> getJointUses() {
        if (jointUses == null) {
            jointUses = arrangements.jointUsesWith(id);
        }
        return jointUses;
    }

    public LocalDate getToday() {
        return clock.today();
    }

    /** Opens the dialog for a permission of an entrustment. */
    public void startPermit(UUID entrustment) {
        entrustmentId = entrustment;
        approvalRef = null;
        grantedOn = clock.today();
        expiresOn = null;
    }

    /** Opens the dialog for taking a permission back. */
    public void startWithdraw(UUID entrustment, UUID approval) {
        entrustmentId = entrustment;
        approvalId = approval;
        withdrawnOn = clock.today();
        reason = null;
    }

    public String permit() {
        return done("upstream.msg.permitted", () -> service.permit(entrustmentId, approvalRef, grantedOn, expiresOn));
    }

    public String withdraw() {
        return done("upstream.msg.withdrawn", () -> service.withdraw(entrustmentId, approvalId, withdrawnOn, reason));
    }

    private String done(String message, Commands.Command command) {
        return commands.run(message, command) ? "/upstream/detail?faces-redirect=true&id=" + id + "&tab=entrustments" : null;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getTab() {
        return tab;
    }

    public void setTab(String tab) {
        this.tab = tab != null && TABS.contains(tab) ? tab : "supervision";
    }

    public String getApprovalRef() {
        return approvalRef;
    }

    public void setApprovalRef(String approvalRef) {
        this.approvalRef = approvalRef;
    }

    public LocalDate getGrantedOn() {
        return grantedOn;
    }

    public void setGrantedOn(LocalDate grantedOn) {
        this.grantedOn = grantedOn;
    }

    public LocalDate getExpiresOn() {
        return expiresOn;
    }

    public void setExpiresOn(LocalDate expiresOn) {
        this.expiresOn = expiresOn;
    }

    public LocalDate getWithdrawnOn() {
        return withdrawnOn;
    }

    public void setWithdrawnOn(LocalDate withdrawnOn) {
        this.withdrawnOn = withdrawnOn;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
