package org.kantoku.incidents.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

import org.kantoku.incidents.domain.Assessment;
import org.kantoku.incidents.domain.IncidentKind;

/** What is known of the data, as typed. */
public class AssessmentForm implements Serializable {

    private List<IncidentKind> kinds = new ArrayList<>();
    private boolean suspected = true;
    private boolean encrypted;
    private boolean myNumber;
    private Integer principals;
    private boolean ownData = true;
    private boolean upstreamData;

    static AssessmentForm of(Assessment known) {
        AssessmentForm form = new AssessmentForm();
        form.kinds = new ArrayList<>(known.kinds());
        form.suspected = known.suspected();
        form.encrypted = known.encrypted();
        form.myNumber = known.myNumber();
        form.principals = known.principals() == 0 ? null : known.principals();
        form.ownData = known.ownData();
        form.upstreamData = known.upstreamData();
        return form;
    }

    Assessment assessment() {
        boolean numbers = myNumber || kinds.stream().anyMatch(IncidentKind::isMyNumber);
        return new Assessment(kinds.isEmpty() ? EnumSet.noneOf(IncidentKind.class) : EnumSet.copyOf(kinds), suspected, encrypted, numbers,
            principals == null ? 0 : principals, ownData, upstreamData);
    }

    public IncidentKind[] getAllKinds() {
        return IncidentKind.values();
    }

    public List<IncidentKind> getKinds() {
        return kinds;
    }

    public void setKinds(List<IncidentKind> kinds) {
        this.kinds = kinds;
    }

    public boolean isSuspected() {
        return suspected;
    }

    public void setSuspected(boolean suspected) {
        this.suspected = suspected;
    }

    public boolean isEncrypted() {
        return encrypted;
    }

    public void setEncrypted(boolean encrypted) {
        this.encrypted = encrypted;
    }

    public boolean isMyNumber() {
        return myNumber;
    }

    public void setMyNumber(boolean myNumber) {
        this.myNumber = myNumber;
    }

    public Integer getPrincipals() {
        return principals;
    }

    public void setPrincipals(Integer principals) {
        this.principals = principals;
    }

    public boolean isOwnData() {
        return ownData;
    }

    public void setOwnData(boolean ownData) {
        this.ownData = ownData;
    }

    public boolean isUpstreamData() {
        return upstreamData;
    }

    public void setUpstreamData(boolean upstreamData) {
        this.upstreamData = upstreamData;
    }
}
