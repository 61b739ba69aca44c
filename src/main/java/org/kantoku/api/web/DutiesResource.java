package org.kantoku.api.web;

import static org.kantoku.api.web.Described.AS_OF;
import static org.kantoku.api.web.Described.CONTRACT;
import static org.kantoku.api.web.Described.CONTRACTOR;
import static org.kantoku.api.web.Described.DEPARTMENT;
import static org.kantoku.api.web.Described.PAGE;
import static org.kantoku.api.web.Described.SIZE;
import static org.kantoku.api.web.Described.STAFF;
import static org.kantoku.api.web.Described.TEXT;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import org.kantoku.shared.Page;
import org.kantoku.supervision.application.DutyFilter;
import org.kantoku.supervision.application.DutyQueries;
import org.kantoku.supervision.application.DutyRow;
import org.kantoku.supervision.application.ObligationFilter;
import org.kantoku.supervision.application.ObligationQueries;
import org.kantoku.supervision.application.ObligationRow;
import org.kantoku.supervision.domain.RuleId;
import org.kantoku.supervision.domain.Severity;

/** What the ledger says of a day: what is owed and in time, and what has lapsed; for a contractor its own omissions alone. */
@Path("v1")
@V1
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@APIResponse(responseCode = "400", ref = "BadParameter")
@APIResponse(responseCode = "401", ref = "NoToken")
@APIResponse(responseCode = "403", ref = "NotPermitted")
@APIResponse(responseCode = "404", ref = "NotThere")
@APIResponse(responseCode = "503", ref = "NotYet")
@Tag(name = "Supervision")
public class DutiesResource {

    private static final int USUAL_DAYS = 30;
    private static final int MOST_DAYS = 730;

    @Inject
    private DutyQueries duties;

    @Inject
    private ObligationQueries obligations;

    @Inject
    private Reader reader;

    /** What is owed on the day and still in time, the next first. */
    @GET
    @Path("duties")
    @Operation(operationId = "listDuties", summary = "What is owed on a day, still in time, and falls due within so many days; the next first")
    @APIResponseSchema(DutyPage.class)
    public DutyPage duties(@Parameter(description = AS_OF) @QueryParam("asOf") LocalDate asOf,
            @Parameter(description = "Days ahead, 1 to 730; 30 if not given") @QueryParam("days") Integer days,
            @QueryParam("rule") RuleId rule, @Parameter(description = STAFF) @QueryParam("severity") Severity severity,
            @Parameter(description = DEPARTMENT) @QueryParam("department") UUID department,
            @Parameter(description = CONTRACTOR) @QueryParam("contractor") UUID contractor, @Parameter(description = CONTRACT) @QueryParam("contract") UUID contract,
            @Parameter(description = TEXT + ". Staff only") @QueryParam("text") String text,
            @Parameter(description = PAGE) @QueryParam("page") Integer page,
            @Parameter(description = SIZE) @QueryParam("size") Integer size) {
        int ahead = days == null ? USUAL_DAYS : days;
        if (ahead < 1 || ahead > MOST_DAYS) {
            throw new BadParameter("days", "1 to " + MOST_DAYS);
        }
        Asked asked = asked(asOf, rule, severity, department, contractor, contract, text, Paging.of(page, size));
        if (reader.isContractor()) {
            return own(asked, obligations.upcoming(asked.on(), asked.own(), ahead, asked.paging().by(null)));
        }
        return page(asked, duties.upcomingOfEach(asked.on(), asked.filter(null), ahead, asked.paging().by(null)));
    }

    /** What has lapsed on the day, the oldest first; the hygiene of the register (G01–G03) is no lapse. */
    @GET
    @Path("lapses")
    @Operation(operationId = "listLapses", summary = "What has lapsed on a day (rules L01 to L21), the oldest first")
    @APIResponseSchema(DutyPage.class)
    public DutyPage lapses(@Parameter(description = AS_OF) @QueryParam("asOf") LocalDate asOf,
            @QueryParam("rule") RuleId rule, @Parameter(description = STAFF) @QueryParam("severity") Severity severity,
            @Parameter(description = DEPARTMENT) @QueryParam("department") UUID department,
            @Parameter(description = CONTRACTOR) @QueryParam("contractor") UUID contractor, @Parameter(description = CONTRACT) @QueryParam("contract") UUID contract,
            @Parameter(description = TEXT + ". Staff only") @QueryParam("text") String text,
            @Parameter(description = PAGE) @QueryParam("page") Integer page,
            @Parameter(description = SIZE) @QueryParam("size") Integer size) {
        Asked asked = asked(asOf, rule, severity, department, contractor, contract, text, Paging.of(page, size));
        if (reader.isContractor()) {
            return own(asked, obligations.late(asked.on(), asked.own().lapsesOnly(), asked.paging().by(null)));
        }
        return page(asked, duties.lapsesOfEach(asked.on(), asked.filter(false), asked.paging().by(null)));
    }

    private Asked asked(LocalDate asOf, RuleId rule, Severity severity, UUID department, UUID contractor, UUID contract, String text, Paging paging) {
        reader.onlyStaff("severity", severity);
        reader.onlyStaff("department", department);
        reader.onlyStaff("contractor", contractor);
        reader.onlyStaff("text", text);
        String sought = text == null || text.isBlank() ? null : text;
        return new Asked(reader.day(asOf), new DutyFilter(rule, severity, department, contractor, contract, sought, null, null, null), paging);
    }

    private static DutyPage page(Asked asked, Page<DutyRow> found) {
        return new DutyPage(asked.on(), asked.paging().items(found, DutyItem::of), asked.paging().page(), asked.paging().size(), found.total());
    }

    private DutyPage own(Asked asked, Page<ObligationRow> found) {
        Ref firm = reader.firm();
        return new DutyPage(asked.on(), asked.paging().items(found, row -> DutyItem.of(row, firm)), asked.paging().page(), asked.paging().size(), found.total());
    }

    /** What both lists are asked for. */
    private record Asked(LocalDate on, DutyFilter all, Paging paging) {

        DutyFilter filter(Boolean hygiene) {
            return new DutyFilter(all.rule(), all.severity(), all.scope(), all.contractorId(), all.contractId(), all.text(), null, null, hygiene, false);
        }

        ObligationFilter own() {
            return new ObligationFilter(all.rule(), all.contractId(), false);
        }
    }
}
