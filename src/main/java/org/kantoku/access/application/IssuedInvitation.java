package org.kantoku.access.application;

import java.util.UUID;

/**
 * An invitation that was just issued.
 *
 * @param code the code, to be handed over by the administrator because no mail could be sent; {@code null} when the mail carries it
 */
public record IssuedInvitation(UUID id, String code) {
}
