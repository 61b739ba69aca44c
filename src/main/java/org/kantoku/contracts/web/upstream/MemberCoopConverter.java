package org.kantoku.contracts.web.upstream;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.kantoku.contracts.application.upstream.MemberCoopChoice;
import org.kantoku.contracts.application.upstream.MemberCoopQueries;
import org.kantoku.shared.RecordNotFound;

/** A chosen member co-op as its id in the form; what is no id is the name of somebody who is not in the register. */
@Named
@ApplicationScoped
public class MemberCoopConverter implements Converter<MemberCoopChoice> {

    private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    @Inject
    private MemberCoopQueries coops;

    @Override
    public MemberCoopChoice getAsObject(FacesContext context, UIComponent component, String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        if (!value.matches(ID)) {
            return MemberCoopChoice.named(value.strip());
        }
        try {
            return coops.choice(UUID.fromString(value));
        } catch (RecordNotFound unknown) {
            throw new ConverterException(unknown);
        }
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, MemberCoopChoice choice) {
        return choice == null ? "" : choice.id() == null ? choice.name() : choice.id().toString();
    }
}
