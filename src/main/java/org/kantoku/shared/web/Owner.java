package org.kantoku.shared.web;

import java.util.Locale;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Whose portal it is: {@code KANTOKU_ORGANISATION} and {@code KANTOKU_ORGANISATION_EN}, with the demo data the fictional federation,
 * else nobody.
 */
@ApplicationScoped
public class Owner {

    @Inject
    @ConfigProperty(name = "kantoku.organisation")
    private Optional<String> organisation;

    @Inject
    @ConfigProperty(name = "kantoku.organisation.en")
    private Optional<String> organisationEn;

    @Inject
    @ConfigProperty(name = "kantoku.demo", defaultValue = "false")
    private boolean demo;

    /** The name in a language, or empty. */
    public String name(Locale language) {
        boolean english = Locale.ENGLISH.getLanguage().equals(language.getLanguage());
        return (english ? organisationEn.or(() -> organisation) : organisation)
            .orElseGet(() -> demo ? Texts.in(language).format("app.owner") : "");
    }
}
