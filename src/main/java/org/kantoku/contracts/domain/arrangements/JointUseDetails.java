package org.kantoku.contracts.domain.arrangements;

import java.time.LocalDate;
import java.util.Set;

import org.kantoku.contracts.domain.PrincipalCategory;
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
        title = strip(title);
        purpose = strip(purpose);
        items = strip(items);
        manager = strip(manager);
        announcedWhere = strip(announcedWhere);
    }

    public void check() {
        require(title != null, "arrangements.error.title", "title");
        require(purpose != null, "arrangements.error.purpose", "purpose");
        require(items != null, "arrangements.error.items", "items");
        require(!categories.isEmpty(), "arrangements.error.categories", "categories");
        require(manager != null, "arrangements.error.manager", "manager");
        require(announcedOn != null && announcedWhere != null, "arrangements.error.announced", "announcedWhere");
        require(from != null, "arrangements.error.from", "from");
        require(to == null || !to.isBefore(from), "arrangements.error.to", "to");
    }

    private static void require(boolean holds, String key, String field) {
        if (!holds) {
            throw new RuleViolation(key).on(field);
        }
    }

    private static String strip(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
