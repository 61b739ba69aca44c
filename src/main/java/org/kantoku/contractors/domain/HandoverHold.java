package org.kantoku.contractors.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;

import org.kantoku.shared.RecordedStep;

/**
 * Days on which no data are handed over (預託停止, glossary 65), of a contractor or of one contract. Not a record of its own: it follows
 * from the recorded steps into and out of the suspended state, so that there is one truth.
 *
 * @param from       first day of the stop
 * @param releasedOn day of the release, on which data may be handed over again, or {@code null} while it lasts
 * @param by         who stopped it, or {@code null} for the system
 */
public record HandoverHold(LocalDate from, LocalDate releasedOn, UUID by, String reason) {

    /**
     * @param steps  in the order in which they were recorded
     * @param stops  whether a step leads into the suspended state
     * @param reason the words of a step
     */
    public static <S extends RecordedStep> List<HandoverHold> in(List<S> steps, Predicate<S> stops, Function<S, String> reason) {
        List<HandoverHold> holds = new ArrayList<>();
        S open = null;
        for (S step : steps) {
            if (open != null) {
                holds.add(new HandoverHold(open.onDate(), step.onDate(), open.actorId(), reason.apply(open)));
            }
            open = stops.test(step) ? step : null;
        }
        if (open != null) {
            holds.add(new HandoverHold(open.onDate(), null, open.actorId(), reason.apply(open)));
        }
        return holds;
    }

    /** Whether nothing may be handed over on that day. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && (releasedOn == null || day.isBefore(releasedOn));
    }
}
