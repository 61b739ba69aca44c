package org.kantoku.contracts.application.arrangements;

import static org.kantoku.access.domain.Permission.REGISTER_READ;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

import org.kantoku.access.application.AccountQueries;
import org.kantoku.access.application.CurrentUser;
import org.kantoku.access.application.Requires;
import org.kantoku.access.domain.Permission;
import org.kantoku.contracts.application.ContractRepository;
import org.kantoku.contracts.application.upstream.UpstreamRepository;
import org.kantoku.contracts.domain.Contract;
import org.kantoku.contracts.domain.arrangements.ArrangementRuling;
import org.kantoku.contracts.domain.arrangements.JointUse;
import org.kantoku.contracts.domain.arrangements.JointUser;
import org.kantoku.contracts.domain.arrangements.ThirdPartyProvision;
import org.kantoku.contracts.domain.upstream.MemberCoop;
import org.kantoku.shared.BusinessClock;
import org.kantoku.shared.Sql;
import org.kantoku.shared.SqlRow;

/** Reads one arrangement at a time: the decisions on a contract, a provision, a joint use. */
@ApplicationScoped
@Transactional
public class ArrangementQueries {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ArrangementRepository arrangements;

    @Inject
    private ContractRepository contracts;

    @Inject
    private UpstreamRepository coops;

    @Inject
    private AccountQueries accounts;

    @Inject
    private CurrentUser user;

    @Inject
    private BusinessClock clock;

    @Requires(REGISTER_READ)
    public ArrangementView of(UUID contractId) {
        Contract contract = contracts.find(contractId);
        List<ArrangementRuling> rulings = arrangements.rulings(contractId);
        Set<UUID> people = new HashSet<>();
        rulings.forEach(r -> people.add(r.decidedBy()));
        people.remove(null);
        Map<UUID, String> names = accounts.names(people);
        LocalDate today = clock.today();
        return new ArrangementView(contractId, contract.number(), contract.details().title(), contracts.profiles(contractId).get(0).says().arrangement(),
            rulings.stream().map(r -> new ArrangementView.Ruling(r.versionNo(), r.kind(), r.proposed(), r.answers(), r.answers().proposal().reasons(),
                r.grounds(), r.decidedOn(), names.get(r.decidedBy()), r.recheckOn(), r.recheckOn() != null && r.recheckOn().isBefore(today))).toList(),
            arrangements.provisions(contractId).stream().map(p -> new ArrangementView.Record(p.id(), p.details().recipient(), p.details().items(),
                p.details().from(), p.details().to(), p.publicationReviewSince() != null)).toList(),
            arrangements.jointUses(contractId).stream().map(j -> new ArrangementView.Record(j.id(), j.details().title(), j.details().items(),
                j.details().from(), j.details().to(), j.publicationReviewSince() != null)).toList(),
            user.has(Permission.REGISTER_EDIT) && !contract.life().on(today).isOver());
    }

    @Requires(REGISTER_READ)
    public ProvisionView provision(UUID id) {
        ThirdPartyProvision p = arrangements.provision(id);
        return new ProvisionView(id, p.version(), p.contractId(), p.contractId() == null ? null : names(Set.of(p.contractId())).get(p.contractId()),
            p.details(), p.recordedOn(), p.publishedOn(), p.publishedWhere(), p.publicationReviewSince(), p.retainedUntil());
    }

    @Requires(REGISTER_READ)
    public JointUseView jointUse(UUID id) {
        JointUse j = arrangements.jointUse(id);
        Map<UUID, MemberCoop> registered = new HashMap<>();
        coops.coops(j.members().stream().map(JointUser::memberCoopId).filter(Objects::nonNull).collect(Collectors.toSet()))
            .forEach(coop -> registered.put(coop.id(), coop));
        LocalDate today = clock.today();
        return new JointUseView(id, j.version(), j.details(), j.members().stream().map(user -> member(user, registered.get(user.memberCoopId()), today))
            .sorted(Comparator.comparing(JointUseView.Member::from).thenComparing(JointUseView.Member::name)).toList(), names(j.contractIds()),
            j.publicationReviewSince());
    }

    private static JointUseView.Member member(JointUser user, MemberCoop coop, LocalDate today) {
        LocalDate left = coop == null ? null : coop.details().memberTo();
        return new JointUseView.Member(user.memberCoopId(), coop == null ? user.name() : coop.name(), user.validFrom(), user.validTo(),
            user.isWithinOn(today) && (coop == null || coop.isMemberOn(today)), left != null && left.isBefore(today) ? left : null);
    }

    /** Joint uses with a member co-op, those that go on first: its own period in each. */
    @Requires(REGISTER_READ)
    public List<ArrangementView.Record> jointUsesWith(UUID memberCoopId) {
        return SqlRow.of(Sql.rows(em, "select j.id, j.title, j.items, m.valid_from, nullif(m.valid_to, '9999-12-31'), j.publication_review_since"
                + " from joint_use_member m join joint_use j on j.id = m.joint_use_id where m.member_coop_id = ?1"
                + " order by m.valid_to desc, m.valid_from desc, j.title, j.id", memberCoopId)).stream()
            .map(r -> new ArrangementView.Record(r.uuid(0), r.text(1), r.text(2), r.date(3), r.date(4), r.date(5) != null)).toList();
    }

    /** Entrustments that can serve a joint use, number and title by id. */
    @Requires(REGISTER_READ)
    public Map<UUID, String> entrustments() {
        Map<UUID, String> found = new LinkedHashMap<>();
        Sql.rows(em, "select c.id, concat(c.number, ' ', c.title) from contract c join data_handling_profile p on p.contract_id = c.id where p.version_no ="
            + " (select max(q.version_no) from data_handling_profile q where q.contract_id = c.id) and p.arrangement = 'ENTRUSTMENT'"
            + " and c.state not in ('CANCELLED', 'CLOSED') order by c.number").forEach(r -> found.put(Sql.uuid(r[0]), (String) r[1]));
        return found;
    }

    private Map<UUID, String> names(Set<UUID> contractIds) {
        Map<UUID, String> names = new LinkedHashMap<>();
        if (!contractIds.isEmpty()) {
            Sql.rows(em, "select id, concat(number, ' ', title) from contract where id in " + Sql.in(contractIds) + " order by number")
                .forEach(r -> names.put(Sql.uuid(r[0]), (String) r[1]));
        }
        return names;
    }
}
