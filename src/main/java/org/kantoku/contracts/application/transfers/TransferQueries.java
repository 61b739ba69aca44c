package org.kantoku.contracts.application.transfers;

import static org.kantoku.access.domain.Permission.HANDOVER_ANSWER;
import static org.kantoku.access.domain.Permission.REGISTER_READ;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

import org.kantoku.access.application.CurrentUser;
import org.kantoku.access.application.Requires;
import org.kantoku.contractors.application.ContractorStanding;
import org.kantoku.contractors.domain.HandoverHold;
import org.kantoku.contracts.application.ContractRepository;
import org.kantoku.contracts.domain.Contract;
import org.kantoku.contracts.domain.transfers.DataTransfer;
import org.kantoku.contracts.domain.transfers.HandoverObstacle;
import org.kantoku.contracts.domain.transfers.HoldingBalance;
import org.kantoku.contracts.domain.transfers.TransferDirection;
import org.kantoku.shared.BusinessClock;
import org.kantoku.shared.RecordNotFound;

/** Reads the hand-over log: of one contract for staff, of the own firm for a contractor. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class TransferQueries {

    private static final int SHOWN = 30;
    /** What a contractor still sees of what it has answered. */
    private static final int ANSWERED_DAYS = 365;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private TransferRepository transfers;

    @Inject
    private ContractRepository contracts;

    @Inject
    private ContractorStanding contractors;

    @Inject
    private CurrentUser user;

    @Inject
    private BusinessClock clock;

    @Requires(REGISTER_READ)
    public TransferLog ofContract(UUID contractId) {
        Contract contract = contracts.find(contractId);
        LocalDate today = clock.today();
        List<DataTransfer> log = transfers.ofContract(contractId);
        List<HandoverHold> firm = contractors.holds(contract.contractorId());
        TransferRow.Place place = new TransferRow.Place(contract.number(), contract.title(), null);
        List<TransferRow> latest = log.stream().skip(Math.max(0, log.size() - SHOWN))
            .map(one -> TransferRow.of(one, place, HoldingBalance.on(one.onDate(), log), today))
            .sorted(Comparator.comparing(TransferRow::on).reversed()).toList();
        return new TransferLog(latest, log.size(), log.stream().filter(one -> one.isHeldOn(today))
            .map(one -> TransferRow.of(one, place, null, today)).toList(), HoldingBalance.on(today, log),
            log.stream().filter(one -> one.direction() == TransferDirection.OUT).map(DataTransfer::onDate).findFirst().orElse(null),
            List.copyOf(HandoverObstacle.on(today, contract, firm)),
            Stream.concat(contract.holds().stream(), firm.stream()).sorted(Comparator.comparing(HandoverHold::from).reversed()).toList());
    }

    /** What was handed to the caller's firm: what waits for its answer first, then what it answered in the last year. */
    @Requires(HANDOVER_ANSWER)
    public List<TransferRow> own() {
        LocalDate today = clock.today();
        return em.createQuery("select t, c.number, c.title from DataTransfer t join Contract c on c.id = t.contractId where c.contractorId = :firm"
                + " and t.direction = org.kantoku.contracts.domain.transfers.TransferDirection.OUT and (t.confirmedOn is null"
                + " or t.confirmedOn >= :since) order by t.onDate desc, t.id", Object[].class).setParameter("firm", firm())
            .setParameter("since", today.minusDays(ANSWERED_DAYS)).getResultStream()
            .map(row -> TransferRow.of((DataTransfer) row[0], new TransferRow.Place((String) row[1], (String) row[2], null), null, today))
            .sorted(Comparator.comparing(TransferRow::isAwaited).reversed()).toList();
    }

    /** One hand-over to the caller's firm; another firm's is not there. */
    @Requires(HANDOVER_ANSWER)
    public TransferRow ownOne(UUID id) {
        DataTransfer one = transfers.findOwn(id, firm());
        if (one.direction() != TransferDirection.OUT) {
            throw new RecordNotFound();
        }
        Contract contract = contracts.find(one.contractId());
        return TransferRow.of(one, new TransferRow.Place(contract.number(), contract.title(), null), null, clock.today());
    }

    private UUID firm() {
        return user.contractorScope().orElseThrow(RecordNotFound::new);
    }
}
