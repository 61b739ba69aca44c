package org.kantoku.api.web;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import org.kantoku.access.application.CurrentUser;
import org.kantoku.api.application.OwnFirmQueries;
import org.kantoku.api.application.OwnFirmRow;
import org.kantoku.shared.BusinessClock;
import org.kantoku.shared.web.AsOf;
import org.kantoku.shared.web.Problem;
import org.kantoku.supervision.application.LedgerReach;

/** Whose program is reading: one of ours, or a contractor's, which gets its own firm and no more. */
@RequestScoped
public class Reader {

    private static final int RETRY_SECONDS = 60;

    @Inject
    private CurrentUser user;

    @Inject
    private OwnFirmQueries firms;

    @Inject
    private LedgerReach reach;

    @Inject
    private BusinessClock clock;

    boolean isContractor() {
        return user.isContractor();
    }

    /** A filter that is not for contractors: what they do not see they do not ask for either. */
    void onlyStaff(String parameter, Object value) {
        if (value != null && isContractor()) {
            throw new BadParameter(parameter, "not for contractors");
        }
    }

    /**
     * The day to look at: the one asked for, else today.
     *
     * @throws BadParameter for a day too far ahead
     * @throws WebApplicationException 503 while the ledger is worked out up to a day that nobody asked for before
     */
    LocalDate day(LocalDate asOf) {
        LocalDate today = clock.today();
        if (asOf == null) {
            return today;
        }
        if (asOf.isAfter(AsOf.last(today))) {
            throw new BadParameter("asOf", "at most " + AsOf.last(today));
        }
        reach.lacking(asOf).ifPresent(last -> {
            Problem problem = new Problem(Response.Status.SERVICE_UNAVAILABLE.getStatusCode(), "Being worked out", "reaches " + last + " so far; ask again", "asOf");
            throw new WebApplicationException(Response.status(Response.Status.SERVICE_UNAVAILABLE).header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS)
                .type(Problem.MEDIA_TYPE).entity(problem.json()).build());
        });
        return asOf;
    }

    /** The contractor's own firm. */
    Ref firm() {
        OwnFirmRow firm = firms.firm();
        return new Ref(firm.id(), null, firm.name());
    }

    /** The id in an address; one that cannot be is as one that is not there. */
    static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new NotFoundException(e);
        }
    }
}
