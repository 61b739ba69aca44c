package org.kantoku.shared.evidence;

import java.util.UUID;

/**
 * A newer version took the place of a file. What has not been handed in yet goes on with the newer one, in the same transaction; what
 * was handed in keeps naming what was handed in.
 *
 * @param by the account that gave the newer version
 */
public record EvidenceReplaced(UUID older, UUID newer, UUID by) {
}
