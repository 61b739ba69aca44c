package org.kantoku.correctiveactions.web.evidence;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.kantoku.correctiveactions.application.evidence.EvidenceListQueries;

/** The files that a firm may use again on its answer sheet. */
@RequestScoped
@Path("own-evidence")
@Produces(MediaType.APPLICATION_JSON)
public class OwnEvidenceResource {

    @Inject
    private EvidenceListQueries queries;

    @GET
    public JsonArray reusable() {
        JsonArrayBuilder array = Json.createArrayBuilder();
        queries.reusable().forEach(row -> array.add(Json.createObjectBuilder().add("id", row.id().toString()).add("name", row.file().name())
            .add("bytes", row.file().bytes()).add("mime", row.file().mime()).add("at", row.at().toString())));
        return array.build();
    }
}
