package org.kantoku.contracts.web.transfers;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.kantoku.contracts.domain.Medium;
import org.kantoku.contracts.domain.transfers.TransferDetails;
import org.kantoku.contracts.domain.transfers.TransferDirection;
import org.kantoku.contracts.domain.transfers.TransferMethod;

/** What is typed into the dialog of an entry. */
public class TransferForm implements Serializable {

    private LocalDate on;
    private String items;
    private Integer principals;
    private Medium medium;
    private TransferMethod method;
    private boolean encrypted;
    private String unencryptedReason;
    private String sentBy;
    private String proof;
    private String exceptionalReason;
    private List<UUID> settled = new ArrayList<>();

    TransferForm(LocalDate today, String person) {
        on = today;
        sentBy = person;
    }

    TransferDetails details(TransferDirection direction) {
        return new TransferDetails(direction, on, items, principals, medium, method, encrypted, unencryptedReason, sentBy, proof);
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public String getItems() {
        return items;
    }

    public void setItems(String items) {
        this.items = items;
    }

    public Integer getPrincipals() {
        return principals;
    }

    public void setPrincipals(Integer principals) {
        this.principals = principals;
    }

    public Medium getMedium() {
        return medium;
    }

    public void setMedium(Medium medium) {
        this.medium = medium;
    }

    public TransferMethod getMethod() {
        return method;
    }

    public void setMethod(TransferMethod method) {
        this.method = method;
    }

    public boolean isEncrypted() {
        return encrypted;
    }

    public void setEncrypted(boolean encrypted) {
        this.encrypted = encrypted;
    }

    public String getUnencryptedReason() {
        return unencryptedReason;
    }

    public void setUnencryptedReason(String unencryptedReason) {
        this.unencryptedReason = unencryptedReason;
    }

    public String getSentBy() {
        return sentBy;
    }

    public void setSentBy(String sentBy) {
        this.sentBy = sentBy;
    }

    public String getProof() {
        return proof;
    }

    public void setProof(String proof) {
        this.proof = proof;
    }

    public String getExceptionalReason() {
        return exceptionalReason;
    }

    public void setExceptionalReason(String exceptionalReason) {
        this.exceptionalReason = exceptionalReason;
    }

    public List<UUID> getSettled() {
        return settled;
    }

    public void setSettled(List<UUID> settled) {
        this.settled = settled;
    }
}
