package org.kantoku.contractors.web.roster;

import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.kantoku.contractors.application.roster.RosterQueries;
import org.kantoku.contractors.application.roster.RosterView;

/** A contractor's places, certificates, people, training and notices, read once a request. */
@Named("roster")
@RequestScoped
public class RosterBacking {

    @Inject
    private RosterQueries queries;

    private RosterView view;

    public RosterView of(UUID contractorId) {
        if (view == null) {
            view = queries.of(contractorId);
        }
        return view;
    }
}
