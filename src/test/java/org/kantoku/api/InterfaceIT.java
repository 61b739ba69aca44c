package org.kantoku.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.kantoku.access.domain.Role;
import org.kantoku.shared.Sql;
import org.kantoku.support.Description;
import org.kantoku.support.Programs;

/** What programs get over HTTP: as it is described, what their owner may see, page by page. */
@ExtendWith(ArquillianExtension.class)
class InterfaceIT {

    private static final List<String> LISTS = List.of("contractors", "contracts", "duties", "lapses", "inspections", "findings");
    private static final List<String> RECORDS = List.of("contractors", "contracts", "inspections", "findings");
    private static final Pattern NEXT = Pattern.compile("<([^>]+)>; rel=\"next\"");

    @Inject
    private Programs programs;

    @PersistenceContext
    private EntityManager em;

    /** Made once: accounts cost a slow hash each, and this one only reads. */
    private static String staff;

    @BeforeEach
    void aProgramOfOurs() {
        if (staff == null) {
            staff = programs.token(programs.account(Role.AUDIT_OFFICER, null));
        }
    }

    private JsonObject json(String path, String token) {
        HttpResponse<String> answer = programs.get("/api/v1/" + path, token);
        assertThat(answer.statusCode()).as(path + " " + answer.body()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/json");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(answer.headers().firstValue("Set-Cookie")).as("no session begins").isEmpty();
        return Json.createReader(new StringReader(answer.body())).readObject();
    }

    private static List<JsonObject> items(JsonObject page) {
        return page.getJsonArray("items").getValuesAs(JsonObject.class);
    }

    private Description description() {
        return new Description(programs.get("/api/v1/openapi.json", staff).body());
    }

    @Test
    void everyAddressAnswersAsItIsDescribed() {
        Description description = description();
        assertThat(description.whole().getString("openapi")).startsWith("3.0");
        assertThat(description.paths()).hasSize(LISTS.size() + RECORDS.size()).allMatch(path -> path.startsWith("/api/v1/"));
        String firm = programs.token(programs.account(Role.CONTRACTOR_USER, programs.firm("さくら印刷")));
        for (String token : List.of(staff, firm)) {
            for (String list : LISTS) {
                JsonObject page = json(list + (list.equals("duties") ? "?days=400&size=200" : "?size=200"), token);
                assertThat(description.faults("/api/v1/" + list, page)).isEmpty();
                assertThat(page.getInt("total")).as(list).isGreaterThanOrEqualTo(items(page).size());
                if (RECORDS.contains(list) && !items(page).isEmpty()) {
                    JsonObject one = json(list + "/" + items(page).get(0).getString("id"), token);
                    assertThat(description.faults("/api/v1/" + list + "/{id}", one)).isEmpty();
                }
            }
        }
    }

    @Test
    void whatIsDescribedOtherwiseIsNoticed() {
        Description description = description();
        JsonObject page = json("findings?size=1", staff);
        assertThat(description.faults("/api/v1/findings", Json.createObjectBuilder(page).add("more", 1).build())).hasSize(1);
        assertThat(description.faults("/api/v1/findings", Json.createObjectBuilder(page).add("total", "x").build())).hasSize(1);
        assertThat(description.faults("/api/v1/findings", Json.createObjectBuilder(page).add("page", JsonValue.NULL).build())).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"contractors", "contracts", "duties?days=700", "lapses", "inspections", "findings"})
    void theNextPageFollowsUntilNothingIsLeft(String list) {
        String separator = list.contains("?") ? "&" : "?";
        Set<String> seen = new HashSet<>();
        int count = 0;
        int pages = 0;
        long total = json(list, staff).getInt("total");
        String next = "/api/v1/" + list + separator + "size=40";
        while (next != null) {
            HttpResponse<String> answer = programs.get(next, staff);
            for (JsonObject item : items(Json.createReader(new StringReader(answer.body())).readObject())) {
                count++;
                seen.add(item.containsKey("id") ? item.getString("id") : item.getString("key") + item.get("contract"));
            }
            Matcher link = NEXT.matcher(String.join(", ", answer.headers().allValues("Link")));
            next = link.find() ? link.group(1) : null;
            assertThat(answer.headers().allValues("Link").stream().anyMatch(one -> one.contains("rel=\"prev\""))).isEqualTo(pages > 0);
            assertThat(++pages).isLessThan(100);
        }
        assertThat(count).isEqualTo((int) total).isEqualTo(seen.size());
        assertThat(items(json(list + separator + "size=200&page=500", staff))).as("beyond the end").isEmpty();
    }

