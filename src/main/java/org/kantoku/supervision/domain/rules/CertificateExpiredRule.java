package org.kantoku.supervision.domain.rules;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;

import org.kantoku.supervision.domain.DutyRule;
import org.kantoku.supervision.domain.Reason;
import org.kantoku.supervision.domain.Requirement;
import org.kantoku.supervision.domain.RuleId;
import org.kantoku.supervision.domain.Severity;
import org.kantoku.supervision.domain.SeverityScale;
import org.kantoku.supervision.domain.Subject;
import org.kantoku.supervision.domain.SupervisedContract;
import org.kantoku.supervision.domain.facts.CertificationFacts;

/**
 * L17 CERT_EXPIRED: a certification is renewed before it runs out: for each kind the one that runs longest. Only one that
 * something rests on weighs: most where it is why a clause counts as equivalent by the other side's terms (PPC Q&A 5-11), less
 * where it only lightens inspections. The others are told as LOW for as long as they stand.
 */
public final class CertificateExpiredRule implements DutyRule {

    /** Branch of a certificate on whose strength inspections are lightened. */
    public static final String RELIED = "relied";

    /** Branch of a certificate on which the equivalence of a clause rests, whether or not inspections are lightened too. */
    public static final String TERMS = "terms";

    @Override
    public RuleId id() {
        return RuleId.L17;
    }

    @Override
    public List<Requirement> requirementsOn(SupervisedContract c, LocalDate day) {
        if (!c.isSupervisedOn(day)) {
            return List.of();
        }
        Map<String, CertificationFacts> longest = c.facts().contractor().certifications().stream().filter(k -> !k.issuedOn().isAfter(day))
            .collect(Collectors.toMap(CertificationFacts::kind, k -> k, BinaryOperator.maxBy(Comparator.comparing(CertificationFacts::expiresOn)),
                TreeMap::new));
        return longest.values().stream().map(k -> renewal(c, k, day)).toList();
    }

    private Requirement renewal(SupervisedContract c, CertificationFacts k, LocalDate day) {
        String branch = c.facts().clauses().stream().anyMatch(clause -> clause.restsOn(k.kind(), day)) ? TERMS : k.isReliedUponOn(day) ? RELIED : "";
        Subject subject = new Subject(Subject.Type.CERTIFICATION, c.facts().contractorId(), k.kind());
        return Requirement.of(id(), subject, k.expiresOn(), severity(branch),
            Reason.of(branch.isEmpty() ? "L17.known" : "L17." + branch, k.kind(), k.expiresOn())).branch(branch).cycle(k.expiresOn());
    }

    private static SeverityScale severity(String branch) {
        return switch (branch) {
            case TERMS -> SeverityScale.growing(Severity.HIGH);
            case RELIED -> SeverityScale.byTier(Severity.HIGH, Severity.MEDIUM);
            default -> SeverityScale.constant(Severity.LOW);
        };
    }

    /** A renewal is followed by the next round, or stands in another branch. */
    @Override
    public boolean fulfilled(SupervisedContract c, Requirement ended, LocalDate day) {
        return c.facts().contractor().certifications().stream().anyMatch(k -> k.kind().equals(ended.subject().key()) && k.isValidOn(day)
            && k.expiresOn().isAfter(ended.dueOn()));
    }
}
