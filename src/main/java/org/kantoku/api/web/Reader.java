package org.kantoku.api.web;

import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;

import org.kantoku.access.application.CurrentUser;
import org.kantoku.api.application.OwnFirmQueries;
import org.kantoku.api.application.OwnFirmRow;

/** Whose program is reading: one of ours, or a contractor's, which gets its own firm and no more. */
@RequestScoped
public class Reader {

    @Inject
    private CurrentUser user;

    @Inject
    private OwnFirmQueries firms;

    boolean isContractor() {
        return user.isContractor();
    }

    /** A filter that is not for contractors: what they do not see they do not ask for either. */
    void onlyStaff(String parameter, Object value) {
        if (value != null && isContractor()) {
            throw new BadParameter(parameter, "not for contractors");
        }
    }

    /** The contractor's own firm. */
    Ref firm() {
        OwnFirmRow firm = firms.firm();
        return new Ref(firm.id(), null, firm.name());
    }

    /** The id in an address; one that cannot be is as one that is not there. */
    static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new NotFoundException(e);
        }
    }
}
