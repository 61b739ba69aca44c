package org.kantoku.shared.web;

import java.util.Locale;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;

/**
 * Takes the dates a request looks at before anything of the page asks the database, and the language before a parameter of the address is
 * refused: the page itself says it only when it is drawn. Declared in faces-config.xml.
 */
public class AsOfPhase implements PhaseListener {

    private static final long serialVersionUID = 1L;

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext faces = event.getFacesContext();
        CDI.current().select(AsOf.class).get().take(faces);
        if (faces.getViewRoot() != null) {
            faces.getViewRoot().setLocale(faces.getApplication().evaluateExpressionGet(faces, "#{language.locale}", Locale.class));
        }
    }
}
