package org.kantoku.access.application;

import static org.kantoku.access.domain.Permission.ACCOUNT_MANAGE;
import static org.kantoku.access.domain.Permission.FINDING_HANDLE;
import static org.kantoku.access.domain.Permission.OWN_ACCOUNT;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;

import org.kantoku.access.domain.Role;
import org.kantoku.access.domain.UserAccount;
import org.kantoku.shared.BusinessClock;
import org.kantoku.shared.Page;
import org.kantoku.shared.PageRequest;
import org.kantoku.shared.Records;

/** Reads accounts. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class AccountQueries {

    private static final Map<String, String> ORDER = Map.of("loginId", "a.loginId", "displayName", "a.displayName",
        "lastSignInAt", "a.lastSignInAt");

    @PersistenceContext
    private EntityManager em;

    @Inject
    private BusinessClock clock;

    @Inject
    private CurrentUser user;

    /** @param search part of the login id or name; empty for all */
    @Requires(ACCOUNT_MANAGE)
    public Page<AccountRow> page(String search, PageRequest request) {
        String where = " from UserAccount a where a.loginId like :like escape '!' or a.displayName like :like escape '!'";
        String like = "%" + search.strip().replaceAll("([%_!])", "!$1") + "%";
        long total = em.createQuery("select count(a)" + where, Long.class).setParameter("like", like).getSingleResult();
        TypedQuery<UserAccount> query = em.createQuery("select a" + where + " order by "
            + ORDER.getOrDefault(String.valueOf(request.sortField()), "a.loginId") + (request.descending() ? " desc" : "")
            + ", a.id", UserAccount.class).setParameter("like", like);
        List<AccountRow> rows = query.setFirstResult(request.first()).setMaxResults(request.size()).getResultStream()
            .map(this::row).toList();
        return new Page<>(rows, total);
    }

    @Requires(ACCOUNT_MANAGE)
    public AccountRow find(UUID id) {
        return row(Records.find(em, UserAccount.class, id));
    }

    /** Names of the given people, for lists that show who did something. A contractor's user learns no staff names this way. */
    @Requires(OWN_ACCOUNT)
    public Map<UUID, String> names(Collection<UUID> accountIds) {
        Map<UUID, String> names = new HashMap<>();
        if (!accountIds.isEmpty()) {
            em.createQuery("select a.id, a.displayName from UserAccount a where a.id in :ids", Object[].class)
                .setParameter("ids", accountIds).getResultStream().forEach(row -> names.put((UUID) row[0], (String) row[1]));
        }
        return names;
    }

    /** Active people who hold a role, by name: to choose inspectors, contract owners and so on. */
    @Requires(OWN_ACCOUNT)
    public Map<UUID, String> activeWith(Role role) {
        Map<UUID, String> people = new LinkedHashMap<>();
        em.createQuery("select a from UserAccount a where a.status = org.kantoku.access.domain.AccountStatus.ACTIVE"
                + " order by a.displayName, a.id", UserAccount.class).getResultStream()
            .filter(account -> account.profile().roles().contains(role))
            .forEach(account -> people.put(account.id(), account.profile().displayName()));
        return people;
    }

    /** Active accounts of a firm, by name; for its own users those of their firm, whatever is named. */
    @Requires(OWN_ACCOUNT)
    public Map<UUID, String> ofContractor(UUID contractorId) {
        Map<UUID, String> people = new LinkedHashMap<>();
        em.createQuery("select a from UserAccount a where :firm member of a.firms"
                + " and a.status = org.kantoku.access.domain.AccountStatus.ACTIVE order by a.displayName, a.id", UserAccount.class)
            .setParameter("firm", user.contractorScope().orElse(contractorId)).getResultStream()
            .forEach(account -> people.put(account.id(), account.profile().displayName()));
        return people;
    }

    /** Mail addresses of those who act for a firm, each with the language of the account. Never for a page. */
    @Requires(FINDING_HANDLE)
    public Map<String, String> addressesOf(UUID firm) {
        Map<String, String> addresses = new LinkedHashMap<>();
        em.createQuery("select a from UserAccount a where :firm member of a.firms and a.status = org.kantoku.access.domain.AccountStatus.ACTIVE"
                + " and a.email is not null order by a.email", UserAccount.class).setParameter("firm", firm).getResultStream()
            .forEach(account -> addresses.put(account.profile().email(), account.language()));
        return addresses;
    }

    /** Whether the caller answers a share only, and neither shares out nor hands in for the firm. */
    @Requires(OWN_ACCOUNT)
    public boolean isHelper() {
        return em.createQuery("select a.helper from UserAccount a where a.id = :id", Boolean.class).setParameter("id", user.currentId())
            .getResultStream().anyMatch(helper -> helper);
    }

    /** Whether an account is, or was, one of a firm. */
    @Requires(OWN_ACCOUNT)
    public boolean isOfContractor(UUID accountId, UUID contractorId) {
        return !em.createNativeQuery("select 1 from user_account_contractor for system_time all where account_id = ?1 and contractor_id = ?2 limit 1")
            .setParameter(1, accountId.toString()).setParameter(2, contractorId.toString()).getResultList().isEmpty();
    }

    /**
     * Version of an account that may sign in; empty when it is shut, or acts no longer for the firm. Asked on every request of a session.
     *
     * @param firm the firm for which a contractor's user acts, or {@code null}
     */
    Optional<Long> activeVersion(UUID id, UUID firm) {
        TypedQuery<Long> query = em.createQuery("select a.version from UserAccount a where a.id = :id"
                + " and a.status = org.kantoku.access.domain.AccountStatus.ACTIVE" + (firm == null ? "" : " and :firm member of a.firms"), Long.class)
            .setParameter("id", id);
        return (firm == null ? query : query.setParameter("firm", firm)).getResultStream().findFirst();
    }

    /** All firms for which a contractor's user may act. */
    @Requires(ACCOUNT_MANAGE)
    public Set<UUID> firmsOf(UUID accountId) {
        return Records.find(em, UserAccount.class, accountId).firms();
    }

    /** The firms for which the caller may act. */
    @Requires(OWN_ACCOUNT)
    public Set<UUID> ownFirms() {
        return Records.find(em, UserAccount.class, user.currentId()).firms();
    }

    private AccountRow row(UserAccount account) {
        var profile = account.profile();
        Instant locked = account.lockedAt(clock.now()) ? account.lockedUntil() : null;
        return new AccountRow(account.id(), account.version(), account.loginId(), profile.displayName(), profile.email(),
            profile.roles(), profile.departmentId(), profile.contractorId(), profile.helper(), account.isActive(), locked, account.lastSignInAt());
    }
}
