package org.kantoku.contracts.domain.arrangements;

import java.time.LocalDate;
import java.util.Set;

import org.kantoku.contracts.domain.PrincipalCategory;
import org.kantoku.contracts.domain.transfers.TransferMethod;
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
        recipient = strip(recipient);
        items = strip(items);
        basisDetail = strip(basisDetail);
        method = strip(method);
    }

    public void check() {
        require(form != null, "arrangements.error.form", "form");
        require(recipient != null, "arrangements.error.recipient", "recipient");
        require(items != null, "arrangements.error.items", "items");
        require(from != null, "arrangements.error.from", "from");
        require(to == null || !to.isBefore(from), "arrangements.error.to", "to");
        if (form == ProvisionForm.ANONYMISED) {
            require(method != null, "arrangements.error.method", "method");
            require(transport != null && transport != TransferMethod.OTHER_TRANSMISSION, "arrangements.error.transport", "transport");
            return;
        }
        require(basis != null, "arrangements.error.basis", "basis");
        require(!categories.isEmpty(), "arrangements.error.categories", "categories");
        require(basis != ProvisionBasis.LIFE_AND_PROPERTY || reason != null, "arrangements.error.reason", "reason");
        require(basis != ProvisionBasis.LAW && basis != ProvisionBasis.CONSENT || basisDetail != null, "arrangements.error.basisDetail", "basisDetail");
    }

    private static void require(boolean holds, String key, String field) {
        if (!holds) {
            throw new RuleViolation(key).on(field);
        }
    }

    private static String strip(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
