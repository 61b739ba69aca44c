package org.kantoku.supervision.application.escalation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.kantoku.shared.mail.MailOutbox;
import org.kantoku.shared.mail.MailText;
import org.kantoku.supervision.application.escalation.EscalationRepository.DueMail;
import org.kantoku.supervision.domain.LapseKey;

/** Puts what is to be mailed to one person into one mail: numbers and links, nothing of what they are about. */
@ApplicationScoped
class NoticeMails {

    /** Lapses listed in a mail; of more the number is said. */
    static final int MOST = 30;

    @Inject
    private EscalationRepository repository;

    @Inject
    private MailOutbox mails;

    void put(List<DueMail> due, Directory directory) {
        Map<String, List<DueMail>> byRecipient = new LinkedHashMap<>();
        due.forEach(mail -> byRecipient.computeIfAbsent(mail.recipient(), key -> new ArrayList<>()).add(mail));
        byRecipient.forEach((key, notices) -> {
            Recipient recipient = directory.everybody().get(key);
            boolean reachable = recipient != null && recipient.mail() != null && mails.isConfigured();
            UUID mail = reachable ? mails.put(recipient.mail(), text(recipient, notices)) : null;
            repository.mailed(notices.stream().map(DueMail::id).toList(), mail);
        });
    }

    private MailText text(Recipient recipient, List<DueMail> notices) {
        Map<LapseKey, DueMail> lapses = new LinkedHashMap<>();
        notices.forEach(notice -> lapses.putIfAbsent(notice.key(), notice));
        StringBuilder list = new StringBuilder();
        lapses.values().stream().limit(MOST).forEach(one -> list.append(one.number()).append('\n').append(address(recipient, one)).append("\n\n"));
        int more = Math.max(0, lapses.size() - MOST);
        return MailText.of(more == 0 ? "notices.mail" : "notices.mail.many", recipient.language(), list.toString().strip(), lapses.size(), more,
            mails.address(recipient.accountId() == null ? "/dashboard" : "/account/notices"));
    }

    /** A person without an account has no notices of the portal: whoever signs in there sees the contract. */
    private String address(Recipient recipient, DueMail notice) {
        if (recipient.accountId() != null) {
            return mails.address("/account/notice?id=" + notice.id());
        }
        return mails.address(notice.contractId() == null ? "/dashboard" : "/contracts/detail?id=" + notice.contractId() + "&tab=duties");
    }
}
