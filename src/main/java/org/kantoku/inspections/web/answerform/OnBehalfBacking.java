package org.kantoku.inspections.web.answerform;

import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.kantoku.inspections.application.PaperEntry;
import org.kantoku.inspections.application.PaperQueries;

/** Tells a firm what the federation entered for it. */
@Named("onBehalf")
@RequestScoped
public class OnBehalfBacking {

    @Inject
    private PaperQueries queries;

    private PaperEntry entry;

    /** Of one self-assessment, the page's own. */
    public PaperEntry of(UUID assessmentId) {
        if (entry == null) {
            entry = queries.entry(assessmentId);
        }
        return entry;
    }
}
