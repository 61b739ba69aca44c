package org.kantoku.supervision.application.escalation;

import java.time.Instant;

/** A lapse was seen to open or to close. Fired within the run that saw it, in its transaction. */
record LapseEvent(boolean opened, Watched lapse, OpenLapse seen, Instant at) {
}