    /** However many rows a page has, it costs the same statements; a few more are the portal's own timers. */
    @ParameterizedTest
    @ValueSource(strings = {"contractors", "contracts", "duties?days=700", "lapses", "inspections", "findings"})
    void noRowCostsAStatementOfItsOwn(String list) {
        String separator = list.contains("?") ? "&" : "?";
        json(list + separator + "size=1", staff);
        long few = statements(() -> json(list + separator + "size=1", staff));
        long many = statements(() -> json(list + separator + "size=200", staff));
        assertThat(items(json(list + separator + "size=200", staff)).size()).isGreaterThan(10);
        assertThat(many).isLessThanOrEqualTo(few + 5).isLessThan(20);
    }

    private long statements(Runnable work) {
        long before = statements();
        work.run();
        return statements() - before;
    }

    private long statements() {
        return Long.parseLong(((Object[]) em.createNativeQuery("show global status like 'Com_select'").getSingleResult())[1].toString());
    }

    @ParameterizedTest
    @CsvSource({"lapses?asOf=yesterday,asOf", "lapses?asOf=2026-02-30,asOf", "lapses?asOf=9999-12-31,asOf", "duties?days=0,days", "duties?days=x,days", "contracts?size=201,size",
        "contracts?page=0,page", "contracts?state=BAD,state", "contracts?contractor=7,contractor", "findings?overdue=maybe,overdue", "findings?grade=minor,grade",
        "inspections?year=1,year", "lapses?severtiy=HIGH,severtiy", "contracts?page=1&page=2,page", "contracts/7f000000-0000-0000-0000-000000000000?size=1,size"})
    void whatCannotBeIsRefusedByName(String path, String parameter) {
        HttpResponse<String> answer = programs.get("/api/v1/" + path, staff);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(Json.createReader(new StringReader(answer.body())).readObject().getString("parameter")).isEqualTo(parameter);
    }

    @Test
    void listsAreNarrowed() {
        JsonObject contract = items(json("contracts?size=200", staff)).get(3);
        String contractor = contract.getJsonObject("contractor").getString("id");
        assertThat(items(json("contracts?contractor=" + contractor, staff))).allMatch(one -> one.getJsonObject("contractor").getString("id").equals(contractor))
            .anyMatch(one -> one.getString("id").equals(contract.getString("id")));
        assertThat(items(json("contracts?text=" + contract.getString("number"), staff))).extracting(one -> one.getString("number"))
            .containsExactly(contract.getString("number"));
        assertThat(items(json("contracts?state=LAPSED", staff))).isNotEmpty().allMatch(one -> one.getJsonObject("standing").getString("state").equals("LAPSED"));
        assertThat(items(json("lapses?severity=HIGH", staff))).isNotEmpty().allMatch(one -> one.getString("severity").equals("HIGH"));
        assertThat(items(json("lapses?rule=L06", staff))).isNotEmpty().allMatch(one -> one.getString("rule").equals("L06"));
        assertThat(json("lapses?asOf=2024-01-01", staff).getString("asOf")).isEqualTo("2024-01-01");
        assertThat(items(json("lapses?asOf=2026-11-22", staff))).allMatch(one -> one.getString("dueOn").compareTo("2026-11-22") < 0);
        assertThat(items(json("duties?days=60", staff))).isNotEmpty().allMatch(one -> one.getInt("daysOver") <= 0 && one.getInt("daysOver") > -60);
        assertThat(items(json("findings?state=CLOSED&grade=MAJOR", staff))).isNotEmpty()
            .allMatch(one -> one.getString("state").equals("CLOSED") && one.getString("grade").equals("MAJOR"));
    }

