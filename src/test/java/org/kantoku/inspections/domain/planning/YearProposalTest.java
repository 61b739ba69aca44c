package org.kantoku.inspections.domain.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.kantoku.inspections.domain.InspectionKind;
import org.kantoku.shared.BusinessDays;
import org.kantoku.shared.FiscalYear;

/** The proposal keeps the due days, prefers September to February on site, and spreads the load. */
class YearProposalTest {

    private static final FiscalYear YEAR = new FiscalYear(2027);
    private static final LocalDate MARCH = LocalDate.parse("2027-03-10");
    private static final List<UUID> FOUR = LongStream.rangeClosed(1, 4).mapToObj(n -> new UUID(0, n)).toList();

    private static YearProposal on(LocalDate today) {
        return new YearProposal(YEAR, today, BusinessDays.japan(), FOUR);
    }

    private static OwedVisit owed(int firm, InspectionKind kind, String dueOn, UUID... owners) {
        return new OwedVisit(new UUID(1, firm), kind, LocalDate.parse(dueOn), Set.of(new UUID(2, firm)), Set.of(owners));
    }

    @Test
    void onSiteGoesToTheHalfFromSeptemberWhenTheDueDayLeavesTheChoice() {
        assertThat(on(MARCH).of(List.of(owed(1, InspectionKind.ONSITE, "2027-12-20")), List.of()).get(0).on())
            .isBetween(LocalDate.parse("2027-09-01"), LocalDate.parse("2027-12-20"));
        assertThat(on(MARCH).of(List.of(owed(1, InspectionKind.ONSITE, "2028-03-31")), List.of()).get(0).on().getMonth())
            .as("due at the end of March, held before it").isNotEqualTo(Month.MARCH);
    }

    @Test
    void aDueDayInSummerIsKeptAllTheSame() {
        ProposedVisit visit = on(MARCH).of(List.of(owed(1, InspectionKind.ONSITE, "2027-07-15")), List.of()).get(0);
        assertThat(visit.on()).isBeforeOrEqualTo("2027-07-15");
        assertThat(visit.isLate()).isFalse();
    }

    @Test
    void whatCanNoLongerBeInTimeComesAsSoonAsNoticeAllows() {
        LocalDate today = LocalDate.parse("2027-06-10");
        ProposedVisit visit = on(today).of(List.of(owed(1, InspectionKind.ONSITE, "2027-06-20")), List.of()).get(0);
        assertThat(visit.on()).isEqualTo("2027-06-24");
        assertThat(visit.isLate()).isTrue();
    }

    @Test
    void twelveVisitsSpreadOverTheSixMonthsAndTheFourPeople() {
        List<OwedVisit> owed = IntStream.range(0, 12).mapToObj(n -> owed(n, InspectionKind.ONSITE, "2028-02-28")).toList();
        List<ProposedVisit> plan = on(MARCH).of(owed, List.of());
        assertThat(plan.stream().collect(Collectors.groupingBy(v -> YearMonth.from(v.on()), Collectors.counting())).values())
            .hasSize(6).containsOnly(2L);
        assertThat(loads(plan).values()).containsOnly(6L);
        assertThat(plan).extracting(ProposedVisit::on).doesNotHaveDuplicates();
    }

    @Test
    void aMonthThatIsFullAlreadyIsLeftAlone() {
        List<Booking> booked = IntStream.rangeClosed(1, 5).mapToObj(n -> new Booking(LocalDate.of(2027, 9, n), Set.of(FOUR.get(0)))).toList();
        ProposedVisit visit = on(MARCH).of(List.of(owed(1, InspectionKind.ONSITE, "2027-10-31")), booked).get(0);
        assertThat(visit.on().getMonth()).isEqualTo(Month.OCTOBER);
        assertThat(visit.inspectors()).as("the one with five visits rests").doesNotContain(FOUR.get(0)).hasSize(2);
    }

    @Test
    void nobodyInspectsAContractTheyAreInChargeOf() {
        ProposedVisit visit = on(MARCH).of(List.of(owed(1, InspectionKind.ONSITE, "2027-10-31", FOUR.get(0), FOUR.get(1), FOUR.get(2))), List.of()).get(0);
        assertThat(visit.inspectors()).containsExactly(FOUR.get(3));
        assertThat(on(MARCH).of(List.of(owed(1, InspectionKind.ONSITE, "2027-10-31", FOUR.toArray(UUID[]::new))), List.of()).get(0).inspectors()).isEmpty();
    }

    @Test
    void aYearThatIsOverGetsNothing() {
        assertThat(on(LocalDate.parse("2028-04-02")).of(List.of(owed(1, InspectionKind.ONSITE, "2028-03-01")), List.of())).isEmpty();
    }

    @Property(tries = 200)
    void inTimeOnBusinessDaysAndTheSameEachTime(@ForAll @Size(min = 1, max = 30) List<@IntRange(min = 0, max = 365) Integer> dues,
            @ForAll @IntRange(min = 0, max = 200) int elapsed) {
        LocalDate today = YEAR.start().minusDays(30).plusDays(elapsed);
        List<OwedVisit> owed = new ArrayList<>();
        for (int i = 0; i < dues.size(); i++) {
            owed.add(owed(i, i % 3 == 0 ? InspectionKind.REMOTE : InspectionKind.ONSITE, YEAR.start().plusDays(dues.get(i)).toString()));
        }
        List<ProposedVisit> plan = on(today).of(owed, List.of());
        LocalDate earliest = today.plusDays(14).isAfter(YEAR.start()) ? today.plusDays(14) : YEAR.start();
        assertThat(plan).allSatisfy(visit -> {
            assertThat(BusinessDays.japan().isBusinessDay(visit.on())).isTrue();
            assertThat(visit.on()).isBetween(earliest, YEAR.end());
            boolean feasible = earliest.datesUntil(visit.owed().dueOn().isBefore(earliest) ? earliest : visit.owed().dueOn().plusDays(1))
                .anyMatch(BusinessDays.japan()::isBusinessDay);
            assertThat(visit.isLate()).as("%s by %s", visit.on(), visit.owed().dueOn()).isEqualTo(!feasible);
        });
        assertThat(on(today).of(owed, List.of())).isEqualTo(plan);
    }

    private static Map<UUID, Long> loads(List<ProposedVisit> plan) {
        return plan.stream().flatMap(visit -> visit.inspectors().stream()).collect(Collectors.groupingBy(person -> person, Collectors.counting()));
    }
}
