package org.kantoku.supervision.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kantoku.contracts.domain.ClauseStatus;
import org.kantoku.contracts.domain.ContractState;
import org.kantoku.supervision.domain.facts.ContractFacts;
import org.kantoku.supervision.domain.facts.Dated;
import org.kantoku.supervision.domain.facts.History;

/** A master signed on 2026-03-20, in force 04-01 to 09-30, put to its end on 08-01; its clause verified on 05-01. */
class InheritedClausesTest {

    private static final List<Dated<ClauseStatus>> ABOVE = List.of(at("2026-04-10", ClauseStatus.PRESENT_UNVERIFIED),
        at("2026-05-01", ClauseStatus.PRESENT_VERIFIED));
    private final InheritedClauses master = new InheritedClauses(new ContractFacts(LocalDate.parse("2026-03-01"), LocalDate.parse("2026-03-20"),
        LocalDate.parse("2026-04-01"), History.from(LocalDate.parse("2026-03-01"), LocalDate.parse("2026-09-30")), 0, 0, null,
        History.of(new Dated<>(LocalDate.parse("2026-03-01"), ContractState.DRAFT), new Dated<>(LocalDate.parse("2026-03-20"), ContractState.SIGNED),
            new Dated<>(LocalDate.parse("2026-08-01"), ContractState.ENDING)), false, null));

    @ParameterizedTest(name = "{0}: {1}, with one of its own since 07-01: {2}")
    @CsvSource({"2026-04-30,ABSENT,ABSENT", "2026-05-01,PRESENT_VERIFIED,PRESENT_VERIFIED", "2026-07-01,PRESENT_VERIFIED,PRESENT_UNVERIFIED",
        "2026-09-30,PRESENT_VERIFIED,PRESENT_UNVERIFIED", "2026-10-01,ABSENT,PRESENT_UNVERIFIED"})
    void countsWhileTheMasterBinds(LocalDate day, ClauseStatus silent, ClauseStatus own) {
        assertThat(on(day, List.of())).isEqualTo(silent);
        assertThat(on(day, List.of(at("2026-07-01", ClauseStatus.PRESENT_UNVERIFIED)))).isEqualTo(own);
    }

    private ClauseStatus on(LocalDate day, List<Dated<ClauseStatus>> own) {
        return new History<>(master.over(own, ABOVE)).on(day, ClauseStatus.ABSENT);
    }

    private static Dated<ClauseStatus> at(String day, ClauseStatus status) {
        return new Dated<>(LocalDate.parse(day), status);
    }
}
