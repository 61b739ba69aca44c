package org.kantoku.inspections.web.answerform;

import java.io.InputStream;
import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.kantoku.inspections.application.PaperEntryService;
import org.kantoku.inspections.application.PaperQueries;
import org.kantoku.inspections.web.AnswersExchange;

/** Answers that our staff enters for a firm, saved as they are entered (docs/howto/answers-api.md). Weights and grades are not told. */
@RequestScoped
@Path("paper-entries/{id}/answers")
@Produces(MediaType.APPLICATION_JSON)
public class PaperAnswersResource {

    @Inject
    private PaperEntryService service;

    @Inject
    private PaperQueries queries;

    @Inject
    private AnswersExchange answers;

    @GET
    public JsonObject sheet(@PathParam("id") UUID id) {
        return answers.asContractor().sheet(queries.sheet(id));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response answer(@PathParam("id") UUID id, String body) {
        return answers.asContractor().saved(body, changes -> service.answer(id, changes), () -> queries.sheet(id));
    }

    @POST
    @Path("{item}/evidence")
    @Consumes(MediaType.WILDCARD)
    public Response attach(@PathParam("id") UUID id, @PathParam("item") String item, @QueryParam("name") String name, InputStream content) {
        return answers.asContractor().changed(() -> service.attach(id, item, name, content), () -> queries.sheet(id));
    }

    @DELETE
    @Path("{item}/evidence/{evidence}")
    public Response detach(@PathParam("id") UUID id, @PathParam("item") String item, @PathParam("evidence") UUID evidence) {
        return answers.asContractor().changed(() -> service.detach(id, item, evidence), () -> queries.sheet(id));
    }
}
