package org.kantoku.contractors.domain.corporateregister;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A file of the tax agency, read and compared; nothing has been registered by it.
 *
 * @param encoding   name of the file's encoding
 * @param lines      lines read
 * @param refused    lines refused; the first of them are in the list
 * @param matches    registered contractors that the file knows, those with news first
 * @param notFound   registered contractors with a corporate number that the file does not know
 * @param successors corporations into which one of them was merged, as far as the file knows them
 * @param registered registered contractors by number among the successors
 */
public record AgencyTrial(String fileName, String sha256, String encoding, long lines, long refused, List<AgencyRefusal> refusals,
        List<AgencyMatch> matches, int notFound, Map<String, AgencyRow> successors, Map<String, UUID> registered) implements Serializable {

    public AgencyTrial {
        refusals = List.copyOf(refusals);
        matches = List.copyOf(matches);
        successors = Map.copyOf(successors);
        registered = Map.copyOf(registered);
    }

    /** How many contractors have something new. */
    public long news() {
        return matches.stream().filter(AgencyMatch::isNews).count();
    }

    public long ended() {
        return matches.stream().filter(match -> match.flags().stream().anyMatch(AgencyFlag::isEnd)).count();
    }
}
