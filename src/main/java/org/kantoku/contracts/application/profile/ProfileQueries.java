package org.kantoku.contracts.application.profile;

import static org.kantoku.access.domain.Permission.REGISTER_READ;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kantoku.access.application.AccountQueries;
import org.kantoku.access.application.Requires;
import org.kantoku.contracts.application.ContractRepository;
import org.kantoku.contracts.application.catalogue.ClauseCatalogues;
import org.kantoku.contracts.domain.ContractDetails;
import org.kantoku.contracts.domain.DataHandlingProfile;
import org.kantoku.contracts.domain.ProfileFacts;
import org.kantoku.contracts.domain.profile.ProfileChange;
import org.kantoku.shared.BusinessClock;

/** The versions of a contract's facts and what each changed; what a further one would change. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class ProfileQueries {

    private ContractRepository contracts;
    private AccountQueries accounts;
    private BusinessClock clock;
    private ClauseCatalogues catalogues;

    protected ProfileQueries() {
    }

    @Inject
    public ProfileQueries(ContractRepository contracts, AccountQueries accounts, BusinessClock clock, ClauseCatalogues catalogues) {
        this.contracts = contracts;
        this.accounts = accounts;
        this.clock = clock;
        this.catalogues = catalogues;
    }

    /** Newest first. */
    @Requires(REGISTER_READ)
    public List<ProfileVersion> versions(UUID contractId) {
        ContractDetails details = contracts.find(contractId).details();
        List<DataHandlingProfile> profiles = contracts.profiles(contractId);
        Map<UUID, String> names = accounts.names(profiles.stream().map(DataHandlingProfile::confirmedBy).filter(Objects::nonNull).toList());
        List<ProfileVersion> versions = new ArrayList<>();
        for (int i = 0; i < profiles.size(); i++) {
            DataHandlingProfile p = profiles.get(i);
            ProfileChange change = i + 1 < profiles.size() ? change(profiles.get(i + 1).says(), p.says(), details, p.confirmedOn()) : null;
            versions.add(new ProfileVersion(p.versionNo(), p.confirmedOn(), names.get(p.confirmedBy()), p.reason(), change));
        }
        return versions;
    }

    /** Whether what the contract is was decided, so that it changes by a further decision only. */
    @Requires(REGISTER_READ)
    public boolean isArranged(UUID contractId) {
        return contracts.profiles(contractId).get(0).says().isArranged() || contracts.isRuled(contractId);
    }

    /** What these facts would change if they were confirmed today. */
    @Requires(REGISTER_READ)
    public ProfileChange preview(UUID contractId, ProfileFacts facts) {
        return change(contracts.profiles(contractId).get(0).says(), facts, contracts.find(contractId).details(), clock.today());
    }

    private ProfileChange change(ProfileFacts before, ProfileFacts after, ContractDetails details, LocalDate on) {
        return ProfileChange.between(before, after, details, catalogues.current().on(on));
    }
}
