package org.kantoku.contracts.domain.arrangements;

import java.time.LocalDate;
import java.util.Set;

import org.kantoku.contracts.domain.PrincipalCategory;
import org.kantoku.contracts.domain.transfers.TransferMethod;
import org.kantoku.shared.Blanks;
import org.kantoku.shared.RuleViolation;

/**
 * What a record of a provision says (APPI 29; policy rows S-14 to S-16, S-22 to S-24).
 *
 * @param items       what is provided, as published for anonymised data
 * @param basis       {@code null} for anonymised data
 * @param basisDetail how consent was given, or which law and article
 * @param reason      code of the emergency; only for {@link ProvisionBasis#LIFE_AND_PROPERTY}
 * @param method      how the data were anonymised
 * @param transport   anonymised data go by tracked post, by hand or over a protected line (S-24)
 * @param from        first day
 * @param to          last day, {@code null} while it goes on
 * @param answeredOn  day on which a request by an authority was answered, or {@code null}
 */
public record ProvisionDetails(ProvisionForm form, String recipient, String items, Set<PrincipalCategory> categories, ProvisionBasis basis,
                               String basisDetail, ProtectionReason reason, String method, TransferMethod transport, LocalDate from, LocalDate to,
                               LocalDate answeredOn) {

    public ProvisionDetails {
        categories = Set.copyOf(categories);
        recipient = Blanks.toNull(recipient);
        items = Blanks.toNull(items);
        basisDetail = Blanks.toNull(basisDetail);
        method = Blanks.toNull(method);
    }

    public void check() {
        RuleViolation.when(form == null, "arrangements.error.form", "form");
        RuleViolation.when(recipient == null, "arrangements.error.recipient", "recipient");
        RuleViolation.when(items == null, "arrangements.error.items", "items");
        RuleViolation.when(from == null, "arrangements.error.from", "from");
        RuleViolation.when(to != null && to.isBefore(from), "arrangements.error.to", "to");
        if (form == ProvisionForm.ANONYMISED) {
            RuleViolation.when(method == null, "arrangements.error.method", "method");
            RuleViolation.when(transport == null || transport == TransferMethod.OTHER_TRANSMISSION, "arrangements.error.transport", "transport");
            return;
        }
        RuleViolation.when(basis == null, "arrangements.error.basis", "basis");
        RuleViolation.when(categories.isEmpty(), "arrangements.error.categories", "categories");
        RuleViolation.when(basis == ProvisionBasis.LIFE_AND_PROPERTY && reason == null, "arrangements.error.reason", "reason");
        RuleViolation.when((basis == ProvisionBasis.LAW || basis == ProvisionBasis.CONSENT) && basisDetail == null, "arrangements.error.basisDetail", "basisDetail");
    }
}
