package org.kantoku.inspections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kantoku.support.InspectionFixture.WRITER;

import java.util.Set;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kantoku.access.application.AccessDenied;
import org.kantoku.access.application.Identity;
import org.kantoku.access.domain.Role;
import org.kantoku.inspections.application.InspectionPlanService;
import org.kantoku.inspections.application.calendar.CalendarFeedQueries;
import org.kantoku.inspections.application.calendar.CalendarFeedService;
import org.kantoku.inspections.application.calendar.CalendarReader;
import org.kantoku.inspections.application.calendar.FeedEntry;
import org.kantoku.inspections.domain.InspectionKind;
import org.kantoku.inspections.domain.InspectionState;
import org.kantoku.inspections.domain.PlannedVisit;
import org.kantoku.shared.BusinessClock;
import org.kantoku.shared.Sql;
import org.kantoku.support.As;
import org.kantoku.support.FindingFixture;
import org.kantoku.support.InspectionFixture;

/** Who knows the secret in force reads that inspector's calendar; nobody else reads anything. */
@ExtendWith(ArquillianExtension.class)
class CalendarFeedIT {

    @Inject
    private InspectionFixture fixture;

    @Inject
    private InspectionPlanService plan;

    @Inject
    private CalendarFeedService service;

    @Inject
    private CalendarFeedQueries queries;

    @Inject
    private CalendarReader reader;

    @Inject
    private BusinessClock clock;

    @Inject
    private As as;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private UserTransaction transaction;

    private Identity inspector;

    /** An inspector with an account of the demo data: a calendar belongs to an account that exists. */
    @BeforeEach
    void anAccount() {
        UUID id = Sql.uuid(em.createNativeQuery("select id from user_account where login_id = 'isono'").getSingleResult());
        inspector = new Identity(id, 0, 0, "isono", "磯野", Set.of(Role.INSPECTOR), null, null, "ja", false);
    }

    @Test
    void theSecretIsWorthItsInspectionsUntilItIsRenewedOrRevoked() throws Exception {
        FindingFixture.Firm firm = fixture.supervised("こよみ倉庫株式会社");
        UUID mine = as.run(WRITER, () -> plan.plan(new PlannedVisit(InspectionKind.ONSITE, clock.today().plusDays(40), Set.of(firm.contractId()),
            Set.of(inspector.accountId()), false, null), null));
        UUID others = fixture.planned(fixture.supervised("よその倉庫株式会社"), InspectionKind.ONSITE, clock.today().plusDays(40));

        String first = as.run(inspector, service::open);
        assertThat(first).hasSize(43);
        assertThat(reader.read(first).orElseThrow()).extracting(FeedEntry::id).contains(mine).doesNotContain(others);
        assertThat(em.createNativeQuery("select count(*) from calendar_feed where secret_sha256 like ?1").setParameter(1, "%" + first + "%").getSingleResult())
            .as("only a digest is kept").isEqualTo(0L);

        as.does(WRITER, () -> plan.cancel(mine, fixture.version(mine), "統合", "統合先で行う"));
        FeedEntry gone = reader.read(first).orElseThrow().stream().filter(entry -> entry.id().equals(mine)).findFirst().orElseThrow();
        assertThat(gone.state()).as("a calendar has to hear of it").isEqualTo(InspectionState.CANCELLED);
        assertThat(gone.sequence()).isGreaterThan(1);

        String second = as.run(inspector, service::open);
        assertThat(reader.read(first)).as("the one before").isEmpty();
        assertThat(reader.read(second)).isPresent();
        assertThat(as.run(inspector, queries::openSince)).contains(clock.today());
        as.does(inspector, service::revoke);
        assertThat(reader.read(second)).isEmpty();
        assertThat(as.run(inspector, queries::openSince)).isEmpty();
    }

    @Test
    void whatIsNoSecretReadsNothing() {
        for (String guess : new String[] {null, "", "x", "A".repeat(43), "' or 1=1 -- ".repeat(4).substring(0, 43), "A".repeat(5000)}) {
            assertThat(reader.read(guess)).isEmpty();
        }
    }

    @Test
    void whoIsNoInspectorAnyMoreReadsNothing() throws Exception {
        String secret = as.run(inspector, service::open);
        for (String change : new String[] {"status = 'DISABLED'", "roles = 'PROCUREMENT'"}) {
            transaction.begin();
            try {
                em.createNativeQuery("update user_account set " + change + " where login_id = 'isono'").executeUpdate();
                assertThat(reader.read(secret)).isEmpty();
            } finally {
                transaction.rollback();
            }
        }
        assertThat(reader.read(secret)).isPresent();
        as.does(inspector, service::revoke);
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "INSPECTOR", mode = EnumSource.Mode.EXCLUDE)
    void onlyInspectorsHaveACalendar(Role role) {
        assertThatThrownBy(() -> as.run(As.staff(role), service::open)).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> as.does(As.staff(role), service::revoke)).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> as.run(As.staff(role), queries::openSince)).isInstanceOf(AccessDenied.class);
    }
}
