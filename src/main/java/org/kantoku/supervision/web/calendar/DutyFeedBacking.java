package org.kantoku.supervision.web.calendar;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.kantoku.access.application.CurrentUser;
import org.kantoku.shared.web.Commands;
import org.kantoku.shared.web.Feed;
import org.kantoku.supervision.application.DutyFeedQueries;
import org.kantoku.supervision.application.DutyFeedService;
import org.kantoku.supervision.domain.FeedScope;

/** Opens and revokes the address of the caller's own calendar of deadlines; a new address is shown in the answer to the click and never again. */
@Named
@RequestScoped
public class DutyFeedBacking {

    @Inject
    private DutyFeedQueries queries;

    @Inject
    private DutyFeedService service;

    @Inject
    private CurrentUser user;

    @Inject
    private Commands commands;

    @Inject
    private HttpServletRequest request;

    private FeedScope scope;
    private String address;

    public void open() {
        commands.run("api.feed.msg.opened", () -> address = Feed.portal(request) + "/feed/duties/" + service.open(scope) + ".ics");
    }

    public void revoke() {
        commands.run("api.feed.msg.revoked", service::revoke);
    }

    /** The calendar as it is open, or {@code null}. */
    public DutyFeedQueries.Open getNow() {
        return queries.open().orElse(null);
    }

    /** What one of ours can choose from; the department only for who has one. */
    public List<FeedScope> getScopes() {
        return user.identity().departmentId() == null ? List.of(FeedScope.OWN_CONTRACTS, FeedScope.EVERYTHING)
            : List.of(FeedScope.OWN_CONTRACTS, FeedScope.DEPARTMENT, FeedScope.EVERYTHING);
    }

    /** Whether the calendar was opened for another firm than the one acted for now. */
    public boolean isOtherFirm() {
        UUID firm = getNow() == null ? null : getNow().firm();
        return firm != null && !firm.equals(user.contractorScope().orElse(null));
    }

    public FeedScope getScope() {
        return scope == null && getNow() != null ? getNow().scope() : scope == null ? getScopes().get(0) : scope;
    }

    public void setScope(FeedScope scope) {
        this.scope = scope;
    }

    /** The new address, or {@code null} when none was made just now. */
    public String getAddress() {
        return address;
    }
}
