package org.kantoku.contractors.application.roster;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.kantoku.contractors.domain.roster.Certification;
import org.kantoku.contractors.domain.roster.CertificationDetails;

/** What contracts need to know of a contractor's certificates; part of the commands and queries on contracts. */
@ApplicationScoped
public class ContractorCertificates {

    private RosterRepository roster;

    protected ContractorCertificates() {
    }

    @Inject
    public ContractorCertificates(RosterRepository roster) {
        this.roster = roster;
    }

    /** Those on which something may rest on a day: valid, and covering the entrusted work. */
    public List<CertificationDetails> bearingOn(UUID contractorId, LocalDate day) {
        return roster.certifications(contractorId).stream().map(Certification::details).filter(c -> c.coversThisWork() && c.isValidOn(day)).toList();
    }
}
