package org.kantoku.correctiveactions.application;

import static org.kantoku.access.domain.Permission.FINDING_HANDLE;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kantoku.access.application.AccountQueries;
import org.kantoku.access.application.Requires;
import org.kantoku.correctiveactions.domain.Act;
import org.kantoku.correctiveactions.domain.Finding;
import org.kantoku.shared.RuleViolation;
import org.kantoku.shared.mail.MailOutbox;
import org.kantoku.shared.mail.MailText;

/** Asks firms again for what is their turn: it stands with the finding, and goes out by mail where mails go out. */
@ApplicationScoped
@Transactional
public class FindingReminderService {

    private FindingRepository findings;
    private FindingDesk desk;
    private AccountQueries accounts;
    private MailOutbox mails;

    protected FindingReminderService() {
    }

    @Inject
    public FindingReminderService(FindingRepository findings, FindingDesk desk, AccountQueries accounts, MailOutbox mails) {
        this.findings = findings;
        this.desk = desk;
        this.accounts = accounts;
        this.mails = mails;
    }

    /**
     * Reminds of these findings, each firm by one mail to everybody who acts for it. What is not the firm's turn, or was reminded of today
     * already, is passed over.
     *
     * @return how many findings were reminded of
     * @throws RuleViolation when none of them could be
     */
    @Requires(FINDING_HANDLE)
    public int remind(Set<UUID> ids) {
        Act act = desk.act();
        Map<UUID, Integer> byFirm = new TreeMap<>();
        for (UUID id : ids) {
            Finding finding = findings.find(id);
            if (finding.remind(act)) {
                byFirm.merge(finding.contractorId(), 1, Integer::sum);
                desk.noted("remind", finding, null);
            }
        }
        if (byFirm.isEmpty()) {
            throw new RuleViolation("correctiveactions.error.nothingToRemind");
        }
        if (mails.isConfigured()) {
            byFirm.forEach(this::send);
        }
        return byFirm.values().stream().mapToInt(Integer::intValue).sum();
    }

    private void send(UUID firm, int findings) {
        accounts.addressesOf(firm).forEach((address, language) -> mails.put(address,
            MailText.of("correctiveactions.mail.reminder", Locale.forLanguageTag(language), findings, mails.address("/portal/findings"))));
    }
}
