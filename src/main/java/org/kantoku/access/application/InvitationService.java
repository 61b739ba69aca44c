package org.kantoku.access.application;

import static org.kantoku.access.domain.Permission.ACCOUNT_MANAGE;

import java.util.Locale;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kantoku.access.domain.Invitation;
import org.kantoku.shared.BusinessClock;
import org.kantoku.shared.RecordNotFound;
import org.kantoku.shared.RuleViolation;
import org.kantoku.shared.mail.MailOutbox;
import org.kantoku.shared.mail.MailText;

/** Invites people of contractors by mail; where no mail can be sent, the administrator is told the code once, to hand it over. */
@ApplicationScoped
@Transactional
public class InvitationService {

    private static final String ENTITY = "Invitation";
    private static final int CODE_GROUP = 5;

    private InvitationRepository invitations;
    private Affiliations affiliations;
    private Passwords passwords;
    private MailOutbox outbox;
    private AuditTrail audit;
    private BusinessClock clock;

    protected InvitationService() {
    }

    @Inject
    public InvitationService(InvitationRepository invitations, Affiliations affiliations, Passwords passwords, MailOutbox outbox, AuditTrail audit,
                             BusinessClock clock) {
        this.invitations = invitations;
        this.affiliations = affiliations;
        this.passwords = passwords;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /** Invites a person to act for a contractor. Says nothing of whether the address has an account. */
    @Requires(ACCOUNT_MANAGE)
    public IssuedInvitation invite(UUID contractorId, String email) {
        if (contractorId == null) {
            throw new RuleViolation("access.invitation.error.firm").on("contractor");
        }
        Affiliations.Firm firm = affiliations.contractor(contractorId).orElseThrow(RecordNotFound::new);
        String code = passwords.generateCode();
        Invitation invitation = new Invitation(contractorId, email, passwords.hash(code), clock.now());
        invitations.add(invitation);
        audit.record("invitation.issue", ENTITY, invitation.id(), firm.name(), null);
        return issued(invitation, code);
    }

    /** A new code with a new term, to the same address. */
    @Requires(ACCOUNT_MANAGE)
    public IssuedInvitation resend(UUID id) {
        Invitation invitation = invitations.find(id);
        String code = passwords.generateCode();
        invitation.renew(passwords.hash(code), clock.now());
        audit.record("invitation.resend", ENTITY, id, firm(invitation), null);
        return issued(invitation, code);
    }

    @Requires(ACCOUNT_MANAGE)
    public void revoke(UUID id) {
        Invitation invitation = invitations.find(id);
        invitation.revoke(clock.now());
        audit.record("invitation.revoke", ENTITY, id, firm(invitation), null);
    }

    private String firm(Invitation invitation) {
        return affiliations.contractor(invitation.contractorId()).map(Affiliations.Firm::name).orElse("");
    }

    private IssuedInvitation issued(Invitation invitation, String code) {
        String shown = code.substring(0, CODE_GROUP) + "-" + code.substring(CODE_GROUP);
        if (!outbox.isConfigured()) {
            return new IssuedInvitation(invitation.id(), shown);
        }
        String link = outbox.address("/invitation?id=" + invitation.id());
        outbox.put(invitation.email(), MailText.of("access.mail.invitation", Locale.JAPANESE, link, shown,
            invitation.expiresAt().atZone(BusinessClock.ZONE).toLocalDate().toString()));
        return new IssuedInvitation(invitation.id(), null);
    }
}
