package org.kantoku.api.web;

import static org.kantoku.api.web.Described.CONTRACTOR;
import static org.kantoku.api.web.Described.PAGE;
import static org.kantoku.api.web.Described.SIZE;
import static org.kantoku.api.web.Described.STAFF;
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

import org.kantoku.inspections.application.InspectionFilter;
import org.kantoku.inspections.application.InspectionQueries;
import org.kantoku.inspections.application.InspectionReportQueries;
import org.kantoku.inspections.domain.InspectionKind;
import org.kantoku.inspections.domain.InspectionState;
import org.kantoku.shared.RecordNotFound;

/** Inspections: for staff all, for a contractor those whose report it was given. */
@Path("v1/inspections")
@V1
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@APIResponse(responseCode = "400", ref = "BadParameter")
@APIResponse(responseCode = "401", ref = "NoToken")
@APIResponse(responseCode = "403", ref = "NotPermitted")
@APIResponse(responseCode = "404", ref = "NotThere")
@Tag(name = "Inspections and findings")
public class InspectionsResource {

    @Inject
    private InspectionQueries queries;

    @Inject
    private InspectionReportQueries reports;

    @Inject
    private Reader reader;

    /** The list, by number. */
    @GET
    @Operation(operationId = "listInspections", summary = "Inspections by number; for a contractor those whose report it was given, the newest first")
    @APIResponseSchema(InspectionPage.class)
    public InspectionPage list(@Parameter(description = TEXT + ". Staff only") @QueryParam("text") String text,
            @Parameter(description = STAFF) @QueryParam("state") InspectionState state, @Parameter(description = STAFF) @QueryParam("kind") InspectionKind kind,
            @Parameter(description = "Fiscal year (from April) of the planned day. Staff only") @QueryParam("year") Integer year,
            @Parameter(description = CONTRACTOR) @QueryParam("contractor") UUID contractor,
            @Parameter(description = PAGE) @QueryParam("page") Integer page,
            @Parameter(description = SIZE) @QueryParam("size") Integer size) {
        Paging paging = Paging.of(page, size);
        if (reader.isContractor()) {
            reader.onlyStaff("text", text);
            reader.onlyStaff("state", state);
            reader.onlyStaff("kind", kind);
            reader.onlyStaff("year", year);
            reader.onlyStaff("contractor", contractor);
            var mine = paging.of(reports.own());
            Ref firm = reader.firm();
            return new InspectionPage(paging.items(mine, row -> InspectionItem.of(row, firm)), paging.page(), paging.size(), mine.total());
        }
        if (year != null && (year < 2000 || year > 2999)) {
            throw new BadParameter("year", "2000 to 2999");
        }
        var found = queries.page(new InspectionFilter(text, state, kind, year, contractor, false), paging.by("number"));
        return new InspectionPage(paging.items(found, InspectionItem::of), paging.page(), paging.size(), found.total());
    }

    /** One inspection. */
    @GET
    @Path("{id}")
    @Operation(operationId = "getInspection", summary = "One inspection")
    @APIResponseSchema(InspectionDetailItem.class)
    public InspectionDetailItem one(@PathParam("id") String id) {
        UUID wanted = Reader.id(id);
        if (!reader.isContractor()) {
            return InspectionDetailItem.of(queries.find(wanted));
        }
        return reports.own().stream().filter(row -> row.inspectionId().equals(wanted)).findFirst()
            .map(row -> InspectionDetailItem.of(row, reader.firm())).orElseThrow(RecordNotFound::new);
    }
}
