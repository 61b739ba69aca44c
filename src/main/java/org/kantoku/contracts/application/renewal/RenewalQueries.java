package org.kantoku.contracts.application.renewal;

import static org.kantoku.access.domain.Permission.REGISTER_READ;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kantoku.access.application.AccountQueries;
import org.kantoku.access.application.Requires;
import org.kantoku.contracts.application.ContractRepository;
import org.kantoku.contracts.domain.Contract;
import org.kantoku.contracts.domain.ContractExtension;
import org.kantoku.contracts.domain.ContractState;
import org.kantoku.contracts.domain.ContractTerm;
import org.kantoku.contracts.domain.DataHandlingProfile;
import org.kantoku.contracts.domain.RiskAssessment;
import org.kantoku.contracts.domain.renewal.RenewalPeriod;
import org.kantoku.contracts.domain.renewal.RenewalPeriods;
import org.kantoku.shared.BusinessClock;

/** What a page shows of renewal: deadlines, periods, decisions, and whether the risk has to be assessed anew. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class RenewalQueries {

    /** Days within which the risk is assessed anew after facts changed (model §6.1, G01). */
    public static final int REASSESS_DAYS = 30;

    private ContractRepository contracts;
    private AccountQueries accounts;
    private BusinessClock clock;

    protected RenewalQueries() {
    }

    @Inject
    public RenewalQueries(ContractRepository contracts, AccountQueries accounts, BusinessClock clock) {
        this.contracts = contracts;
        this.accounts = accounts;
        this.clock = clock;
    }

    @Requires(REGISTER_READ)
    public RenewalView of(UUID contractId) {
        LocalDate today = clock.today();
        Contract contract = contracts.find(contractId);
        List<LocalDate> assessed = contracts.assessments(contractId).stream().filter(RiskAssessment::isApproved)
            .map(RiskAssessment::assessedOn).toList();
        List<RenewalPeriod> periods = new ArrayList<>(new RenewalPeriods(contract.term(), contract.extensions(), assessed).upTo(today));
        Collections.reverse(periods);
        LocalDate deadline = contract.noticeDeadline(today);
        LocalDate reassess = reassessBy(contract, contracts.profiles(contractId), assessed);
        return new RenewalView(deadline == null ? null : deadline.minusDays(ContractTerm.REVIEW_DAYS), deadline,
            deadline == null ? 0 : ChronoUnit.DAYS.between(today, deadline), contract.details().freelance().isYes(), periods, decisions(contract),
            reassess, reassess != null && today.isAfter(reassess), suggestedEnd(contract, today));
    }

    /** Facts changed, or it was renewed, since the risk was assessed last; before the first assessment that is another matter. */
    private static LocalDate reassessBy(Contract contract, List<DataHandlingProfile> profiles, List<LocalDate> assessed) {
        LocalDate last = assessed.stream().max(Comparator.naturalOrder()).orElse(null);
        if (last == null) {
            return null;
        }
        Stream<LocalDate> changes = Stream.concat(profiles.stream().map(DataHandlingProfile::confirmedOn),
            contract.extensions().stream().map(ContractExtension::decidedOn));
        return changes.filter(day -> day.isAfter(last)).min(Comparator.naturalOrder()).map(day -> day.plusDays(REASSESS_DAYS)).orElse(null);
    }

    private List<RenewalView.Decision> decisions(Contract contract) {
        Set<UUID> people = new HashSet<>();
        contract.extensions().forEach(x -> people.add(x.decidedBy()));
        contract.transitions().forEach(t -> people.add(t.actorId()));
        people.removeIf(Objects::isNull);
        Map<UUID, String> names = accounts.names(people);
        Stream<RenewalView.Decision> renewed = contract.extensions().stream()
            .map(x -> new RenewalView.Decision(x.decidedOn(), names.get(x.decidedBy()), x.newEndDate(), x.reason(), null, null));
        Stream<RenewalView.Decision> ended = contract.transitions().stream().filter(t -> t.toState() == ContractState.ENDING)
            .map(t -> new RenewalView.Decision(t.onDate(), names.get(t.actorId()), null, t.reason(), contract.nonRenewalNoticeOn(),
                contract.noticeException()));
        return Stream.concat(renewed, ended).sorted(Comparator.comparing(RenewalView.Decision::on).reversed()).toList();
    }

    private static LocalDate suggestedEnd(Contract contract, LocalDate today) {
        LocalDate end = contract.term().effectiveEnd(today);
        Integer months = contract.details().renewalTermMonths();
        return end == null ? null : end.plusMonths(months == null ? 12 : months);
    }
}
