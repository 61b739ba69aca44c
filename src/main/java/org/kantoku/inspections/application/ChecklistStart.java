package org.kantoku.inspections.application;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/** Publishes the checklists at start-up, as soon as the schema is there. */
@Startup
@Singleton
@DependsOn("SchemaMigration")
public class ChecklistStart {

    @Inject
    private ChecklistPublishing publishing;

    @PostConstruct
    void publish() {
        publishing.publish();
    }
}
