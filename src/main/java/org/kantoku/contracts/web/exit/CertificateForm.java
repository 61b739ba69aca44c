package org.kantoku.contracts.web.exit;

import java.io.Serializable;
import java.time.LocalDate;

import org.kantoku.contracts.domain.exit.CertificateContent;
import org.kantoku.contracts.domain.exit.ErasureMethod;
import org.kantoku.contracts.domain.exit.SubsCovered;

/** What is typed into a certificate of return or erasure, by the contractor or for it. */
public class CertificateForm implements Serializable {

    private String objects;
    private String media;
    private String serials;
    private ErasureMethod method;
    private String methodDetail;
    private LocalDate doneOn;
    private String operator;
    private String responsible;
    private SubsCovered subs;
    private Boolean backups;
    private String remarks;

    /** The next certificate starts from what the last one said. */
    static CertificateForm after(CertificateContent last) {
        CertificateForm form = new CertificateForm();
        if (last != null) {
            form.objects = last.objects();
            form.media = last.media();
            form.serials = last.serials();
            form.method = last.method();
            form.methodDetail = last.methodDetail();
            form.doneOn = last.doneOn();
            form.operator = last.operator();
            form.responsible = last.responsible();
            form.subs = last.subs();
            form.backups = last.backups();
            form.remarks = last.remarks();
        }
        return form;
    }

    CertificateContent content() {
        return new CertificateContent(objects, media, serials, method, methodDetail, doneOn, operator, responsible, subs, backups, remarks);
    }

    public String getObjects() {
        return objects;
    }

    public void setObjects(String objects) {
        this.objects = objects;
    }

    public String getMedia() {
        return media;
    }

    public void setMedia(String media) {
        this.media = media;
    }

    public String getSerials() {
        return serials;
    }

    public void setSerials(String serials) {
        this.serials = serials;
    }

    public ErasureMethod getMethod() {
        return method;
    }

    public void setMethod(ErasureMethod method) {
        this.method = method;
    }

    public String getMethodDetail() {
        return methodDetail;
    }

    public void setMethodDetail(String methodDetail) {
        this.methodDetail = methodDetail;
    }

    public LocalDate getDoneOn() {
        return doneOn;
    }

    public void setDoneOn(LocalDate doneOn) {
        this.doneOn = doneOn;
    }

    public String getOperator() {
        return operator;
    }

    public void setOperator(String operator) {
        this.operator = operator;
    }

    public String getResponsible() {
        return responsible;
    }

    public void setResponsible(String responsible) {
        this.responsible = responsible;
    }

    public SubsCovered getSubs() {
        return subs;
    }

    public void setSubs(SubsCovered subs) {
        this.subs = subs;
    }

    public Boolean getBackups() {
        return backups;
    }

    public void setBackups(Boolean backups) {
        this.backups = backups;
    }

    public String getRemarks() {
        return remarks;
    }

    public void setRemarks(String remarks) {
        this.remarks = remarks;
    }
}
