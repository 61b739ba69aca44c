package org.kantoku.contracts.web;

import java.io.Serializable;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.kantoku.contracts.application.ContractQueries;
import org.kantoku.contracts.application.RiskService;
import org.kantoku.contracts.domain.Connection;
import org.kantoku.contracts.domain.HandlingPlace;
import org.kantoku.contracts.domain.IncidentHistory;
import org.kantoku.contracts.domain.OutageTolerance;
import org.kantoku.contracts.domain.PrincipalVolume;
import org.kantoku.contracts.domain.RiskFactors;
import org.kantoku.contracts.domain.RiskTier;
import org.kantoku.contracts.domain.Sensitivity;
import org.kantoku.contracts.domain.SubDepth;
import org.kantoku.shared.web.Commands;
import org.omnifaces.cdi.ViewScoped;

/** The form of a risk assessment: seven factors, whose sum is shown as they are chosen. */
@Named
@ViewScoped
public class RiskBacking implements Serializable {

    @Inject
    private RiskService risks;

    @Inject
    private ContractQueries queries;

    @Inject
    private Commands commands;

    @Inject
    private ContractBacking contract;

    private boolean open;
    private Sensitivity sensitivity;
    private PrincipalVolume volume;
    private HandlingPlace place;
    private SubDepth subEntrustment;
    private Connection connection;
    private OutageTolerance tolerance;
    private IncidentHistory history;
    private String reason;

    /** Starts from the assessment that counts, or from the least the facts allow. */
    public void start() {
        RiskFactors f = queries.proposedFactors(contract.getId());
        sensitivity = f.sensitivity();
        volume = f.volume();
        place = f.place();
        subEntrustment = f.subEntrustment();
        connection = f.connection();
        tolerance = f.tolerance();
        history = f.history();
        reason = null;
        open = true;
    }

    public String assess() {
        boolean recorded = commands.run("contracts.msg.riskAssessed", () -> risks.assess(contract.getId(), factors(), reason));
        return recorded ? contract.again() : null;
    }

    public String approve(UUID assessmentId) {
        return commands.run("contracts.msg.riskApproved", () -> risks.approve(assessmentId)) ? contract.again() : null;
    }

    private RiskFactors factors() {
        return new RiskFactors(sensitivity, volume, place, subEntrustment, connection, tolerance, history);
    }

    public int getScore() {
        return open ? factors().score() : 0;
    }

    /** The tier of the sum; floors may raise it. */
    public RiskTier getTier() {
        return RiskTier.ofScore(getScore());
    }

    public boolean isOpen() {
        return open;
    }

    public Sensitivity[] getSensitivities() {
        return Sensitivity.values();
    }

    public PrincipalVolume[] getVolumes() {
        return PrincipalVolume.values();
    }

    public HandlingPlace[] getPlaces() {
        return HandlingPlace.values();
    }

    public SubDepth[] getSubDepths() {
        return SubDepth.values();
    }

    public Connection[] getConnections() {
        return Connection.values();
    }

    public OutageTolerance[] getTolerances() {
        return OutageTolerance.values();
    }

    public IncidentHistory[] getHistories() {
        return IncidentHistory.values();
    }

    public Sensitivity getSensitivity() {
        return sensitivity;
    }

    public void setSensitivity(Sensitivity sensitivity) {
        this.sensitivity = sensitivity;
    }

    public PrincipalVolume getVolume() {
        return volume;
    }

    public void setVolume(PrincipalVolume volume) {
        this.volume = volume;
    }

    public HandlingPlace getPlace() {
        return place;
    }

    public void setPlace(HandlingPlace place) {
        this.place = place;
    }

    public SubDepth getSubEntrustment() {
        return subEntrustment;
    }

    public void setSubEntrustment(SubDepth subEntrustment) {
        this.subEntrustment = subEntrustment;
    }

    public Connection getConnection() {
        return connection;
    }

    public void setConnection(Connection connection) {
        this.connection = connection;
    }

    public OutageTolerance getTolerance() {
        return tolerance;
    }

    public void setTolerance(OutageTolerance tolerance) {
        this.tolerance = tolerance;
    }

    public IncidentHistory getHistory() {
        return history;
    }

    public void setHistory(IncidentHistory history) {
        this.history = history;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
