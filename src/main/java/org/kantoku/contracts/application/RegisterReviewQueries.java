package org.kantoku.contracts.application;

import static org.kantoku.access.domain.Permission.REGISTER_READ;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kantoku.access.application.Requires;
import org.kantoku.contracts.domain.RegisterReview;

/** When the entry of a contract was last looked through. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class RegisterReviewQueries {

    @Inject
    private ContractRepository contracts;

    @Requires(REGISTER_READ)
    public Optional<LocalDate> last(UUID contractId) {
        return contracts.reviews(contractId).stream().map(RegisterReview::on).findFirst();
    }
}