    @Test
    void aContractorGetsItsOwnAndNothingInternal() {
        UUID firm = programs.firm("さくら印刷");
        String token = programs.token(programs.account(Role.CONTRACTOR_USER, firm));
        assertThat(items(json("contractors", token))).singleElement().satisfies(one -> {
            assertThat(one.getString("id")).isEqualTo(firm.toString());
            assertThat(one.get("standing")).isEqualTo(JsonValue.NULL);
        });
        List<JsonObject> all = new ArrayList<>();
        for (String list : List.of("contracts", "duties?days=730", "lapses", "inspections", "findings")) {
            all.addAll(items(json(list + (list.contains("?") ? "&" : "?") + "size=200", token)));
        }
        assertThat(all).hasSizeGreaterThan(3).allMatch(one -> one.getJsonObject("contractor").getString("id").equals(firm.toString()));
        assertThat(all).allSatisfy(one -> one.forEach((name, value) -> {
            if (Set.of("severity", "tier", "standing", "personalData").contains(name)) {
                assertThat(value).isEqualTo(JsonValue.NULL);
            }
        }));
        assertThat(all).filteredOn(one -> one.containsKey("origin")).allMatch(one -> one.getString("origin").equals("CONTRACTOR"));
        for (String filter : List.of("lapses?severity=HIGH", "lapses?contractor=" + firm, "contracts?tier=A", "contractors?state=OK", "findings?overdue=true",
                "duties?text=x", "inspections?year=2026")) {
            assertThat(programs.get("/api/v1/" + filter, token).statusCode()).as(filter).isEqualTo(400);
        }
    }

    /** Our own omissions stand in the ledger under the firm's contracts; the firm's program counts without them. */
    @Test
    void ourOwnOmissionsAreNotTold() {
        UUID firm = Sql.uuid(em.createNativeQuery("select d.contractor_id from duty d where d.rule in ('L06', 'L08', 'L04') and d.due_on < '2026-11-22'"
            + " and (d.met_on is null or d.met_on > '2026-11-22') order by d.id limit 1").getSingleResult());
        String token = programs.token(programs.account(Role.CONTRACTOR_USER, firm));
        int ours = json("lapses?asOf=2026-11-22&contractor=" + firm, staff).getInt("total");
        JsonObject theirs = json("lapses?asOf=2026-11-22", token);
        assertThat(theirs.getInt("total")).isLessThan(ours);
        assertThat(items(theirs)).noneMatch(one -> Set.of("L01", "L02", "L03", "L04", "L05", "L06", "L08", "L13").contains(one.getString("rule")));
    }

    @Test
    void anothersRecordsAreNotThere() {
        UUID firm = programs.firm("さくら印刷");
        String token = programs.token(programs.account(Role.CONTRACTOR_USER, firm));
        for (String list : RECORDS) {
            String foreign = items(json(list + "?size=200", staff)).stream()
                .filter(one -> !(list.equals("contractors") ? one : one.getJsonObject("contractor")).getString("id").equals(firm.toString()))
                .map(one -> one.getString("id")).findFirst().orElseThrow();
            for (String id : List.of(foreign, UUID.randomUUID().toString(), "x")) {
                HttpResponse<String> answer = programs.get("/api/v1/" + list + "/" + id, token);
                assertThat(answer.statusCode()).as(list + " " + id).isEqualTo(404);
                assertThat(answer.body()).isEqualTo("{\"type\":\"about:blank\",\"title\":\"Not found\",\"status\":404}");
            }
        }
        Object unshared = em.createNativeQuery("select count(*) from finding where contractor_id = ?1 and not shared_with_contractor")
            .setParameter(1, firm.toString()).getSingleResult();
        assertThat(json("findings", token).getInt("total") + ((Number) unshared).intValue())
            .isEqualTo(json("findings?contractor=" + firm, staff).getInt("total"));
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "CONTRACTOR_USER", mode = EnumSource.Mode.EXCLUDE)
    void whoSeesTheListsOnPagesReadsThemHere(Role role) {
        String token = programs.token(programs.account(role, null));
        int expected = role == Role.ADMINISTRATOR ? 403 : 200;
        for (String list : LISTS) {
            assertThat(programs.get("/api/v1/" + list + "?size=1", token).statusCode()).as(role + " " + list).isEqualTo(expected);
        }
        for (String list : RECORDS) {
            String id = items(json(list + "?size=1", staff)).get(0).getString("id");
            assertThat(programs.get("/api/v1/" + list + "/" + id, token).statusCode()).as(role + " " + list + " " + id).isEqualTo(expected);
        }
    }
}
