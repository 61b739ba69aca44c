package org.kantoku.correctiveactions.web;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.kantoku.access.application.CurrentUser;
import org.kantoku.correctiveactions.application.CommentView;
import org.kantoku.correctiveactions.application.FindingDetail;
import org.kantoku.correctiveactions.application.FindingQueries;
import org.kantoku.shared.BusinessClock;
import org.kantoku.shared.RecordNotFound;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;

/** The page of one finding: what is shown. What is done stands in {@link FindingActionBacking} and its neighbours. */
@Named
@ViewScoped
public class FindingBacking implements Serializable {

    @Inject
    private FindingQueries queries;

    @Inject
    private CurrentUser user;

    @Inject
    private BusinessClock clock;

    private UUID id;
    private FindingDetail finding;
    private String talk = "all";

    /** Reads the finding named in the address. */
    public void load() {
        if (id == null) {
            throw new RecordNotFound();
        }
        refresh();
    }

    void refresh() {
        finding = queries.find(id);
    }

    public FindingDetail getFinding() {
        return finding;
    }

    public String getTitle() {
        return finding.titleIn(Faces.getLocale().getLanguage());
    }

    public FindingOffers getOffers() {
        return FindingOffers.of(finding, user, clock.today());
    }

    public List<FindingSteps.Step> getSteps() {
        return FindingSteps.of(finding);
    }

    public List<FindingTimeline.Entry> getTimeline() {
        return FindingTimeline.of(finding, clock.today());
    }

    /** The next step is late. */
    public boolean isOverdue() {
        return finding.dates().nextDueOn() != null && finding.dates().nextDueOn().isBefore(clock.today());
    }

    /** Days until the next step is owed; negative when late. */
    public long getDaysLeft() {
        return finding.dates().nextDueOn() == null ? 0
            : java.time.temporal.ChronoUnit.DAYS.between(clock.today(), finding.dates().nextDueOn());
    }

    /** Comments of the chosen kind: all, with the contractor, or internal. */
    public List<CommentView> getComments() {
        return finding.comments().stream()
            .filter(comment -> "all".equals(talk) || comment.internal() == "internal".equals(talk)).toList();
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getTalk() {
        return talk;
    }

    public void setTalk(String talk) {
        this.talk = talk;
    }
}
