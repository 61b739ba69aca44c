package org.kantoku.correctiveactions.web;

import java.time.temporal.ChronoUnit;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.kantoku.correctiveactions.application.PortalCard;
import org.kantoku.correctiveactions.application.PortalContact;
import org.kantoku.correctiveactions.application.PortalFinding;
import org.kantoku.correctiveactions.application.PortalQueries;
import org.kantoku.shared.BusinessClock;

/** A contractor's first page and list of findings. */
@Named
@RequestScoped
public class PortalHomeBacking {

    @Inject
    private PortalQueries queries;

    @Inject
    private BusinessClock clock;

    private List<PortalCard> cards;
    private List<PortalFinding> findings;
    private List<PortalContact> contacts;

    public List<PortalCard> getCards() {
        if (cards == null) {
            cards = queries.cards();
        }
        return cards;
    }

    public long getAsked() {
        return getCards().stream().filter(PortalCard::isAsked).count();
    }

    public List<PortalFinding> getFindings() {
        if (findings == null) {
            findings = queries.findings();
        }
        return findings;
    }

    /** Name of the caller's firm. */
    public String getFirm() {
        return queries.firmName();
    }

    public List<PortalContact> getContacts() {
        if (contacts == null) {
            contacts = queries.contacts();
        }
        return contacts;
    }

    /** Days until a card is due; negative when it is over. */
    public long daysLeft(PortalCard card) {
        return ChronoUnit.DAYS.between(clock.today(), card.dueOn());
    }

    /** Where the one button of a card leads. */
    public String address(PortalCard card) {
        return switch (card.what()) {
            case SELF_ASSESSMENT -> "/portal/selfAssessment?id=" + card.id();
            case RECEIPT -> "/portal/receipts";
            case EXIT -> "/portal/exit?id=" + card.id();
            default -> "/portal/finding?id=" + card.id();
        };
    }
}
