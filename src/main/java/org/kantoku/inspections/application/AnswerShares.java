package org.kantoku.inspections.application;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.kantoku.inspections.domain.templates.TemplateSection;

/**
 * How a firm has shared out its self-assessment.
 *
 * @param sections   those asked, in the order of the sheet
 * @param colleagues accounts of the firm that may answer, by name
 * @param me         the reader's account
 * @param mayDecide  whether the reader shares out and hands in
 */
public record AnswerShares(List<Section> sections, Map<UUID, String> colleagues, UUID me, boolean mayDecide) {

    /**
     * A section with its progress.
     *
     * @param accountId who answers it, or {@code null} while nobody was named
     */
    public record Section(TemplateSection section, UUID accountId, String name, long answered, long total) {
    }

    /** A person with the progress of all sections that are theirs. */
    public record Person(String name, boolean me, long answered, long total) {
    }

    /** Whether there is anybody to share with. */
    public boolean isShareable() {
        return colleagues.size() > 1;
    }

    public List<Person> people() {
        return colleagues.entrySet().stream().filter(person -> sections.stream().anyMatch(s -> person.getKey().equals(s.accountId())))
            .map(person -> new Person(person.getValue(), person.getKey().equals(me), sum(person.getKey(), true), sum(person.getKey(), false))).toList();
    }

    private long sum(UUID account, boolean answered) {
        return sections.stream().filter(s -> account.equals(s.accountId())).mapToLong(s -> answered ? s.answered() : s.total()).sum();
    }
}
