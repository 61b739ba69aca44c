package org.kantoku.correctiveactions.application.evidence;

import static org.kantoku.access.domain.Permission.FINDING_ANSWER;
import static org.kantoku.access.domain.Permission.FINDING_DECIDE;
import static org.kantoku.access.domain.Permission.FINDING_HANDLE;
import static org.kantoku.access.domain.Permission.REGISTER_EDIT;

import java.util.Objects;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.kantoku.access.application.AccountQueries;
import org.kantoku.access.application.CurrentUser;
import org.kantoku.shared.evidence.Evidence;

/** Who may give a newer version: a firm of what its own people gave, one of us of what he or she gave. */
@ApplicationScoped
public class EvidenceGivers {

    private AccountQueries accounts;
    private CurrentUser user;

    protected EvidenceGivers() {
    }

    @Inject
    public EvidenceGivers(AccountQueries accounts, CurrentUser user) {
        this.accounts = accounts;
        this.user = user;
    }

    boolean mayReplace(Evidence evidence) {
        boolean gives = user.has(FINDING_ANSWER) || user.has(FINDING_HANDLE) || user.has(FINDING_DECIDE) || user.has(REGISTER_EDIT);
        boolean own = user.isContractor() ? isOfFirm(evidence.uploadedBy()) : Objects.equals(user.currentId(), evidence.uploadedBy());
        return gives && own && !evidence.isRemoved() && evidence.contractorId() != null;
    }

    /** Whether an account is, or was, one of the firm for which the caller acts. */
    boolean isOfFirm(UUID account) {
        return account != null && user.contractorScope().filter(firm -> account.equals(user.currentId()) || accounts.isOfContractor(account, firm)).isPresent();
    }
}
