package org.kantoku.contractors.application.roster;

import static org.kantoku.access.domain.Permission.COMPANY_NOTICE;
import static org.kantoku.access.domain.Permission.REGISTER_EDIT;

import java.io.InputStream;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kantoku.access.application.CurrentUser;
import org.kantoku.access.application.Requires;
import org.kantoku.shared.BusinessClock;
import org.kantoku.shared.evidence.Evidence;
import org.kantoku.shared.evidence.EvidenceStore;
import org.kantoku.shared.evidence.Uploaded;

/** Takes in the copy of a certificate or a proof of training, judged by its content, before it is handed in with its form. */
@ApplicationScoped
@Transactional
public class RosterFileService {

    @Inject
    private EvidenceStore store;

    @Inject
    private CurrentUser user;

    @Inject
    private BusinessClock clock;

    @Inject
    private RosterJournal journal;

    /** @param contractorId the firm it is about; a contractor's user gives files about the own firm only, whatever is named */
    @Requires({REGISTER_EDIT, COMPANY_NOTICE})
    public FileRow keep(UUID contractorId, String fileName, InputStream content) {
        UUID firm = user.contractorScope().orElse(contractorId);
        journal.contractor(firm);
        Evidence evidence = store.keep(firm, true, fileName, content, new Uploaded(clock.today(), clock.now(), user.currentId()));
        journal.record("roster.attach", firm, evidence.fileName());
        return new FileRow(evidence.id(), evidence.fileName());
    }
}
