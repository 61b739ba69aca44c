package org.kantoku.contracts.application.subentrustment;

import static org.kantoku.access.domain.Permission.SUBENTRUSTMENT_APPLY;
import static org.kantoku.access.domain.Permission.SUBENTRUSTMENT_RECORD;

import java.io.InputStream;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kantoku.access.application.Requires;
import org.kantoku.contracts.application.ContractJournal;
import org.kantoku.contracts.domain.Contract;
import org.kantoku.shared.BusinessClock;
import org.kantoku.shared.evidence.EvidenceFile;
import org.kantoku.shared.evidence.EvidenceStore;
import org.kantoku.shared.evidence.Uploaded;

/** Takes files for sub-entrustments: the application's document, a report's evidence, the proof of erasure. */
@ApplicationScoped
@Transactional
public class SubFileService {

    private SubEntrustmentDesk desk;
    private ContractJournal journal;
    private EvidenceStore store;
    private BusinessClock clock;

    protected SubFileService() {
    }

    @Inject
    public SubFileService(SubEntrustmentDesk desk, ContractJournal journal, EvidenceStore store, BusinessClock clock) {
        this.desk = desk;
        this.journal = journal;
        this.store = store;
        this.clock = clock;
    }

    /** Judges and keeps a file; what it belongs to names it when it is handed in. Both sides may read it. */
    @Requires({SUBENTRUSTMENT_APPLY, SUBENTRUSTMENT_RECORD})
    public EvidenceFile attach(UUID contractId, String name, InputStream content) {
        Contract contract = desk.contract(contractId).contract();
        EvidenceFile file = EvidenceFile.of(store.keep(contract.contractorId(), true, name, content, new Uploaded(clock.today(), clock.now(), desk.actor())));
        journal.record("subentrustment.attach", contract, file.name());
        return file;
    }
}
