package org.kantoku.contracts.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;

/** A site abroad demands an entry for its country as long as it works there (model §2 ContractorSite). */
class ForeignHandlingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

    @Test
    void everyCountryOfASiteHasAnEntryThatHasNotStopped() {
        ForeignHandling vietnam = new ForeignHandling(UUID.randomUUID(), "vn", "試験社", null, ForeignBasis.CONSENT, TODAY.minusYears(1));
        assertThat(ForeignHandling.missing(Set.of("VN"), List.of(vietnam), TODAY)).isEmpty();
        assertThat(ForeignHandling.missing(List.of("VN", "SG", "SG", "IE"), List.of(vietnam), TODAY)).containsExactly("IE", "SG");
        vietnam.stop(TODAY);
        assertThat(ForeignHandling.missing(Set.of("VN"), List.of(vietnam), TODAY.minusDays(1))).isEmpty();
        assertThat(ForeignHandling.missing(Set.of("VN"), List.of(vietnam), TODAY)).containsExactly("VN");
        assertThat(ForeignHandling.missing(Set.of(), List.of(), TODAY)).isEmpty();
    }

    /** Else the time before would count as one without any basis (L20). */
    @Test
    void theBasisFromTheBeginningStaysOnRecordWhenAnotherIsFound() {
        ForeignHandling handling = new ForeignHandling(UUID.randomUUID(), "VN", "試験社", null, ForeignBasis.EQUIVALENT, TODAY.minusYears(1));
        handling.check(TODAY.minusMonths(3), null, TODAY, UUID.randomUUID());
        handling.rest(ForeignBasis.CONSENT, TODAY.minusDays(1), UUID.randomUUID());
        handling.rest(ForeignBasis.EQUIVALENT, TODAY, UUID.randomUUID());
        assertThat(handling.steps().stream().filter(step -> step.basis() != null)).extracting(ForeignHandlingStep::onDate, ForeignHandlingStep::basis)
            .containsExactly(tuple(TODAY.minusYears(1), ForeignBasis.EQUIVALENT), tuple(TODAY.minusDays(1), ForeignBasis.CONSENT), tuple(TODAY, ForeignBasis.EQUIVALENT));
        assertThat(handling.steps()).extracting(ForeignHandlingStep::seq).containsExactly(1, 2, 3, 4);
    }
}
