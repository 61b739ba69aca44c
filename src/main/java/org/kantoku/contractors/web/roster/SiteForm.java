package org.kantoku.contractors.web.roster;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.kantoku.contractors.domain.roster.SiteDetails;
import org.kantoku.contractors.domain.roster.SitePurpose;

/** The form of a site. */
public class SiteForm implements Serializable {

    private String siteName;
    private String siteAddress;
    private String country = SiteDetails.HOME;
    private List<SitePurpose> purposes = new ArrayList<>();
    private boolean remoteWork;
    private LocalDate activeFrom;
    private LocalDate activeTo;

    static SiteForm of(SiteDetails details) {
        SiteForm form = new SiteForm();
        form.siteName = details.name();
        form.siteAddress = details.address();
        form.country = details.countryCode();
        form.purposes = new ArrayList<>(details.purposes());
        form.remoteWork = details.remoteWork();
        form.activeFrom = details.activeFrom();
        form.activeTo = details.activeTo();
        return form;
    }

    SiteDetails details() {
        return new SiteDetails(siteName, siteAddress, country, purposes == null ? Set.of() : Set.copyOf(purposes), remoteWork, activeFrom, activeTo);
    }

    public String getSiteName() {
        return siteName;
    }

    public void setSiteName(String siteName) {
        this.siteName = siteName;
    }

    public String getSiteAddress() {
        return siteAddress;
    }

    public void setSiteAddress(String siteAddress) {
        this.siteAddress = siteAddress;
    }

    public String getCountry() {
        return country;
    }

    public void setCountry(String country) {
        this.country = country;
    }

    public List<SitePurpose> getPurposes() {
        return purposes;
    }

    public void setPurposes(List<SitePurpose> purposes) {
        this.purposes = purposes;
    }

    public boolean isRemoteWork() {
        return remoteWork;
    }

    public void setRemoteWork(boolean remoteWork) {
        this.remoteWork = remoteWork;
    }

    public LocalDate getActiveFrom() {
        return activeFrom;
    }

    public void setActiveFrom(LocalDate activeFrom) {
        this.activeFrom = activeFrom;
    }

    public LocalDate getActiveTo() {
        return activeTo;
    }

    public void setActiveTo(LocalDate activeTo) {
        this.activeTo = activeTo;
    }
}
