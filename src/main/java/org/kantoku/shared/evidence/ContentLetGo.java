package org.kantoku.shared.evidence;

/** A file's record needs its content no longer; sent within the transaction that decides it, acted upon once that is committed. */
public record ContentLetGo(String sha256) {
}
