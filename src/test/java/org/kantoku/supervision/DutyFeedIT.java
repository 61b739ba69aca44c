package org.kantoku.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.CalendarComponent;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.kantoku.access.application.AccessDenied;
import org.kantoku.access.application.Identity;
import org.kantoku.access.domain.Role;
import org.kantoku.shared.Sql;
import org.kantoku.supervision.application.DutyFeedEntry;
import org.kantoku.supervision.application.DutyFeedQueries;
import org.kantoku.supervision.application.DutyFeedReader;
import org.kantoku.supervision.application.DutyFeedService;
import org.kantoku.supervision.domain.FeedScope;
import org.kantoku.support.As;
import org.kantoku.support.Programs;

/** Who knows the secret in force reads that person's deadlines, as far as the person may see them; nobody else reads anything. */
@ExtendWith(ArquillianExtension.class)
class DutyFeedIT {

    @Inject
    private Programs programs;

    @Inject
    private DutyFeedService service;

    @Inject
    private DutyFeedQueries queries;

    @Inject
    private DutyFeedReader reader;

    @Inject
    private As as;

    @PersistenceContext
    private EntityManager em;

    private List<DutyFeedEntry> read(Identity who, FeedScope scope) {
        return reader.read(as.run(who, () -> service.open(scope))).orElseThrow();
    }

    private UUID one(String sql) {
        return Sql.uuid(em.createNativeQuery(sql).getSingleResult());
    }

    @Test
    void staffChooseWhoseDeadlinesTheySee() {
        Identity who = programs.account(Role.DEPT_PRIVACY_MANAGER, null);
        List<DutyFeedEntry> all = read(who, FeedScope.EVERYTHING);
        assertThat(all).hasSizeGreaterThan(50).extracting(DutyFeedEntry::key).doesNotHaveDuplicates();
        assertThat(read(who, FeedScope.OWN_CONTRACTS)).isEmpty();
        assertThat(read(who, FeedScope.DEPARTMENT)).as("of no department").isEmpty();

        UUID department = one("select c.owning_department_id from duty d join contract c on c.id = d.contract_id where d.met_on is null"
            + " and d.due_on between current_date and current_date + interval 6 month and c.owning_department_id is not null order by d.id limit 1");
        programs.change("update user_account set department_id = ?1 where id = ?2", department, who.accountId());
        List<DutyFeedEntry> ofDepartment = read(who, FeedScope.DEPARTMENT);
        assertThat(ofDepartment).isNotEmpty().hasSizeLessThan(all.size()).allMatch(entry -> em.createNativeQuery(
            "select 1 from contract where id = ?1 and owning_department_id = ?2").setParameter(1, entry.contractId().toString())
            .setParameter(2, department.toString()).getResultList().size() == 1);
        assertThat(as.run(who, queries::open).orElseThrow().scope()).isEqualTo(FeedScope.DEPARTMENT);
        assertThatThrownBy(() -> as.run(who, () -> service.open(FeedScope.FIRM))).hasMessageContaining("api.feed.error.scope");
    }

    @Test
    void aFirmReadsWhatItHasToDoAndNothingOfOurs() {
        UUID firm = one("select contractor_id from duty where rule in ('L07', 'L09', 'L10') and met_on is null"
            + " and due_on between current_date - interval 2 month and current_date + interval 11 month order by id limit 1");
        Identity person = programs.account(Role.CONTRACTOR_USER, firm);
        List<DutyFeedEntry> entries = read(person, FeedScope.EVERYTHING);
        assertThat(entries).isNotEmpty().allMatch(DutyFeedEntry::own)
            .noneMatch(entry -> entry.key().ruleId().orElseThrow().origin(entry.key().branch()) == org.kantoku.supervision.domain.Origin.OWN);
        assertThat(entries).allMatch(entry -> em.createNativeQuery("select 1 from contract where id = ?1 and contractor_id = ?2")
            .setParameter(1, entry.contractId().toString()).setParameter(2, firm.toString()).getResultList().size() == 1);
        assertThat(as.run(person, queries::open).orElseThrow().firm()).isEqualTo(firm);
    }

    @Test
    void theSecretIsWorthWhatItsOwnerIs() {
        Identity who = programs.account(Role.INSPECTOR, null);
        String first = as.run(who, () -> service.open(FeedScope.EVERYTHING));
        String second = as.run(who, () -> service.open(FeedScope.EVERYTHING));
        assertThat(reader.read(first)).as("the one before").isEmpty();
        for (String change : List.of("status = 'DISABLED'", "roles = 'ADMINISTRATOR'", "roles = 'CONTRACTOR_USER'")) {
            programs.change("update user_account set " + change + " where id = ?1", who.accountId());
            assertThat(reader.read(second)).as(change).isEmpty();
            programs.change("update user_account set status = 'ACTIVE', roles = 'INSPECTOR' where id = ?1", who.accountId());
        }
        assertThat(reader.read(second)).isPresent();
        as.does(who, service::revoke);
        assertThat(reader.read(second)).isEmpty();

        UUID firm = programs.firm("さくら印刷");
        Identity person = programs.account(Role.CONTRACTOR_USER, firm);
        String theirs = as.run(person, () -> service.open(null));
        assertThat(reader.read(theirs)).isPresent();
        programs.change("delete from user_account_contractor where account_id = ?1", person.accountId());
        assertThat(reader.read(theirs)).as("acts for the firm no longer").isEmpty();
    }

    @Test
    void overHttpItIsACalendarThatCostsNothingWhileItStays() throws Exception {
        Identity who = programs.account(Role.PRIVACY_OFFICER, null);
        String path = "/feed/duties/" + as.run(who, () -> service.open(FeedScope.EVERYTHING)) + ".ics";
        HttpResponse<String> answer = programs.get(path, null);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/calendar");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        Calendar calendar = new CalendarBuilder().build(new StringReader(answer.body()));
        assertThat(calendar.validate().hasErrors()).isFalse();
        List<String> uids = calendar.<CalendarComponent>getComponents().stream().map(event -> event.getRequiredProperty(Property.UID).getValue()).toList();
        assertThat(uids).hasSizeGreaterThan(50).doesNotHaveDuplicates();
        assertThat(answer.body()).doesNotContain("???");
        assertThat(again(path, answer.headers().firstValue("ETag").orElseThrow()).statusCode()).isEqualTo(304);
        for (String other : List.of("/feed/duties/x.ics", "/feed/duties/" + "A".repeat(43) + ".ics", "/feed/duties/", path.replace(".ics", ""),
                path.replace("/duties", ""))) {
            assertThat(programs.get(other, null).statusCode()).as(other).isEqualTo(404);
        }
    }

    private static HttpResponse<String> again(String path, String tag) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(System.getenv("KANTOKU_URL") + path)).header("If-None-Match", tag).build(),
            HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void theAdministratorHasNone() {
        assertThatThrownBy(() -> as.run(As.staff(Role.ADMINISTRATOR), () -> service.open(FeedScope.EVERYTHING))).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> as.does(As.staff(Role.ADMINISTRATOR), service::revoke)).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> as.run(As.staff(Role.ADMINISTRATOR), queries::open)).isInstanceOf(AccessDenied.class);
    }
}
