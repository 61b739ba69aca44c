package org.kantoku.shared;

/** There is no such record, or none that the caller may know of; both look alike from outside (404). */
public class RecordNotFound extends RuntimeException {

    public RecordNotFound() {
        super("no such record");
    }
}
