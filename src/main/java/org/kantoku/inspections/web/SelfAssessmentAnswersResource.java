package org.kantoku.inspections.web;

import java.io.InputStream;
import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.kantoku.inspections.application.AnswerService;
import org.kantoku.inspections.application.AnswerSheetQueries;

/** Answers of a self-assessment, saved as they are given (docs/howto/answers-api.md). Keeps nothing between two calls. */
@RequestScoped
@Path("self-assessments/{id}/answers")
@Produces(MediaType.APPLICATION_JSON)
public class SelfAssessmentAnswersResource {

    @Inject
    private AnswerService service;

    @Inject
    private AnswerSheetQueries queries;

    @Inject
    private AnswersExchange answers;

    @GET
    public JsonObject sheet(@PathParam("id") UUID id) {
        return answers.sheet(queries.selfAssessment(id));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response answer(@PathParam("id") UUID id, String body) {
        return answers.saved(body, changes -> service.answerSelfAssessment(id, changes), () -> queries.selfAssessment(id));
    }

    @POST
    @Path("{item}/evidence")
    @Consumes(MediaType.WILDCARD)
    public Response attach(@PathParam("id") UUID id, @PathParam("item") String item, @QueryParam("name") String name, InputStream content) {
        return answers.changed(() -> service.attachToSelfAssessment(id, item, name, content), () -> queries.selfAssessment(id));
    }

    /** Uses a file of the firm that is kept already. */
    @PUT
    @Path("{item}/evidence/{evidence}")
    public Response reuse(@PathParam("id") UUID id, @PathParam("item") String item, @PathParam("evidence") UUID evidence) {
        return answers.changed(() -> service.reuseInSelfAssessment(id, item, evidence), () -> queries.selfAssessment(id));
    }

    @DELETE
    @Path("{item}/evidence/{evidence}")
    public Response detach(@PathParam("id") UUID id, @PathParam("item") String item, @PathParam("evidence") UUID evidence) {
        return answers.changed(() -> service.detachFromSelfAssessment(id, item, evidence), () -> queries.selfAssessment(id));
    }
}
