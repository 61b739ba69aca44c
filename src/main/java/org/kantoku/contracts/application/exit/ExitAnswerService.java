package org.kantoku.contracts.application.exit;

import static org.kantoku.access.domain.Permission.EXIT_ANSWER;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kantoku.access.application.CurrentUser;
import org.kantoku.access.application.Requires;
import org.kantoku.contracts.application.ContractJournal;
import org.kantoku.contracts.application.ContractRepository;
import org.kantoku.contracts.domain.exit.CertificateContent;
import org.kantoku.contracts.domain.exit.ErasureCertificate;
import org.kantoku.contracts.domain.exit.ReturnErasureFile;
import org.kantoku.contracts.domain.exit.ReturnErasureOrder;
import org.kantoku.shared.BusinessClock;
import org.kantoku.shared.RecordNotFound;
import org.kantoku.shared.StaleRecord;
import org.kantoku.shared.evidence.Evidence;
import org.kantoku.shared.evidence.EvidenceStore;
import org.kantoku.shared.evidence.Uploaded;

/** The contractor's side of return and erasure, for the own firm only. */
@ApplicationScoped
@Transactional
public class ExitAnswerService {

    /** Certificates of erasure are kept seven years (model §2). */
    private static final int RETENTION_YEARS = 7;

    private ExitRepository exits;
    private ContractRepository contracts;
    private ContractJournal journal;
    private CurrentUser user;
    private EvidenceStore store;
    private BusinessClock clock;

    protected ExitAnswerService() {
    }

    @Inject
    public ExitAnswerService(ExitRepository exits, ContractRepository contracts, ContractJournal journal, CurrentUser user, EvidenceStore store,
                             BusinessClock clock) {
        this.exits = exits;
        this.contracts = contracts;
        this.journal = journal;
        this.user = user;
        this.store = store;
        this.clock = clock;
    }

    /** The firm has begun. */
    @Requires(EXIT_ANSWER)
    public void start(UUID orderId, long version) {
        ReturnErasureOrder order = own(orderId);
        StaleRecord.check(order, version);
        order.start(clock.today(), user.currentId());
        journal.record("exit.start", contracts.find(order.contractId()), null);
    }

    /** Keeps a file for the next certificate. */
    @Requires(EXIT_ANSWER)
    public void attach(UUID orderId, String fileName, InputStream content) {
        ReturnErasureOrder order = own(orderId);
        LocalDate today = clock.today();
        Evidence evidence = store.keep(firm(), true, fileName, content, new Uploaded(today, clock.now(), user.currentId()));
        evidence.keepUntil(today.plusYears(RETENTION_YEARS));
        exits.add(new ReturnErasureFile(orderId, evidence.id()));
        journal.record("exit.attach", contracts.find(order.contractId()), evidence.fileName());
    }

    /** Takes a file back that has not been handed in; its content goes with it when nothing else names it. */
    @Requires(EXIT_ANSWER)
    public void detach(UUID orderId, UUID evidenceId) {
        ReturnErasureOrder order = own(orderId);
        exits.remove(exits.draft(orderId, evidenceId).orElseThrow(RecordNotFound::new));
        store.takeBack(evidenceId, clock.now(), user.currentId());
        journal.record("exit.detach", contracts.find(order.contractId()), null);
    }

    /** Hands in the certificate with the files that were attached. */
    @Requires(EXIT_ANSWER)
    public void submit(UUID orderId, long version, CertificateContent content) {
        ReturnErasureOrder order = own(orderId);
        StaleRecord.check(order, version);
        ErasureCertificate certificate = order.submit(content, false, clock.today(), user.currentId());
        exits.files(orderId).stream().filter(file -> file.certificateId() == null).forEach(file -> file.handedInWith(certificate.id()));
        journal.record("exit.submit", contracts.find(order.contractId()), content.objects());
    }

    private ReturnErasureOrder own(UUID orderId) {
        return exits.findOwn(orderId, firm());
    }

    private UUID firm() {
        return user.contractorScope().orElseThrow(RecordNotFound::new);
    }
}
