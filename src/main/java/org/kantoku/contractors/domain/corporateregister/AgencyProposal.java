package org.kantoku.contractors.domain.corporateregister;

import java.io.Serializable;

/**
 * One thing that could be taken over from the tax agency's file.
 *
 * @param registered what is registered with us, or {@code null}
 * @param told       what the agency says
 * @param fill       whether nothing is lost by it, because nothing is registered yet
 */
public record AgencyProposal(AgencyField field, String registered, String told, boolean fill) implements Serializable {
}
