package org.kantoku.shared.web;

/** Found by {@link java.util.ResourceBundle} by its name. */
public class Texts_en extends Texts {

    public Texts_en() {
        super("en");
    }
}
