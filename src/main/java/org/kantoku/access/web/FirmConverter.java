package org.kantoku.access.web;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.kantoku.access.application.Affiliations;

/** The chosen firm of the account form, by its id. A bean named in the page, because a converter restored with the view loses its
 * injected queries. */
@Named
@ApplicationScoped
public class FirmConverter implements Converter<Affiliations.Firm> {

    @Inject
    private Affiliations affiliations;

    @Override
    public Affiliations.Firm getAsObject(FacesContext faces, UIComponent component, String text) {
        return text == null || text.isBlank() ? null : affiliations.contractor(UUID.fromString(text)).orElse(null);
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent component, Affiliations.Firm firm) {
        return firm == null ? "" : firm.id().toString();
    }
}
