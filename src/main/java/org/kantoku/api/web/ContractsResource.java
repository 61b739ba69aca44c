package org.kantoku.api.web;

import static org.kantoku.api.web.Described.AS_OF;
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
import org.kantoku.contracts.application.ContractQueries;
import org.kantoku.contracts.domain.RiskTier;
import org.kantoku.supervision.application.ContractListQueries;
import org.kantoku.supervision.application.SupervisionState;

/** Contracts: for staff all with their standing, for a contractor its own from their signature on. */
@Path("v1/contracts")
@V1
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@APIResponse(responseCode = "400", ref = "BadParameter")
@APIResponse(responseCode = "401", ref = "NoToken")
@APIResponse(responseCode = "403", ref = "NotPermitted")
@APIResponse(responseCode = "404", ref = "NotThere")
@APIResponse(responseCode = "503", ref = "NotYet")
@Tag(name = "Register")
public class ContractsResource {

    @Inject
    private ContractListQueries list;

    @Inject
    private ContractQueries queries;

    @Inject
    private OwnFirmQueries own;

    @Inject
    private Reader reader;

    /** The list, by number. */
    @GET
    @Operation(operationId = "listContracts", summary = "Contracts with their standing on a day, by number")
    @APIResponseSchema(ContractPage.class)
    public ContractPage list(@Parameter(description = AS_OF + ". Staff only") @QueryParam("asOf") LocalDate asOf, @Parameter(description = TEXT + ". Staff only") @QueryParam("text") String text,
            @Parameter(description = STAFF) @QueryParam("state") SupervisionState state, @Parameter(description = STAFF) @QueryParam("tier") RiskTier tier,
            @Parameter(description = DEPARTMENT) @QueryParam("department") UUID department,
            @Parameter(description = CONTRACTOR) @QueryParam("contractor") UUID contractor,
            @Parameter(description = PAGE) @QueryParam("page") Integer page,
            @Parameter(description = SIZE) @QueryParam("size") Integer size) {
        Paging paging = Paging.of(page, size);
        if (reader.isContractor()) {
            reader.onlyStaff("asOf", asOf);
            reader.onlyStaff("text", text);
            reader.onlyStaff("state", state);
            reader.onlyStaff("tier", tier);
            reader.onlyStaff("department", department);
            reader.onlyStaff("contractor", contractor);
            var mine = own.contracts(paging.by(null));
            return new ContractPage(paging.items(mine, ContractItem::of), paging.page(), paging.size(), mine.total());
        }
        var found = list.page(Filters.register(text, state, tier, department, contractor), reader.day(asOf), paging.by("number"));
        return new ContractPage(paging.items(found, ContractItem::of), paging.page(), paging.size(), found.total());
    }

    /** One contract as it stands today. */
    @GET
    @Path("{id}")
    @Operation(operationId = "getContract", summary = "One contract as it stands today")
    @APIResponseSchema(ContractDetailItem.class)
    public ContractDetailItem one(@PathParam("id") String id) {
        return reader.isContractor() ? ContractDetailItem.of(own.contract(Reader.id(id))) : ContractDetailItem.of(queries.view(Reader.id(id)));
    }
}
