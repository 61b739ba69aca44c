package org.kantoku.contractors.web.roster;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

import org.kantoku.contractors.application.roster.FileRow;
import org.kantoku.contractors.domain.roster.CertificationDetails;
import org.kantoku.contractors.domain.roster.CertificationKind;

/** The form of a certificate. */
public class CertificationForm implements Serializable {

    private CertificationKind kind = CertificationKind.PMARK;
    private String number;
    private String scopeText;
    private boolean covers;
    private LocalDate issuedOn;
    private LocalDate expiresOn;
    private FileRow file;

    CertificationDetails details() {
        return new CertificationDetails(kind, number, scopeText, covers, issuedOn, expiresOn);
    }

    UUID fileId() {
        return file == null ? null : file.id();
    }

    public CertificationKind getKind() {
        return kind;
    }

    public void setKind(CertificationKind kind) {
        this.kind = kind;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getScopeText() {
        return scopeText;
    }

    public void setScopeText(String scopeText) {
        this.scopeText = scopeText;
    }

    public boolean isCovers() {
        return covers;
    }

    public void setCovers(boolean covers) {
        this.covers = covers;
    }

    public LocalDate getIssuedOn() {
        return issuedOn;
    }

    public void setIssuedOn(LocalDate issuedOn) {
        this.issuedOn = issuedOn;
    }

    public LocalDate getExpiresOn() {
        return expiresOn;
    }

    public void setExpiresOn(LocalDate expiresOn) {
        this.expiresOn = expiresOn;
    }

    public FileRow getFile() {
        return file;
    }

    public void setFile(FileRow file) {
        this.file = file;
    }
}
