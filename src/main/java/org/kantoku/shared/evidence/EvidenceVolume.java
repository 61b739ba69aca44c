package org.kantoku.shared.evidence;

/** How much evidence is kept. */
record EvidenceVolume(long files, long bytes) {
}
