package org.kantoku.supervision.web.escalation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.kantoku.shared.mail.MailOutbox;
import org.kantoku.shared.web.Commands;
import org.kantoku.supervision.application.escalation.NoticePreferences;
import org.kantoku.supervision.domain.escalation.MailRhythm;

/** How often the caller wants mails about notices. */
@Named
@RequestScoped
public class NoticePreferenceBacking {

    @Inject
    private NoticePreferences preferences;

    @Inject
    private Commands commands;

    @Inject
    private MailOutbox mails;

    private MailRhythm rhythm;
    private boolean ahead;

    @PostConstruct
    void read() {
        rhythm = preferences.rhythm();
        ahead = preferences.isAhead();
    }

    public void save() {
        commands.run("notices.msg.preferences", () -> preferences.choose(rhythm, ahead));
    }

    public boolean isMailConfigured() {
        return mails.isConfigured();
    }

    public MailRhythm[] getRhythms() {
        return MailRhythm.values();
    }

    public MailRhythm getRhythm() {
        return rhythm;
    }

    public void setRhythm(MailRhythm rhythm) {
        this.rhythm = rhythm;
    }

    public boolean isAhead() {
        return ahead;
    }

    public void setAhead(boolean ahead) {
        this.ahead = ahead;
    }
}
