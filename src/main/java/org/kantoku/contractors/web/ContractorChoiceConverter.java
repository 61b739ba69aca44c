package org.kantoku.contractors.web;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.kantoku.contractors.application.ContractorChoice;
import org.kantoku.contractors.application.ContractorQueries;
import org.kantoku.shared.RecordNotFound;

/** A chosen contractor as its id in the form. A bean named in the page, because a converter restored with the view loses its
 * injected queries. */
@Named
@ApplicationScoped
public class ContractorChoiceConverter implements Converter<ContractorChoice> {

    @Inject
    private ContractorQueries contractors;

    @Override
    public ContractorChoice getAsObject(FacesContext context, UIComponent component, String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        try {
            return contractors.choice(UUID.fromString(value));
        } catch (IllegalArgumentException | RecordNotFound unknown) {
            throw new ConverterException(unknown);
        }
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, ContractorChoice choice) {
        return choice == null ? "" : choice.id().toString();
    }
}
