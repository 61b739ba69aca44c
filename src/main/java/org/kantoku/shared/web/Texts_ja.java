package org.kantoku.shared.web;

/** Found by {@link java.util.ResourceBundle} by its name. */
public class Texts_ja extends Texts {

    public Texts_ja() {
        super("ja");
    }
}
