package org.kantoku.inspections.web.selection;

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

import org.kantoku.inspections.application.selection.SelectionAnswerService;
import org.kantoku.inspections.application.selection.SelectionDetailQueries;
import org.kantoku.inspections.web.AnswersExchange;

/** Answers of a selection sheet, saved as they are given (docs/howto/answers-api.md). Keeps nothing between two calls. */
@RequestScoped
@Path("selections/{id}/answers")
@Produces(MediaType.APPLICATION_JSON)
public class SelectionAnswersResource {

    @Inject
    private SelectionAnswerService service;

    @Inject
    private SelectionDetailQueries queries;

    @Inject
    private AnswersExchange answers;

    @GET
    public JsonObject sheet(@PathParam("id") UUID id) {
        return answers.sheet(queries.answers(id));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response answer(@PathParam("id") UUID id, String body) {
        return answers.saved(body, changes -> service.answer(id, changes), () -> queries.answers(id));
    }

    @POST
    @Path("{item}/evidence")
    @Consumes(MediaType.WILDCARD)
    public Response attach(@PathParam("id") UUID id, @PathParam("item") String item, @QueryParam("name") String name, InputStream content) {
        return answers.changed(() -> service.attach(id, item, name, content), () -> queries.answers(id));
    }

    @DELETE
    @Path("{item}/evidence/{evidence}")
    public Response detach(@PathParam("id") UUID id, @PathParam("item") String item, @PathParam("evidence") UUID evidence) {
        return answers.changed(() -> service.detach(id, item, evidence), () -> queries.answers(id));
    }
}
