package org.kantoku.shared.mail;

/** How the way to the mail server is secured. */
enum MailSecurity {
    /** From the first byte on. */
    TLS,
    /** After the greeting; without it nothing is sent. */
    STARTTLS,
    /** Not at all. */
    NONE;

    /** What the operator said; anything that is not understood is the safe way, so that a misspelt word never sends in clear. */
    static MailSecurity of(String said) {
        for (MailSecurity security : values()) {
            if (security.name().equalsIgnoreCase(said.strip())) {
                return security;
            }
        }
        return STARTTLS;
    }
}
