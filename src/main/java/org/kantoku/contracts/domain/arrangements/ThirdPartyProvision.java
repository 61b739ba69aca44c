package org.kantoku.contracts.domain.arrangements;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import org.kantoku.contracts.domain.PrincipalCategory;
import org.kantoku.contracts.domain.PrincipalCategorySetConverter;
import org.kantoku.contracts.domain.transfers.TransferMethod;
import org.kantoku.shared.BaseEntity;
import org.kantoku.shared.RuleViolation;

/**
 * The record of a provision to a third party (glossary 24): personal data with their ground, or anonymised data with their
 * published items. It is no supervision; it is kept for three years from the last day (rules 21 and 25).
 */
@Entity
@Table(name = "third_party_provision")
public class ThirdPartyProvision extends BaseEntity {

    private static final int RETENTION_YEARS = 3;

    @Column(name = "contract_id", updatable = false)
    private UUID contractId;

    @Enumerated(EnumType.STRING)
    private ProvisionForm form;

    private String recipient;

    private String items;

    @Convert(converter = PrincipalCategorySetConverter.class)
    @Column(name = "principal_categories")
    private Set<PrincipalCategory> categories;

    @Enumerated(EnumType.STRING)
    private ProvisionBasis basis;

    @Column(name = "basis_detail")
    private String basisDetail;

    @Enumerated(EnumType.STRING)
    @Column(name = "protection_reason")
    private ProtectionReason reason;

    private String method;

    @Enumerated(EnumType.STRING)
    private TransferMethod transport;

    @Column(name = "provided_from")
    private LocalDate providedFrom;

    @Column(name = "provided_to")
    private LocalDate providedTo;

    @Column(name = "answered_on")
    private LocalDate answeredOn;

    @Column(name = "published_on")
    private LocalDate publishedOn;

    @Column(name = "published_where")
    private String publishedWhere;

    @Column(name = "publication_review_since")
    private LocalDate publicationReviewSince;

    @Column(name = "recorded_on", updatable = false)
    private LocalDate recordedOn;

    protected ThirdPartyProvision() {
    }

    /** @param contractId the contract it happens under, or {@code null} for a single request */
    public ThirdPartyProvision(UUID contractId, ProvisionDetails details, LocalDate on) {
        this.contractId = contractId;
        this.recordedOn = on;
        write(details);
    }

    /** Changes the record; other items than those published mean that the publication has to be looked at (S-23). */
    public void describe(ProvisionDetails details, LocalDate on) {
        boolean otherItems = items != null && !items.equals(details.items());
        write(details);
        if (otherItems && publishedOn != null) {
            publicationReviewSince = on;
        }
    }

    private void write(ProvisionDetails details) {
        details.check();
        form = details.form();
        recipient = details.recipient();
        items = details.items();
        categories = details.categories();
        basis = form == ProvisionForm.ANONYMISED ? null : details.basis();
        basisDetail = form == ProvisionForm.ANONYMISED ? null : details.basisDetail();
        reason = basis == ProvisionBasis.LIFE_AND_PROPERTY ? details.reason() : null;
        method = form == ProvisionForm.ANONYMISED ? details.method() : null;
        transport = details.transport();
        providedFrom = details.from();
        providedTo = details.to();
        answeredOn = details.answeredOn();
    }

    /** The items stand published as they are recorded. */
    public void publish(LocalDate on, String where) {
        if (on == null || where == null || where.isBlank()) {
            throw new RuleViolation("arrangements.error.published").on("publishedWhere");
        }
        publishedOn = on;
        publishedWhere = where.strip();
        publicationReviewSince = null;
    }

    /** Last day on which the record has to be kept; {@code null} while the provision goes on. */
    public LocalDate retainedUntil() {
        return providedTo == null ? null : providedTo.plusYears(RETENTION_YEARS);
    }

    public ProvisionDetails details() {
        return new ProvisionDetails(form, recipient, items, categories, basis, basisDetail, reason, method, transport, providedFrom, providedTo, answeredOn);
    }

    public UUID contractId() {
        return contractId;
    }

    public LocalDate recordedOn() {
        return recordedOn;
    }

    public LocalDate publishedOn() {
        return publishedOn;
    }

    public String publishedWhere() {
        return publishedWhere;
    }

    /** Since when the publication no longer says what is provided, or {@code null}. */
    public LocalDate publicationReviewSince() {
        return publicationReviewSince;
    }
}
