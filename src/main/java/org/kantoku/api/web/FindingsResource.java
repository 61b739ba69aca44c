package org.kantoku.api.web;

import static org.kantoku.api.web.Described.CONTRACT;
import static org.kantoku.api.web.Described.CONTRACTOR;
import static org.kantoku.api.web.Described.PAGE;
import static org.kantoku.api.web.Described.SIZE;
import static org.kantoku.api.web.Described.TEXT;

import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import org.kantoku.correctiveactions.application.FindingFilter;
import org.kantoku.correctiveactions.application.FindingListQueries;
import org.kantoku.correctiveactions.application.FindingQueries;
import org.kantoku.correctiveactions.domain.FindingState;
import org.kantoku.inspections.domain.FindingGrade;

/** Findings: for staff all, for a contractor those it was shown. */
@Path("v1/findings")
@V1
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@APIResponse(responseCode = "400", ref = "BadParameter")
@APIResponse(responseCode = "401", ref = "NoToken")
@APIResponse(responseCode = "403", ref = "NotPermitted")
@APIResponse(responseCode = "404", ref = "NotThere")
@Tag(name = "Inspections and findings")
public class FindingsResource {

    @Inject
    private FindingListQueries list;

    @Inject
    private FindingQueries queries;

    @Inject
    private Reader reader;

    /** The list, by number. */
    @GET
    @Operation(operationId = "listFindings", summary = "Findings by number; for a contractor those it was shown")
    @APIResponseSchema(FindingPage.class)
    public FindingPage list(@Parameter(description = TEXT) @QueryParam("text") String text, @QueryParam("state") FindingState state,
            @QueryParam("grade") FindingGrade grade, @Parameter(description = CONTRACTOR) @QueryParam("contractor") UUID contractor,
            @Parameter(description = CONTRACT) @QueryParam("contract") UUID contract,
            @Parameter(description = "Only those whose next step is late. Staff only") @QueryParam("overdue") Boolean overdue,
            @Parameter(description = PAGE) @QueryParam("page") Integer page,
            @Parameter(description = SIZE) @QueryParam("size") Integer size) {
        reader.onlyStaff("contractor", contractor);
        reader.onlyStaff("overdue", overdue);
        Paging paging = Paging.of(page, size);
        String sought = text == null || text.isBlank() ? null : text;
        FindingFilter filter = new FindingFilter(sought, null, state, grade, contractor, contract, Boolean.TRUE.equals(overdue));
        boolean own = reader.isContractor();
        var found = own ? list.ownPage(filter, paging.by("number")) : list.page(filter, paging.by("number"));
        return new FindingPage(paging.items(found, row -> FindingItem.of(row, own)), paging.page(), paging.size(), found.total());
    }

    /** One finding with its dates. */
    @GET
    @Path("{id}")
    @Operation(operationId = "getFinding", summary = "One finding with its dates")
    @APIResponseSchema(FindingDetailItem.class)
    public FindingDetailItem one(@PathParam("id") String id) {
        UUID wanted = Reader.id(id);
        return reader.isContractor() ? FindingDetailItem.of(queries.findOwn(wanted), true) : FindingDetailItem.of(queries.find(wanted), false);
    }
}
