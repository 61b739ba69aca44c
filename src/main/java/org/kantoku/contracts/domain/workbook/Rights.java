package org.kantoku.contracts.domain.workbook;

import java.util.UUID;

/**
 * What the person who imports may do.
 *
 * @param account  who it is
 * @param restore  whether decisions of others may be written too
 */
public record Rights(UUID account, boolean restore) {
}
