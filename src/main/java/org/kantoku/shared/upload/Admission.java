package org.kantoku.shared.upload;

/**
 * What came of an upload at the gate.
 *
 * @param verdict   what the content is and whether it is taken; of the content as it is kept
 * @param state     what the malware scanner says
 * @param rewritten whether traces were taken out of a photograph, so that the content differs from what was sent
 */
public record Admission(Verdict verdict, ScanState state, boolean rewritten) {
}
