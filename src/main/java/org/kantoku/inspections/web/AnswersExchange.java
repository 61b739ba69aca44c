package org.kantoku.inspections.web;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.core.Response;

import org.kantoku.access.application.CurrentUser;
import org.kantoku.inspections.application.AnswerChange;
import org.kantoku.inspections.application.AnswerResult;
import org.kantoku.inspections.application.AnswerSheet;
import org.kantoku.shared.RuleViolation;

/** What all answers endpoints say and how they refuse: a rule that forbids it is 409 with its message. */
@RequestScoped
public class AnswersExchange {

    @Inject
    private CurrentUser user;

    private boolean plain;

    /** From now on in this request nothing is told that a contractor would not be told. */
    public AnswersExchange asContractor() {
        plain = true;
        return this;
    }

    /** The sheet as the reader may see it. */
    public JsonObject sheet(AnswerSheet sheet) {
        return json().sheet(sheet);
    }

    /** Saves the answers of a body and says what became of each. */
    public Response saved(String body, Function<List<AnswerChange>, List<AnswerResult>> command, Supplier<AnswerSheet> sheet) {
        return answered(() -> json().results(command.apply(AnswersJson.changes(body)), sheet.get()));
    }

    /** Carries out a command and gives the sheet as it is then. */
    public Response changed(Runnable command, Supplier<AnswerSheet> sheet) {
        return answered(() -> {
            command.run();
            return sheet(sheet.get());
        });
    }

    private Response answered(Supplier<JsonObject> work) {
        try {
            return Response.ok(work.get()).build();
        } catch (RuleViolation violation) {
            return Response.status(Response.Status.CONFLICT).entity(json().message(violation)).build();
        }
    }

    /** Only staff read weights and grades. */
    private AnswersJson json() {
        return new AnswersJson(!plain && !user.isContractor(), user.getLanguage());
    }
}
