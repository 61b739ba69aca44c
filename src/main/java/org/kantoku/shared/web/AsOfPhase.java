package org.kantoku.shared.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;

/** Takes the dates a request looks at before anything of the page asks the database. Declared in faces-config.xml. */
public class AsOfPhase implements PhaseListener {

    private static final long serialVersionUID = 1L;

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        CDI.current().select(AsOf.class).get().take(event.getFacesContext());
    }
}
