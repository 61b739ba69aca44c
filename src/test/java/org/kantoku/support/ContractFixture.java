package org.kantoku.support;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;

import org.kantoku.access.domain.Role;
import org.kantoku.contractors.domain.Contractor;
import org.kantoku.contractors.domain.ContractorDetails;
import org.kantoku.contracts.application.ContractFactsChanged;
import org.kantoku.contracts.domain.ArrangementKind;
import org.kantoku.contracts.domain.Contract;
import org.kantoku.contracts.domain.ContractDetails;
import org.kantoku.contracts.domain.ContractFacts;
import org.kantoku.contracts.domain.ContractKind;
import org.kantoku.contracts.domain.DataHandlingProfile;
import org.kantoku.contracts.domain.DataItem;
import org.kantoku.contracts.domain.Fact;
import org.kantoku.contracts.domain.PrincipalCategory;
import org.kantoku.contracts.domain.ProfileFacts;
import org.kantoku.contracts.domain.Purpose;
import org.kantoku.contracts.domain.RenewalKind;
import org.kantoku.shared.BusinessClock;
import org.kantoku.shared.TriState;

/** An active contractor with one contract in force under which personal data were handed over. */
@ApplicationScoped
public class ContractFixture {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private UserTransaction transaction;

    @Inject
    private Event<ContractFactsChanged> changed;

    @Inject
    private BusinessClock clock;

    @Inject
    private As as;

    /** In force since a year ago, until a day. */
    public FindingFixture.Firm running(String name, LocalDate end) {
        LocalDate since = clock.today().minusYears(1);
        Contractor contractor = Contractor.takenOver(ContractorDetails.untold(null, name, null), since, null);
        UUID contract = running(contractor.id(), end, contractor);
        return new FindingFixture.Firm(contractor.id(), contract);
    }

    /** A firm whose last contract ended on a day. */
    public UUID left(String name, LocalDate lastDay) {
        Contractor contractor = Contractor.takenOver(ContractorDetails.untold(null, name, null), lastDay.minusYears(1), null);
        contractor.lastContractEnded(lastDay.plusDays(1), null);
        as.does(As.staff(Role.PROCUREMENT), () -> committed(() -> em.persist(contractor)));
        return contractor.id();
    }

    /** Another contract of the same firm, in force since a year ago, until a day. */
    public FindingFixture.Firm another(FindingFixture.Firm firm, LocalDate end) {
        return new FindingFixture.Firm(firm.contractorId(), running(firm.contractorId(), end, null));
    }

    private UUID running(UUID contractorId, LocalDate end, Contractor fresh) {
        LocalDate since = clock.today().minusYears(1);
        ContractDetails details = new ContractDetails("試験契約", ContractKind.MIXED, null, null, null, Set.of(Purpose.ORDER_DELIVERY), since, end,
            RenewalKind.NONE, null, 0, null, null, TriState.NO, TriState.NO, TriState.NO);
        Contract contract = Contract.takenOver("T" + UUID.randomUUID().toString().substring(0, 12), contractorId, details, since, since, null);
        DataHandlingProfile profile = new DataHandlingProfile(contract.id(), 1, personalData(since), since, null, null);
        as.does(As.staff(Role.PROCUREMENT), () -> committed(() -> {
            if (fresh != null) {
                em.persist(fresh);
            }
            em.persist(contract);
            em.persist(profile);
            changed.fire(new ContractFactsChanged(Set.of(contract.id())));
        }));
        return contract.id();
    }

    /** Facts of 500 members' names handed over since a day, everything else answered no. */
    public static ProfileFacts personalData(LocalDate handover) {
        Map<Fact, TriState> values = new EnumMap<>(Fact.class);
        for (Fact fact : Fact.values()) {
            values.put(fact, TriState.NO);
        }
        values.put(Fact.PD, TriState.YES);
        return new ProfileFacts(ArrangementKind.ENTRUSTMENT, ContractFacts.of(values), 500, null, null,
            List.of(new DataItem("氏名", "配達に要る")), Set.of(PrincipalCategory.MEMBER), Set.of(), handover);
    }

    private void committed(Runnable work) {
        try {
            transaction.begin();
            work.run();
            transaction.commit();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
