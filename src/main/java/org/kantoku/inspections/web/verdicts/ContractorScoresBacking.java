package org.kantoku.inspections.web.verdicts;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.kantoku.inspections.application.verdicts.Result;
import org.kantoku.inspections.application.verdicts.VerdictQueries;
import org.kantoku.shared.web.TextBean;

/** How a contractor's scores went, as a chart and as a table. */
@Named("contractorScores")
@RequestScoped
public class ContractorScoresBacking {

    @Inject
    private VerdictQueries queries;

    @Inject
    private TextBean texts;

    private List<Result> scored;

    /** Its results with a score, the earliest first. */
    public List<Result> of(UUID contractorId) {
        if (scored == null) {
            scored = queries.of(contractorId).stream().filter(result -> result.score() != null).toList();
        }
        return scored;
    }

    public String chart(UUID contractorId) {
        return ScoreChart.json(of(contractorId), key -> texts.text(key));
    }
}
