package org.kantoku.contracts.domain.arrangements;

import org.kantoku.contracts.domain.ArrangementKind;
import org.kantoku.shared.Blanks;
import org.kantoku.shared.RuleViolation;

/**
 * What the decider writes down beside the answers.
 *
 * @param kind          what was decided: what the answers come to, or, to be on the safe side, an entrustment
 * @param words         reasons in the decider's words; needed when the decision is changed or differs from the answers
 * @param terms         clause or terms by which a provider does not handle the data; needed for a cloud that does not
 * @param accessControl how access is kept from the provider; needed there too
 */
public record ArrangementGrounds(ArrangementKind kind, String words, String terms, String accessControl) {

    public ArrangementGrounds {
        words = Blanks.toNull(words);
        terms = Blanks.toNull(terms);
        accessControl = Blanks.toNull(accessControl);
    }

    public void check(ArrangementProposal proposal, boolean revision) {
        if (kind == null || kind != proposal.kind() && kind != ArrangementKind.ENTRUSTMENT && kind != ArrangementKind.UNDETERMINED) {
            throw new RuleViolation("arrangements.error.kind", proposal.kind()).on("arrangementKind");
        }
        if (words == null && (revision || kind != proposal.kind())) {
            throw new RuleViolation("arrangements.error.words").on("arrangementWords");
        }
        if (kind == ArrangementKind.CLOUD_NOT_HANDLED && terms == null) {
            throw new RuleViolation("arrangements.error.terms").on("arrangementTerms");
        }
        if (kind == ArrangementKind.CLOUD_NOT_HANDLED && accessControl == null) {
            throw new RuleViolation("arrangements.error.accessControl").on("arrangementAccess");
        }
    }
}
