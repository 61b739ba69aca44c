package org.kantoku.access.application;

/** Something was asked that needs a person, and nobody is signed in. */
public class NotSignedIn extends RuntimeException {

    public NotSignedIn() {
        super("nobody is signed in");
    }
}
