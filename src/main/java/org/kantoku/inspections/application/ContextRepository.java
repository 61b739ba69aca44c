package org.kantoku.inspections.application;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.kantoku.inspections.domain.AssessmentContext;
import org.kantoku.shared.Sql;

/**
 * Gathers what is on record about contracts on a day, for judging answers: the facts of the profile then in force, the
 * tier of the day, approvals for handling abroad, findings still open. Several contracts looked at together add up: a
 * fact holds when it holds for one of them, the tier is the highest.
 */
@ApplicationScoped
public class ContextRepository {

    private static final String RANK = "NCBAS";

    @PersistenceContext
    private EntityManager em;

    /** What is known of a draft contract and of what its contractor still has to correct, for a selection. */
    public AssessmentContext ofDraft(UUID contractId, UUID contractorId, LocalDate on, UUID sheetId) {
        AssessmentContext known = of(Set.of(contractId), on, sheetId);
        return candidate(known.facts(), known.undecided(), contractorId, on);
    }

    /**
     * What is said about a work for which there is no draft.
     *
     * @param facts     names of the facts that hold
     * @param undecided those nobody knows
     */
    public AssessmentContext candidate(Set<String> facts, Set<String> undecided, UUID contractorId, LocalDate on) {
        return new AssessmentContext(facts, undecided, "A", on, null, 0, false, null, false, openCriticals(contractorId, on));
    }

    private int openCriticals(UUID contractorId, LocalDate on) {
        return Sql.number(Sql.bind(em.createNativeQuery("select count(*) from finding where contractor_id = ?1 and raised_on <= ?2"
            + " and grade = 'CRITICAL' and state not in ('VERIFIED', 'EFFECTIVENESS_CHECK', 'CLOSED')"), contractorId, on).getSingleResult());
    }

    /**
     * @param subjectId the inspection or self-assessment itself, whose own findings are not "earlier" ones
     */
    AssessmentContext of(Collection<UUID> contractIds, LocalDate on, UUID subjectId) {
        Set<String> facts = new HashSet<>();
        Set<String> undecided = new HashSet<>();
        undecided.add("developsSystem");
        profiles(contractIds, on).forEach(profile -> addFacts(profile, facts, undecided));
        addSubEntrustment(contractIds, on, facts, undecided);
        if (anyErased(contractIds, on)) {
            facts.add("hasErasure");
        }
        undecided.removeAll(facts);
        Object[] findings = findings(contractIds, on, subjectId);
        return new AssessmentContext(facts, undecided, tier(contractIds, on), on, null, 0, foreignApproved(contractIds, on), null,
            Sql.number(findings[0]) == 0, Sql.number(findings[1]));
    }

    @SuppressWarnings("unchecked")
    private List<String> profiles(Collection<UUID> contractIds, LocalDate on) {
        return em.createNativeQuery("select p.facts from data_handling_profile p where p.contract_id in " + Sql.in(contractIds)
            + " and p.version_no = (select max(q.version_no) from data_handling_profile q where q.contract_id = p.contract_id"
            + " and q.confirmed_on <= ?1)").setParameter(1, on).getResultList();
    }

    private static void addFacts(String profile, Set<String> facts, Set<String> undecided) {
        for (String pair : profile.split(";")) {
            int equals = pair.indexOf('=');
            if (equals > 0 && pair.endsWith("=YES")) {
                facts.add(pair.substring(0, equals));
            } else if (equals > 0 && pair.endsWith("=UNKNOWN")) {
                undecided.add(pair.substring(0, equals));
            }
        }
    }

    /** Whether there are sub-entrustees is told by the newest risk assessment; without one it is undecided. */
    private void addSubEntrustment(Collection<UUID> contractIds, LocalDate on, Set<String> facts, Set<String> undecided) {
        List<?> depths = em.createNativeQuery("select r.sub_entrustment from risk_assessment r where r.contract_id in "
            + Sql.in(contractIds) + " and r.effective_from <= ?1 and r.approved_on is not null and not exists (select 1 from"
            + " risk_assessment s where s.contract_id = r.contract_id and s.approved_on is not null and s.effective_from <= ?1"
            + " and s.effective_from > r.effective_from)").setParameter(1, on).getResultList();
        if (depths.isEmpty()) {
            undecided.add("hasSub");
        } else if (depths.stream().anyMatch(depth -> !"NONE".equals(depth))) {
            facts.add("hasSub");
        }
    }

    private boolean anyErased(Collection<UUID> contractIds, LocalDate on) {
        return count("select count(*) from contract where contractor_id in (select contractor_id from contract where id in "
            + Sql.in(contractIds) + ") and return_erasure_completed_on <= ?1", on) > 0;
    }

    private boolean foreignApproved(Collection<UUID> contractIds, LocalDate on) {
        return count("select count(*) from foreign_handling where contract_id in " + Sql.in(contractIds)
            + " and basis is not null and start_on <= ?1 and (stopped_on is null or stopped_on > ?1)", on) > 0;
    }

    private String tier(Collection<UUID> contractIds, LocalDate on) {
        List<?> tiers = em.createNativeQuery("select tier from contract_tier_span where contract_id in " + Sql.in(contractIds)
            + " and from_on <= ?1 and (to_on is null or to_on > ?1)").setParameter(1, on).getResultList();
        return tiers.stream().map(String::valueOf).reduce((a, b) -> RANK.indexOf(a) >= RANK.indexOf(b) ? a : b).orElse("A");
    }

    /** Number of earlier findings of these contracts, and of CRITICAL ones that are still open. */
    private Object[] findings(Collection<UUID> contractIds, LocalDate on, UUID subjectId) {
        return (Object[]) Sql.bind(em.createNativeQuery("select count(*), sum(f.grade = 'CRITICAL' and f.state not in"
            + " ('VERIFIED', 'EFFECTIVENESS_CHECK', 'CLOSED')) from finding f where f.id in (select c.finding_id from finding_contract c"
            + " where c.contract_id in " + Sql.in(contractIds) + ") and f.raised_on <= ?1 and (f.source_id is null or f.source_id <> ?2)"), on, subjectId).getSingleResult();
    }

    private int count(String sql, LocalDate on) {
        return Sql.number(em.createNativeQuery(sql).setParameter(1, on).getSingleResult());
    }
}
