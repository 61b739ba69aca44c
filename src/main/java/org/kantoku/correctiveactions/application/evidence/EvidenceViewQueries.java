package org.kantoku.correctiveactions.application.evidence;

import static org.kantoku.access.domain.Permission.EVIDENCE_READ;
import static org.kantoku.access.domain.Permission.PORTAL_READ;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kantoku.access.application.AccountQueries;
import org.kantoku.access.application.CurrentUser;
import org.kantoku.access.application.Requires;
import org.kantoku.shared.BusinessClock;
import org.kantoku.shared.evidence.Evidence;
import org.kantoku.shared.evidence.EvidenceFile;
import org.kantoku.shared.evidence.EvidenceStore;

/** One file with its versions, its uses and how long it stays. */
@ApplicationScoped
@Transactional
public class EvidenceViewQueries {

    private EvidenceStore store;
    private EvidenceUseQueries uses;
    private EvidenceGivers givers;
    private AccountQueries accounts;
    private EvidenceListQueries lists;
    private CurrentUser user;
    private BusinessClock clock;

    protected EvidenceViewQueries() {
    }

    @Inject
    public EvidenceViewQueries(EvidenceStore store, EvidenceUseQueries uses, EvidenceGivers givers, AccountQueries accounts, EvidenceListQueries lists,
                               CurrentUser user, BusinessClock clock) {
        this.store = store;
        this.uses = uses;
        this.givers = givers;
        this.accounts = accounts;
        this.lists = lists;
        this.user = user;
        this.clock = clock;
    }

    /** @throws org.kantoku.shared.RecordNotFound for another firm's file as for none */
    @Requires({EVIDENCE_READ, PORTAL_READ})
    public EvidenceView find(UUID id) {
        UUID firm = user.contractorScope().orElse(null);
        Evidence evidence = store.find(id, firm);
        List<Evidence> versions = versions(evidence, firm);
        Map<UUID, String> names = names(versions, evidence);
        return new EvidenceView(EvidenceFile.of(evidence), evidence.version(), evidence.contractorId(), lists.contractorName(evidence.contractorId()), evidence.uploadedAt(),
            names.get(evidence.uploadedBy()), evidence.isTracesRemoved(),
            versions.stream().map(v -> new EvidenceView.Version(EvidenceFile.of(v), v.revision(), v.uploadedAt(), names.get(v.uploadedBy()))).toList(),
            uses.of(List.of(id)).getOrDefault(id, List.of()), firm == null ? care(evidence, names) : null, removal(evidence, names),
            givers.mayReplace(evidence) && versions.get(0).id().equals(id));
    }

    private List<Evidence> versions(Evidence evidence, UUID firm) {
        List<Evidence> versions = new ArrayList<>();
        for (Evidence next = store.newest(evidence); next != null; next = next.replacesId() == null ? null : store.find(next.replacesId(), null)) {
            if (next.isReadableBy(firm)) {
                versions.add(next);
            }
        }
        return versions;
    }

    private Map<UUID, String> names(List<Evidence> versions, Evidence evidence) {
        List<UUID> ids = Stream.concat(versions.stream().map(Evidence::uploadedBy), Stream.of(evidence.hold() == null ? null : evidence.hold().by(),
            evidence.removal() == null ? null : evidence.removal().by())).filter(Objects::nonNull).distinct().toList();
        Map<UUID, String> names = accounts.names(ids);
        return user.isContractor() ? names.entrySet().stream().filter(entry -> givers.isOfFirm(entry.getKey()))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)) : names;
    }

    private EvidenceView.Care care(Evidence evidence, Map<UUID, String> names) {
        var hold = evidence.hold();
        return new EvidenceView.Care(evidence.retentionUntil(), evidence.retentionLeast(), evidence.isPast(clock.today()), evidence.isLegalHold(),
            hold == null ? null : hold.on(), hold == null ? null : names.get(hold.by()), hold == null ? null : hold.reason());
    }

    private EvidenceView.Removal removal(Evidence evidence, Map<UUID, String> names) {
        var removal = evidence.removal();
        return removal == null ? null : new EvidenceView.Removal(removal.at(), names.get(removal.by()), removal.reason());
    }
}
