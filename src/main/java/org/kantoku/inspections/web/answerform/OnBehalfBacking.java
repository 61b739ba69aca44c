package org.kantoku.inspections.web.answerform;

import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.kantoku.access.application.AccountQueries;
import org.kantoku.inspections.application.PaperEntry;
import org.kantoku.inspections.application.PaperQueries;

/** Tells a firm what the federation entered for it. */
@Named("onBehalf")
@RequestScoped
public class OnBehalfBacking {

    @Inject
    private PaperQueries queries;

    @Inject
    private AccountQueries accounts;

    private PaperEntry entry;
    private Boolean helper;

    /** Of one self-assessment, the page's own. */
    public PaperEntry of(UUID assessmentId) {
        if (entry == null) {
            entry = queries.entry(assessmentId);
        }
        return entry;
    }

    /** Whether the reader answers a share only; the account of the responsible person hands in. */
    public boolean isHelper() {
        if (helper == null) {
            helper = accounts.isHelper();
        }
        return helper;
    }
}
