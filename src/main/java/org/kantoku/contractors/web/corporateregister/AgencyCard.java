package org.kantoku.contractors.web.corporateregister;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.kantoku.contractors.application.corporateregister.AgencyQueries;
import org.kantoku.contractors.application.corporateregister.AgencyView;
import org.kantoku.shared.CorporateNumber;

/** What the tax agency says of a contractor, for its page; asked once a request. */
@Named
@RequestScoped
public class AgencyCard {

    @Inject
    private AgencyQueries queries;

    private final Map<String, Optional<AgencyView>> asked = new HashMap<>();

    /** {@code null} when no file told anything. */
    public AgencyView of(CorporateNumber number) {
        return number == null ? null : asked.computeIfAbsent(number.value(), queries::view).orElse(null);
    }

    /** The same for a number as somebody types it. */
    public AgencyView typed(String number) {
        return queries.typed(number).orElse(null);
    }
}
