package org.kantoku.contractors.domain.roster;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.kantoku.shared.BaseEntity;

/** A version of the federation's privacy policy, which contractors make known to their people (policy 5(2)); never changed. */
@Entity
@Table(name = "policy_version")
public class PolicyVersion extends BaseEntity {

    private static final int MAX_LABEL = 40;
    private static final int MAX_TITLE = 300;

    @Column(name = "version_label")
    private String label;

    @Column(name = "title")
    private String title;

    @Column(name = "published_on")
    private LocalDate publishedOn;

    protected PolicyVersion() {
    }

    public PolicyVersion(String label, String title, LocalDate publishedOn) {
        this.label = Told.text(label, MAX_LABEL, "label");
        this.title = Told.text(title, MAX_TITLE, "policyTitle");
        this.publishedOn = Told.chosen(publishedOn, "publishedOn");
    }

    public String label() {
        return label;
    }

    public String title() {
        return title;
    }

    public LocalDate publishedOn() {
        return publishedOn;
    }
}
