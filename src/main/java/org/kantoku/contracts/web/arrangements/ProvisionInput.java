package org.kantoku.contracts.web.arrangements;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

import org.kantoku.contracts.domain.PrincipalCategory;
import org.kantoku.contracts.domain.arrangements.ProtectionReason;
import org.kantoku.contracts.domain.arrangements.ProvisionBasis;
import org.kantoku.contracts.domain.arrangements.ProvisionDetails;
import org.kantoku.contracts.domain.arrangements.ProvisionForm;
import org.kantoku.contracts.domain.transfers.TransferMethod;

/** What the form of a provision holds while it is typed. */
public class ProvisionInput implements Serializable {

    private ProvisionForm form = ProvisionForm.PERSONAL;
    private String recipient;
    private String items;
    private List<PrincipalCategory> categories = new ArrayList<>();
    private ProvisionBasis basis;
    private String basisDetail;
    private ProtectionReason reason;
    private String method;
    private TransferMethod transport;
    private LocalDate from;
    private LocalDate to;
    private LocalDate answeredOn;

    static ProvisionInput of(ProvisionDetails d) {
        ProvisionInput input = new ProvisionInput();
        input.form = d.form();
        input.recipient = d.recipient();
        input.items = d.items();
        input.categories = new ArrayList<>(d.categories());
        input.basis = d.basis();
        input.basisDetail = d.basisDetail();
        input.reason = d.reason();
        input.method = d.method();
        input.transport = d.transport();
        input.from = d.from();
        input.to = d.to();
        input.answeredOn = d.answeredOn();
        return input;
    }

    ProvisionDetails details() {
        return new ProvisionDetails(form, recipient, items, new HashSet<>(categories), basis, basisDetail, reason, method, transport, from, to, answeredOn);
    }

    public ProvisionForm getForm() {
        return form;
    }

    public void setForm(ProvisionForm form) {
        this.form = form;
    }

    public String getRecipient() {
        return recipient;
    }

    public void setRecipient(String recipient) {
        this.recipient = recipient;
    }

    public String getItems() {
        return items;
    }

    public void setItems(String items) {
        this.items = items;
    }

    public List<PrincipalCategory> getCategories() {
        return categories;
    }

    public void setCategories(List<PrincipalCategory> categories) {
        this.categories = categories;
    }

    public ProvisionBasis getBasis() {
        return basis;
    }

    public void setBasis(ProvisionBasis basis) {
        this.basis = basis;
    }

    public String getBasisDetail() {
        return basisDetail;
    }

    public void setBasisDetail(String basisDetail) {
        this.basisDetail = basisDetail;
    }

    public ProtectionReason getReason() {
        return reason;
    }

    public void setReason(ProtectionReason reason) {
        this.reason = reason;
    }

    public String getMethod() {
        return method;
    }

    public void setMethod(String method) {
        this.method = method;
    }

    public TransferMethod getTransport() {
        return transport;
    }

    public void setTransport(TransferMethod transport) {
        this.transport = transport;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    public LocalDate getAnsweredOn() {
        return answeredOn;
    }

    public void setAnsweredOn(LocalDate answeredOn) {
        this.answeredOn = answeredOn;
    }
}
