package org.kantoku.contracts.application.arrangements;

import static org.kantoku.access.domain.Permission.REGISTER_EDIT;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kantoku.access.application.AuditTrail;
import org.kantoku.access.application.Requires;
import org.kantoku.contracts.domain.arrangements.MatterKind;
import org.kantoku.contracts.domain.arrangements.PrincipalMatter;
import org.kantoku.shared.BusinessClock;
import org.kantoku.shared.BusinessDays;
import org.kantoku.shared.RuleViolation;

/** Records requests and complaints that reached a contractor, by reference number alone (policy rows S-25, S-26). */
@ApplicationScoped
@Transactional
public class MatterService {

    private static final String ENTITY = "PrincipalMatter";

    @Inject
    private ArrangementRepository arrangements;

    @Inject
    private AuditTrail audit;

    @Inject
    private BusinessClock clock;

    /** @param forwardedOn day on which it reached us, or {@code null} while it has not */
    @Requires(REGISTER_EDIT)
    public UUID record(MatterKind kind, String reference, UUID contractorId, LocalDate receivedOn, LocalDate forwardedOn) {
        PrincipalMatter matter = new PrincipalMatter(kind, reference, contractorId, receivedOn, forwardedOn, BusinessDays.japan(), clock.today());
        if (arrangements.isReferenceTaken(matter.reference())) {
            throw new RuleViolation("arrangements.error.referenceTaken").on("reference");
        }
        arrangements.add(matter);
        audit.record("matter.record", ENTITY, matter.id(), matter.reference(), kind.name());
        return matter.id();
    }

    /** It reached us on a day. */
    @Requires(REGISTER_EDIT)
    public void forward(UUID id, LocalDate on) {
        PrincipalMatter matter = arrangements.matter(id);
        matter.forward(on, clock.today());
        audit.record("matter.forward", ENTITY, id, matter.reference(), null);
    }

    @Requires(REGISTER_EDIT)
    public void complete(UUID id, LocalDate on) {
        PrincipalMatter matter = arrangements.matter(id);
        matter.complete(on, clock.today());
        audit.record("matter.complete", ENTITY, id, matter.reference(), null);
    }
}
