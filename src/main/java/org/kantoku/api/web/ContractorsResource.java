package org.kantoku.api.web;

import static org.kantoku.api.web.Described.AS_OF;
import static org.kantoku.api.web.Described.DEPARTMENT;
import static org.kantoku.api.web.Described.PAGE;
import static org.kantoku.api.web.Described.SIZE;
import static org.kantoku.api.web.Described.STAFF;
import static org.kantoku.api.web.Described.TEXT;

import java.time.LocalDate;
import java.util.List;
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

import org.kantoku.api.application.OwnFirmQueries;
import org.kantoku.api.application.OwnFirmRow;
import org.kantoku.contractors.application.ContractorQueries;
import org.kantoku.contracts.domain.RiskTier;
import org.kantoku.shared.Page;
import org.kantoku.shared.RecordNotFound;
import org.kantoku.supervision.application.ContractorListQueries;
import org.kantoku.supervision.application.SupervisionState;

/** Contractors: for staff all with their standing, for a contractor its own firm. */
@Path("v1/contractors")
@V1
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@APIResponse(responseCode = "400", ref = "BadParameter")
@APIResponse(responseCode = "401", ref = "NoToken")
@APIResponse(responseCode = "403", ref = "NotPermitted")
@APIResponse(responseCode = "404", ref = "NotThere")
@APIResponse(responseCode = "503", ref = "NotYet")
@Tag(name = "Register")
public class ContractorsResource {

    @Inject
    private ContractorListQueries list;

    @Inject
    private ContractorQueries queries;

    @Inject
    private OwnFirmQueries own;

    @Inject
    private Reader reader;

    /** The list, by reading of the name. */
    @GET
    @Operation(operationId = "listContractors", summary = "Contractors with their standing on a day, by reading of the name")
    @APIResponseSchema(ContractorPage.class)
    public ContractorPage list(@Parameter(description = AS_OF + ". Staff only") @QueryParam("asOf") LocalDate asOf, @Parameter(description = TEXT + ". Staff only") @QueryParam("text") String text,
            @Parameter(description = STAFF) @QueryParam("state") SupervisionState state, @Parameter(description = STAFF) @QueryParam("tier") RiskTier tier,
            @Parameter(description = DEPARTMENT) @QueryParam("department") UUID department,
            @Parameter(description = PAGE) @QueryParam("page") Integer page,
            @Parameter(description = SIZE) @QueryParam("size") Integer size) {
        Paging paging = Paging.of(page, size);
        if (reader.isContractor()) {
            reader.onlyStaff("asOf", asOf);
            reader.onlyStaff("text", text);
            reader.onlyStaff("state", state);
            reader.onlyStaff("tier", tier);
            reader.onlyStaff("department", department);
            Page<OwnFirmRow> firm = paging.of(List.of(own.firm()));
            return new ContractorPage(paging.items(firm, ContractorItem::of), paging.page(), paging.size(), firm.total());
        }
        var found = list.page(Filters.register(text, state, tier, department, null), reader.day(asOf), paging.by("name"));
        return new ContractorPage(paging.items(found, ContractorItem::of), paging.page(), paging.size(), found.total());
    }

    /** One contractor. */
    @GET
    @Path("{id}")
    @Operation(operationId = "getContractor", summary = "One contractor")
    @APIResponseSchema(ContractorDetailItem.class)
    public ContractorDetailItem one(@PathParam("id") String id) {
        if (!reader.isContractor()) {
            return ContractorDetailItem.of(queries.view(Reader.id(id)));
        }
        OwnFirmRow firm = own.firm();
        if (!firm.id().equals(Reader.id(id))) {
            throw new RecordNotFound();
        }
        return ContractorDetailItem.of(firm);
    }
}
