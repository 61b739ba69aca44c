package org.kantoku.contracts.domain.arrangements;

import java.time.LocalDate;
import java.util.Set;

import org.kantoku.contracts.domain.PrincipalCategory;
import org.kantoku.shared.Blanks;
import org.kantoku.shared.RuleViolation;

/**
 * What has to be announced before a joint use (APPI 27 (5) no. 3; policy rows S-17 to S-21).
 *
 * @param manager        who answers for the management of the data
 * @param announcedWhere where the announcement stands
 * @param to             last day, {@code null} while it goes on
 */
public record JointUseDetails(String title, String purpose, String items, Set<PrincipalCategory> categories, String manager, LocalDate announcedOn,
                              String announcedWhere, LocalDate from, LocalDate to) {

    public JointUseDetails {
        categories = Set.copyOf(categories);
        title = Blanks.toNull(title);
        purpose = Blanks.toNull(purpose);
        items = Blanks.toNull(items);
        manager = Blanks.toNull(manager);
        announcedWhere = Blanks.toNull(announcedWhere);
    }

    public void check() {
        RuleViolation.when(title == null, "arrangements.error.title", "title");
        RuleViolation.when(purpose == null, "arrangements.error.purpose", "purpose");
        RuleViolation.when(items == null, "arrangements.error.items", "items");
        RuleViolation.when(categories.isEmpty(), "arrangements.error.categories", "categories");
        RuleViolation.when(manager == null, "arrangements.error.manager", "manager");
        RuleViolation.when(announcedOn == null || announcedWhere == null, "arrangements.error.announced", "announcedWhere");
        RuleViolation.when(from == null, "arrangements.error.from", "from");
        RuleViolation.when(to != null && to.isBefore(from), "arrangements.error.to", "to");
    }
}
