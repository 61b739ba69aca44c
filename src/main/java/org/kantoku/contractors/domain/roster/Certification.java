package org.kantoku.contractors.domain.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;

import org.kantoku.shared.BaseEntity;
import org.kantoku.shared.RuleViolation;

/**
 * A certificate that a contractor holds (glossary 45). It never replaces an inspection: relied upon (glossary 46), it only
 * makes one lighter, and no longer than it is valid.
 */
@Entity
@Table(name = "certification")
public class Certification extends BaseEntity {

    /** Days before its last day from which a certificate shows as expiring (first notice, model §6.2 E0). */
    private static final int EXPIRING_DAYS = 60;
    private static final int MAX_REASON = 2000;

    @Column(name = "contractor_id")
    private UUID contractorId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private CertificationKind kind;

    @Column(name = "number")
    private String number;

    @Column(name = "scope_text")
    private String scopeText;

    @Column(name = "covers_this_work")
    private boolean coversThisWork;

    @Column(name = "issued_on")
    private LocalDate issuedOn;

    @Column(name = "expires_on")
    private LocalDate expiresOn;

    @Column(name = "evidence_id")
    private UUID evidenceId;

    @OneToMany(mappedBy = "certification", cascade = CascadeType.PERSIST)
    private List<CertificationReliance> reliances = new ArrayList<>();

    protected Certification() {
    }

    /** @param evidenceId copy of the certificate, or {@code null} while none was given */
    public Certification(UUID contractorId, CertificationDetails details, UUID evidenceId) {
        this.contractorId = contractorId;
        this.evidenceId = evidenceId;
        this.kind = details.kind();
        this.number = details.number();
        this.scopeText = details.scopeText();
        this.coversThisWork = details.coversThisWork();
        this.issuedOn = details.issuedOn();
        this.expiresOn = details.expiresOn();
    }

    /**
     * Inspections are lightened on its strength from a day on.
     *
     * @throws RuleViolation when it does not cover the work, is not valid on the day, or is relied upon already
     */
    public void rely(LocalDate on, UUID by, String reason) {
        if (!coversThisWork) {
            throw new RuleViolation("roster.error.relyScope");
        }
        if (!details().isValidOn(on)) {
            throw new RuleViolation("roster.error.relyExpired", issuedOn.toString(), expiresOn.toString());
        }
        change(true, on, by, reason);
    }

    /** It is relied upon no longer; inspections are as often and as thorough as without it. */
    public void stopRelying(LocalDate on, UUID by, String reason) {
        change(false, on, by, reason);
    }

    private void change(boolean relied, LocalDate on, UUID by, String reason) {
        if (lastChange(LocalDate.MAX) == relied) {
            throw new RuleViolation(relied ? "roster.error.reliedAlready" : "roster.error.notRelied");
        }
        reliances.add(new CertificationReliance(this, reliances.size() + 1, relied, on, by, Told.text(reason, MAX_REASON, "reason")));
    }

    private boolean lastChange(LocalDate asOf) {
        return reliances().stream().filter(step -> !step.onDate().isAfter(asOf)).reduce((earlier, later) -> later)
            .map(CertificationReliance::isRelied).orElse(false);
    }

    /** Relied upon and valid: what has expired lightens nothing any more, whether or not anybody has noticed. */
    public boolean isReliedUponOn(LocalDate asOf) {
        return lastChange(asOf) && details().isValidOn(asOf);
    }

    /** Somebody has relied on it and not taken that back, though it may have expired. */
    public boolean isReliedUponButExpiredOn(LocalDate asOf) {
        return lastChange(asOf) && asOf.isAfter(expiresOn);
    }

    /** @param others the contractor's certifications, among which a successor may be */
    public CertificationStanding standingOn(LocalDate asOf, Collection<Certification> others) {
        if (asOf.isBefore(issuedOn)) {
            return CertificationStanding.NOT_YET;
        }
        boolean succeeded = others.stream().anyMatch(other -> other.kind == kind && other.expiresOn.isAfter(expiresOn)
            && other.details().isValidOn(asOf));
        if (asOf.isAfter(expiresOn)) {
            return succeeded ? CertificationStanding.SUCCEEDED : CertificationStanding.EXPIRED;
        }
        return asOf.isAfter(expiresOn.minusDays(EXPIRING_DAYS)) && !succeeded ? CertificationStanding.EXPIRING : CertificationStanding.VALID;
    }

    public CertificationDetails details() {
        return new CertificationDetails(kind, number, scopeText, coversThisWork, issuedOn, expiresOn);
    }

    public UUID contractorId() {
        return contractorId;
    }

    public UUID evidenceId() {
        return evidenceId;
    }

    /** In the order in which they were recorded. */
    public List<CertificationReliance> reliances() {
        return reliances.stream().sorted(Comparator.comparingInt(CertificationReliance::seq)).toList();
    }
}
