package org.kantoku.support;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.kantoku.access.domain.Role;
import org.kantoku.contracts.application.exit.ExitAnswerService;
import org.kantoku.contracts.application.exit.ExitJudgementService;
import org.kantoku.contracts.application.exit.ExitQueries;
import org.kantoku.contracts.application.exit.ExitService;
import org.kantoku.contracts.application.exit.ExitView;
import org.kantoku.contracts.domain.exit.CertificateContent;
import org.kantoku.contracts.domain.exit.ErasureMethod;
import org.kantoku.contracts.domain.exit.ExitCheck;
import org.kantoku.contracts.domain.exit.ExitChoice;
import org.kantoku.contracts.domain.exit.ExitItem;
import org.kantoku.contracts.domain.exit.SubsCovered;
import org.kantoku.shared.BusinessClock;

/** Return and erasure of an ended contract through the real services, as far as a test needs it. */
@ApplicationScoped
public class ExitFixture {

    @Inject
    private ExitService orders;

    @Inject
    private ExitAnswerService answers;

    @Inject
    private ExitJudgementService judgements;

    @Inject
    private ExitQueries queries;

    @Inject
    private BusinessClock clock;

    @Inject
    private As as;

    /** From the order to the completion, with everything else taken back. */
    public void carriedOut(FindingFixture.Firm firm) {
        UUID order = ordered(firm.contractId());
        submitted(firm, order, certificate(clock.today(), SubsCovered.NONE));
        as.does(As.staff(Role.INSPECTOR), () -> judgements.accept(order, version(order), null));
        as.does(As.staff(Role.INSPECTOR), () -> judgements.complete(order, version(order)));
        checked(firm.contractId());
    }

    public UUID ordered(UUID contractId) {
        return as.run(As.staff(Role.PROCUREMENT), () -> orders.instruct(contractId, ExitChoice.ERASE, "消去してください"));
    }

    public void submitted(FindingFixture.Firm firm, UUID order, CertificateContent content) {
        as.does(As.contractor(firm.contractorId()), () -> answers.submit(order, version(order), content));
    }

    /** Accounts, keys and lent things: there were none. */
    public void checked(UUID contractId) {
        for (ExitItem item : ExitItem.values()) {
            as.does(As.staff(Role.PROCUREMENT), () -> orders.check(contractId, item, ExitCheck.ExitResult.NONE, null));
        }
    }

    public long version(UUID order) {
        return as.run(As.staff(Role.PROCUREMENT), () -> queries.order(order)).version();
    }

    public ExitView view(UUID contractId) {
        return as.run(As.staff(Role.PROCUREMENT), () -> queries.ofContract(contractId));
    }

    public static CertificateContent certificate(LocalDate doneOn, SubsCovered subs) {
        return new CertificateContent("宅配伝票の控え", "紙 3 箱", "箱 1〜3", ErasureMethod.DISSOLVED, null, doneOn, "佐野", "久保", subs, true, null);
    }
}
