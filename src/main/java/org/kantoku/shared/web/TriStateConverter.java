package org.kantoku.shared.web;

import jakarta.faces.convert.EnumConverter;
import jakarta.faces.convert.FacesConverter;

import org.kantoku.shared.TriState;

/** A tri-state where its type cannot be seen from the binding, as in a map. */
@FacesConverter("triState")
public class TriStateConverter extends EnumConverter {

    public TriStateConverter() {
        super(TriState.class);
    }
}
