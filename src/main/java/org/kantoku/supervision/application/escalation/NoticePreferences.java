package org.kantoku.supervision.application.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.kantoku.access.application.Preferences;
import org.kantoku.supervision.domain.escalation.MailRhythm;

/** How the caller wants mails about notices. What is critical, and incidents, come at once whatever is chosen. */
@ApplicationScoped
public class NoticePreferences {

    static final String RHYTHM = "notices.mail";
    static final String NOT_AHEAD = "notices.notAhead";

    @Inject
    private Preferences preferences;

    public MailRhythm rhythm() {
        return preferences.get(RHYTHM).map(MailRhythm::valueOf).orElse(MailRhythm.AT_ONCE);
    }

    /** Whether mails are wanted about what is not late yet. */
    public boolean isAhead() {
        return preferences.get(NOT_AHEAD).isEmpty();
    }

    public void choose(MailRhythm rhythm, boolean ahead) {
        preferences.keep(RHYTHM, rhythm == MailRhythm.AT_ONCE ? null : rhythm.name());
        preferences.keep(NOT_AHEAD, ahead ? null : "true");
    }
}
