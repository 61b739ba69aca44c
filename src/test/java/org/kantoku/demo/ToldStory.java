package org.kantoku.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.kantoku.access.domain.AccountProfile;
import org.kantoku.access.domain.Role;
import org.kantoku.access.domain.UserAccount;
import org.kantoku.inspections.application.ChecklistJson;
import org.kantoku.inspections.domain.ChecklistKind;
import org.kantoku.inspections.domain.ChecklistTemplate;
import org.kantoku.inspections.domain.ChecklistVersion;
import org.kantoku.shared.NumberSequence;

/** The story told without a database, as of any first start. */
final class ToldStory {

    final DemoCalendar calendar;
    final DemoCast cast = new DemoCast();
    final List<Object> stored = new ArrayList<>();

    ToldStory(LocalDate firstStart) {
        calendar = new DemoCalendar(firstStart);
        DemoRepository repository = new Memory();
        DemoNumbers numbers = new DemoNumbers(new Counters());
        new DemoOrganisation(repository).load(cast, calendar);
        new DemoContractors(repository).load(cast, calendar);
        DemoFile.read("accounts.csv", calendar).forEach(row -> cast.enter(account(row)));
        new DemoRoster(repository).load(cast, calendar);
        new DemoContracts(repository, numbers).load(cast, calendar);
        new DemoContractLife(repository).load(cast, calendar);
        new DemoClauses(repository).load(cast, calendar);
        new DemoHygiene(repository).load(cast, calendar);
        new DemoReviews(repository).load(cast, calendar);
        new DemoRisks(repository).load(cast, calendar);
        new DemoUpstream(repository).load(cast, calendar);
        new DemoOrigins(repository).load(cast, calendar);
        new DemoExits(repository).load(cast, calendar, new DemoTransfers(repository).load(cast, calendar));
        new DemoReports(repository).load(cast, calendar);
        new DemoSubEntrustments(repository).load(cast, calendar);
        new DemoInspections(repository, numbers).load(cast, calendar);
        new DemoSelfAssessments(repository).load(cast, calendar);
        new DemoArrangements(repository).load(cast, calendar);
        new DemoIncidents(repository, numbers).load(cast, calendar);
        new DemoSelections(repository).load(cast, calendar);
        new DemoFindings(repository, numbers).load(cast, calendar);
    }

    <T> List<T> stored(Class<T> type) {
        return stored.stream().filter(type::isInstance).map(type::cast).toList();
    }

    private UserAccount account(DemoRow row) {
        String firm = row.text("contractor");
        return new UserAccount(row.required("login_id"), new AccountProfile(row.required("display_name"), null,
            Set.of(row.constant(Role.class, "role")), null, firm == null ? null : cast.contractor(firm).id()), "hash");
    }

    private final class Memory extends DemoRepository {
        @Override
        void add(Object entity) {
            stored.add(entity);
        }

        @Override
        void addAll(Collection<?> entities) {
            stored.addAll(entities);
        }

        @Override
        ChecklistVersion checklist(ChecklistKind kind) {
            return ChecklistVersion.shipped(ChecklistTemplate.standard(kind), 1, ChecklistJson.load().content(kind), calendar.today(), "hash");
        }

        @Override
        void flush() {
            // nothing to write to
        }
    }

    private static final class Counters extends NumberSequence {
        private final Map<String, Integer> last = new HashMap<>();

        @Override
        public int take(String letter, int fiscalYear, int count) {
            return last.merge(letter + fiscalYear, count, Integer::sum) - count + 1;
        }
    }
}
