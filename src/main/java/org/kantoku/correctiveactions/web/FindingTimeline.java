package org.kantoku.correctiveactions.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

import org.kantoku.correctiveactions.application.ConsultationView;
import org.kantoku.correctiveactions.application.ExtensionView;
import org.kantoku.correctiveactions.application.FindingDates;
import org.kantoku.correctiveactions.application.FindingDetail;
import org.kantoku.correctiveactions.application.TransitionView;
import org.kantoku.correctiveactions.domain.FindingState;

/** What happened to a finding and what comes next, newest on top. */
public final class FindingTimeline {

    /**
     * One entry.
     *
     * @param mark  done, due, stopped, bad or future
     * @param title text key of what happened
     * @param note  text key of the line below, or {@code null}
     * @param a     first argument of the note
     * @param b     second argument of the note
     * @param words what somebody wrote, or {@code null}
     */
    public record Entry(LocalDate on, String mark, String title, String note, Object a, Object b, String words)
            implements Serializable {
    }

    private final List<Entry> entries = new ArrayList<>();
    private final FindingDetail finding;

    private FindingTimeline(FindingDetail finding) {
        this.finding = finding;
    }

    static List<Entry> of(FindingDetail finding, LocalDate today) {
        FindingTimeline timeline = new FindingTimeline(finding);
        finding.transitions().forEach(timeline::step);
        finding.consultations().forEach(timeline::talk);
        finding.extensions().forEach(timeline::extension);
        finding.reminders().forEach(on -> timeline.add(on, "stopped", "reminded", null, null, null, null));
        FindingDates dates = finding.dates();
        if (dates.containmentOn() != null) {
            timeline.add(dates.containmentOn(), "done", "contained", dates.containmentDueOn() == null ? null : "due",
                dates.containmentDueOn(), null, null);
        }
        timeline.entries.sort(Comparator.comparing(Entry::on));
        timeline.ahead(today);
        Collections.reverse(timeline.entries);
        return timeline.entries;
    }

    private void step(TransitionView step) {
        if (step.to() == FindingState.EFFECTIVENESS_CHECK || step.to() == FindingState.IMPLEMENTING
                && step.from() == FindingState.PLAN_APPROVED) {
            return;
        }
        String title = step.to() == FindingState.IMPLEMENTING ? "rejected" : step.to().name();
        String mark = switch (step.to()) {
            case PLAN_RETURNED, DISPUTED, IMPLEMENTING -> "bad";
            default -> "done";
        };
        add(step.on(), mark, title, step.by() == null ? null : "by", step.by(), null, step.reason());
    }

    private void talk(ConsultationView talk) {
        if (talk.isOpen()) {
            add(talk.openedOn(), "stopped", talk.stopsClock() ? "clockStopped" : "talkOpened", null, null, null, talk.request());
        } else {
            add(talk.answeredOn(), "stopped", "talkAnswered", "stoppedDays", talk.openedOn(), talk.stoppedDays(), talk.outcome());
        }
    }

    private void extension(ExtensionView longer) {
        add(longer.grantedOn(), "stopped", "extended", "extendedTo", longer.extendedTo(), longer.days(), longer.reason());
    }

    /** What is owed next, and the check of the effect after it. */
    private void ahead(LocalDate today) {
        FindingDates dates = finding.dates();
        LocalDate due = dates.nextDueOn();
        if (due != null) {
            long days = ChronoUnit.DAYS.between(today, due);
            add(due, days < 0 ? "bad" : "due", "due." + finding.state().name(), days < 0 ? "over" : "left", Math.abs(days), null, null);
        }
    }

    private void add(LocalDate on, String mark, String title, String note, Object a, Object b, String words) {
        entries.add(new Entry(on, mark, title, note, a, b, words));
    }
}
