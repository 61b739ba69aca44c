package org.kantoku.supervision.application.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.kantoku.access.application.AccessDenied;
import org.kantoku.access.application.Identity;
import org.kantoku.access.domain.Role;
import org.kantoku.shared.BusinessClock;
import org.kantoku.shared.BusinessDays;
import org.kantoku.shared.PageRequest;
import org.kantoku.shared.RecordNotFound;
import org.kantoku.shared.RuleViolation;
import org.kantoku.supervision.application.DutyQueries;
import org.kantoku.supervision.application.LapseQueries;
import org.kantoku.supervision.application.WorkQueries;
import org.kantoku.supervision.domain.Addressee;
import org.kantoku.supervision.domain.LapseKey;
import org.kantoku.supervision.domain.LapseSpan;
import org.kantoku.supervision.domain.RuleId;
import org.kantoku.support.As;
import org.kantoku.support.DutyFixture;

/** Who is told, once each, whatever happens to the server in between. */
@ExtendWith(ArquillianExtension.class)
class EscalationIT {

    private static final int CRITICAL = 4;
    private static final int HIGH = 3;

    @Inject
    private EscalationRun run;

    @Inject
    private NoticeInbox inbox;

    @Inject
    private AcknowledgementService acknowledgements;

    @Inject
    private AcknowledgementQueries acknowledged;

    @Inject
    private LapseQueries lapses;

    @Inject
    private DutyQueries owed;

    @Inject
    private NoticeLogQueries log;

    @Inject
    private HandoverDecisionService decisions;

    @Inject
    private WorkQueries work;

    @Inject
    private DutyFixture duties;

    @Inject
    private BusinessClock clock;

    @Inject
    private As as;

    @AfterEach
    void nothingStaysLapsed() throws SQLException {
        duties.clear();
    }

    private LocalDate daysAgo(int days) {
        return clock.today().minusDays(days);
    }

    private List<String> notices(DutyFixture.Owned contract) throws SQLException {
        return duties.texts("select concat_ws(' ', stage, told_as, channel, ifnull(instead_of, '-')) from notice where contract_id = ? order by 1",
            contract.contractId());
    }

    private List<String> mails(DutyFixture.Owned contract) throws SQLException {
        return duties.texts("select body from mail_outbox where recipient = ? or body like ?", contract.mail(), "%" + contract.number() + "%");
    }

    @Test
    void runAgainItTellsNobodyAgain() throws Exception {
        DutyFixture.Owned contract = duties.contract("通報 二度試験");
        duties.owed(contract, "L13", daysAgo(300), daysAgo(1), CRITICAL);
        duties.tell();
        List<String> ids = duties.texts("select id from notice where contract_id = ? order by id", contract.contractId());
        assertThat(ids).isNotEmpty();
        assertThat(notices(contract)).contains("E1 CONTRACT_OWNER PORTAL -", "E1 CONTRACT_OWNER MAIL -", "E1 PRIVACY_OFFICER PORTAL -", "E3 PRIVACY_OFFICER PORTAL -")
            .noneMatch(line -> line.startsWith("E4"));
        assertThat(mails(contract)).hasSize(1);
        duties.tell();
        assertThat(duties.texts("select id from notice where contract_id = ? order by id", contract.contractId())).isEqualTo(ids);
        assertThat(mails(contract)).hasSize(1);
    }

    @Test
    void aMailHoldsNumberAndLinkAndNothingElse() throws Exception {
        DutyFixture.Owned contract = duties.contract("通報 名前を書かない試験");
        duties.owed(contract, "L13", daysAgo(300), daysAgo(1), CRITICAL);
        duties.tell();
        assertThat(mails(contract)).singleElement().satisfies(body ->
            assertThat(body).contains(contract.number()).contains("/account/notice?id=").doesNotContain("名前を書かない").doesNotContain("L13").doesNotContain("満了"));
    }

    @Test
    void ofSeveralRunsAtOnceOneTells() throws Exception {
        DutyFixture.Owned contract = duties.contract("通報 同時試験");
        duties.owed(contract, "L13", daysAgo(300), daysAgo(1), CRITICAL);
        int nodes = 4;
        ExecutorService pool = Executors.newFixedThreadPool(nodes);
        CountDownLatch start = new CountDownLatch(1);
        try {
            List<Future<Boolean>> runs = IntStream.range(0, nodes).mapToObj(i -> pool.submit(() -> {
                start.await();
                return run.turn();
            })).toList();
            start.countDown();
            for (Future<Boolean> one : runs) {
                one.get();
            }
        } finally {
            pool.shutdown();
        }
        duties.tell();
        assertThat(notices(contract)).contains("E1 CONTRACT_OWNER MAIL -").doesNotHaveDuplicates();
        assertThat(mails(contract)).hasSize(1);
    }

    /** A server that dies within a run leaves neither notices without mails nor mails without notices. */
    @Test
    void whatARunWroteIsThereAllTogetherOrNotAtAll() throws Exception {
        DutyFixture.Owned contract = duties.contract("通報 中断試験");
        as.rolledBack(() -> {
            try {
                duties.owed(contract, "L13", daysAgo(300), daysAgo(1), CRITICAL);
                duties.tell();
                assertThat(notices(contract)).isNotEmpty();
                assertThat(mails(contract)).hasSize(1);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
        assertThat(notices(contract)).isEmpty();
        assertThat(mails(contract)).isEmpty();
        duties.owed(contract, "L13", daysAgo(300), daysAgo(1), CRITICAL);
        duties.tell();
        assertThat(notices(contract)).isNotEmpty();
        assertThat(mails(contract)).hasSize(1);
    }

    @Test
    void afterAnOutageOnlyTheStageOfTheDayIsTold() throws Exception {
        DutyFixture.Owned contract = duties.contract("通報 停止後試験");
        duties.owed(contract, "L01", daysAgo(300), daysAgo(40), HIGH);
        duties.tell();
        assertThat(notices(contract)).isNotEmpty().allMatch(line -> line.startsWith("E3"));
        DutyFixture.Owned old = duties.contract("通報 長い停止後試験");
        duties.owed(old, "L13", daysAgo(300), daysAgo(7), CRITICAL);
        duties.tell();
        assertThat(notices(old)).isNotEmpty().allMatch(line -> line.startsWith("E4"));
    }

    @Test
    void whereNobodyIsThereItGoesOneLevelUp() throws Exception {
        DutyFixture.Owned contract = duties.contract("通報 空席試験");
        duties.run("update user_account set status = 'DISABLED' where id = ?", contract.owner());
        duties.owed(contract, "G01", daysAgo(300), daysAgo(1), HIGH);
        duties.tell();
        assertThat(notices(contract)).containsExactly("E1 PRIVACY_OFFICER PORTAL CONTRACT_OWNER");
    }

    @Test
    void aContractorIsToldOfItsOwnOmissionsOnly() throws Exception {
        DutyFixture.Owned contract = duties.contract("通報 委託先試験");
        String mail = "firm-" + UUID.randomUUID().toString().substring(0, 8) + "@example.jp";
        UUID person = duties.account(mail, "CONTRACTOR_USER", contract.contractorId());
        duties.run("insert into responsible_appointment (id, version, created_at, updated_at, kind, contractor_id, account_id, from_on)"
            + " values (?, 1, now(6), now(6), 'CONTRACTOR', ?, ?, ?)", UUID.randomUUID(), contract.contractorId(), person, daysAgo(100));
        for (String rule : List.of("L01", "L05", "L08", "L13")) {
            duties.owed(contract, rule, daysAgo(300), daysAgo(1), HIGH);
        }
        duties.tell();
        assertThat(duties.texts("select rule from notice where account_id = ?", person)).isEmpty();
        duties.owed(contract, "L07", daysAgo(300), daysAgo(1), HIGH);
        duties.tell();
        assertThat(duties.texts("select distinct concat(rule, ' ', told_as) from notice where account_id = ?", person))
            .containsExactly("L07 " + Addressee.CONTRACTOR_RESPONSIBLE);
        Identity firm = identity(person, Role.CONTRACTOR_USER, contract.contractorId());
        assertThat(as.run(firm, () -> inbox.unread())).isEqualTo(1);
        assertThatThrownBy(() -> as.run(firm, () -> log.ofContract(contract.contractId(), PageRequest.firstOf(10)))).isInstanceOf(AccessDenied.class);
    }

    @Test
    void noticeIsGivenAheadAndWhoDoesNotWantItByMailReadsItOnThePortal() throws Exception {
        DutyFixture.Owned contract = duties.contract("通報 予告試験");
        duties.run("insert into user_preference (account_id, name, value) values (?, 'notices.notAhead', 'true')", contract.owner());
        duties.owed(contract, "L13", daysAgo(300), clock.today().plusDays(25), CRITICAL);
        duties.tell();
        assertThat(notices(contract)).containsExactly("E0_30 CONTRACT_OWNER PORTAL -");
    }

    @Test
    void mailsWaitForTheirTimeAndAreNotSentOnceItIsOver() throws Exception {
        DutyFixture.Owned contract = duties.contract("通報 まとめ試験");
        duties.run("insert into user_preference (account_id, name, value) values (?, 'notices.mail', 'WEEKLY')", contract.owner());
        duties.owed(contract, "L01", daysAgo(300), daysAgo(1), HIGH);
        duties.tell();
        Instant mailAt = Timestamp.valueOf(duties.text("select mail_at from notice where account_id = ? and channel = 'MAIL'", contract.owner()))
            .toLocalDateTime().toInstant(ZoneOffset.UTC);
        assertThat(mailAt).isAfter(clock.now());
        assertThat(mailAt.atZone(BusinessClock.ZONE).toLocalTime()).isEqualTo(LocalTime.of(9, 0));
        assertThat(BusinessDays.japan().isBusinessDay(mailAt.atZone(BusinessClock.ZONE).toLocalDate())).isTrue();
        assertThat(mails(contract)).isEmpty();
        duties.met(contract, clock.today());
        duties.tell();
        assertThat(duties.text("select state from notice where account_id = ? and channel = 'MAIL'", contract.owner())).isEqualTo("DROPPED");
        assertThat(mails(contract)).isEmpty();
    }

    /** Something that was entered by mistake ended it for a while. */
    @Test
    void aLapseThatGoesOnAfterAllIsMailedAndAskedAboutAgain() throws Exception {
        DutyFixture.Owned waiting = duties.contract("通報 続行試験");
        duties.run("insert into user_preference (account_id, name, value) values (?, 'notices.mail', 'WEEKLY')", waiting.owner());
        duties.owed(waiting, "L01", daysAgo(300), daysAgo(1), HIGH);
        DutyFixture.Owned asked = duties.contract("通報 続行要否試験");
        duties.owed(asked, "L01", daysAgo(300), daysAgo(30), HIGH);
        duties.tell();
        for (DutyFixture.Owned contract : List.of(waiting, asked)) {
            duties.met(contract, clock.today());
        }
        duties.tell();
        List<String> before = notices(waiting);
        assertThat(duties.text("select state from notice where account_id = ? and channel = 'MAIL'", waiting.owner())).isEqualTo("DROPPED");
        for (DutyFixture.Owned contract : List.of(waiting, asked)) {
            duties.run("update duty set met_on = null, met_by = null where contract_id = ?", contract.contractId());
        }
        duties.tell();
        assertThat(notices(waiting)).isEqualTo(before);
        assertThat(duties.text("select state from notice where account_id = ? and channel = 'MAIL'", waiting.owner())).isEqualTo("WAITING");
        assertThat(as.run(As.staff(Role.PRIVACY_OFFICER), () -> log.decisions(asked.contractId()))).singleElement()
            .satisfies(row -> assertThat(row.isOpen()).isTrue());
    }

    /** However many lapses there are on the first day, a person gets one mail. */
    @Test
    void manyLapsesAreOneMail() throws Exception {
        DutyFixture.Owned first = duties.contract("通報 初日試験");
        for (int i = 0; i < NoticeMails.MOST + 5; i++) {
            DutyFixture.Owned further = duties.contract("通報 初日試験 " + i);
            duties.run("update contract set owner_id = ? where id = ?", first.owner(), further.contractId());
            duties.owed(further, "L13", daysAgo(300), daysAgo(1), CRITICAL);
        }
        duties.tell();
        assertThat(duties.texts("select body from mail_outbox where recipient = ?", first.mail())).singleElement()
            .satisfies(body -> assertThat(body.split("/account/notice\\?id=")).hasSize(NoticeMails.MOST + 1));
    }

    @Test
    void whatThePersonReadsCountsNoMoreAndNobodyReadsForAnother() throws Exception {
        DutyFixture.Owned contract = duties.contract("通報 既読試験");
        duties.owed(contract, "L01", daysAgo(300), daysAgo(1), HIGH);
        duties.tell();
        Identity owner = identity(contract.owner(), Role.PROCUREMENT, null);
        NoticeRow notice = as.run(owner, () -> inbox.page(true, PageRequest.firstOf(10))).rows().stream()
            .filter(row -> row.number().equals(contract.number())).findFirst().orElseThrow();
        assertThatThrownBy(() -> as.run(As.staff(Role.PROCUREMENT), () -> inbox.find(notice.id()))).isInstanceOf(RecordNotFound.class);
        long before = as.run(owner, () -> inbox.unread());
        as.does(owner, () -> inbox.read(notice.id()));
        assertThat(as.run(owner, () -> inbox.unread())).isEqualTo(before - 1);
    }

    @Test
    void whoeverWasToldTakesItInHandOnce() throws Exception {
        DutyFixture.Owned contract = duties.contract("通報 着手試験");
        duties.owed(contract, "L01", daysAgo(300), daysAgo(1), HIGH);
        duties.owed(contract, "G01", daysAgo(300), clock.today().plusDays(20), HIGH);
        duties.owed(contract, "L13", daysAgo(300), clock.today().plusDays(25), CRITICAL);
        duties.tell();
        Identity owner = identity(contract.owner(), Role.DEPT_PRIVACY_MANAGER, null);
        LapseKey lapse = LapseKey.of(RuleId.L01, "", contract.contractId(), contract.contractId(), "", daysAgo(1));
        UUID notice = as.run(owner, () -> acknowledged.mine(lapse)).orElseThrow();
        Identity stranger = As.staff(Role.INSPECTOR);
        assertThat(as.run(stranger, () -> acknowledged.mine(lapse))).isEmpty();
        assertThatThrownBy(() -> as.does(stranger, () -> acknowledgements.acknowledge(notice, null))).isInstanceOf(RecordNotFound.class);
        UUID ahead = UUID.fromString(duties.text("select id from notice where account_id = ? and rule = 'L13' and channel = 'PORTAL'", contract.owner()));
        assertThatThrownBy(() -> as.does(owner, () -> acknowledgements.acknowledge(ahead, null))).isInstanceOf(RuleViolation.class).hasMessage("notices.error.noLapse");
        assertThatThrownBy(() -> as.does(owner, () -> acknowledgements.acknowledge(notice, "あ".repeat(1001)))).isInstanceOf(RuleViolation.class).hasMessage("notices.error.plan");
        as.does(owner, () -> acknowledgements.acknowledge(notice, "今週中に判定する"));
        assertThatThrownBy(() -> as.does(owner, () -> acknowledgements.acknowledge(notice, null))).isInstanceOf(RuleViolation.class).hasMessage("notices.error.inHand");
        assertThat(as.run(owner, () -> acknowledged.mine(lapse))).isEmpty();
        assertThat(as.run(stranger, () -> acknowledged.of(lapse))).hasValueSatisfying(row -> {
            assertThat(row.on()).isEqualTo(clock.today());
            assertThat(row.as()).isEqualTo(Addressee.CONTRACT_OWNER);
            assertThat(row.by()).isEqualTo("試験の人");
            assertThat(row.plan()).isEqualTo("今週中に判定する");
        });
        assertThat(as.run(owner, () -> inbox.find(notice)).isRead()).isTrue();
        assertThatThrownBy(() -> as.run(As.contractor(contract.contractorId()), () -> acknowledged.of(lapse))).isInstanceOf(AccessDenied.class);
    }

    @Test
    void whatIsOverIsTakenInHandNoMore() throws Exception {
        DutyFixture.Owned contract = duties.contract("通報 着手遅れ試験");
        duties.owed(contract, "L01", daysAgo(300), daysAgo(1), HIGH);
        duties.tell();
        UUID notice = UUID.fromString(duties.text("select id from notice where account_id = ? and channel = 'PORTAL'", contract.owner()));
        duties.met(contract, clock.today());
        duties.tell();
        Identity owner = identity(contract.owner(), Role.DEPT_PRIVACY_MANAGER, null);
        assertThatThrownBy(() -> as.does(owner, () -> acknowledgements.acknowledge(notice, null))).isInstanceOf(RuleViolation.class).hasMessage("notices.error.noLapse");
    }

    /** A firm's person takes in hand what the firm was told of, and does not see who of ours did. */
    @Test
    void aFirmTakesInHandWhatItWasToldOf() throws Exception {
        DutyFixture.Owned contract = duties.contract("通報 委託先着手試験");
        String mail = "firm-" + UUID.randomUUID().toString().substring(0, 8) + "@example.jp";
        UUID person = duties.account(mail, "CONTRACTOR_USER", contract.contractorId());
        duties.run("insert into responsible_appointment (id, version, created_at, updated_at, kind, contractor_id, account_id, from_on)"
            + " values (?, 1, now(6), now(6), 'CONTRACTOR', ?, ?, ?)", UUID.randomUUID(), contract.contractorId(), person, daysAgo(100));
        duties.owed(contract, "L07", daysAgo(300), daysAgo(1), HIGH);
        duties.tell();
        UUID notice = UUID.fromString(duties.text("select id from notice where account_id = ? and channel = 'PORTAL'", person));
        Identity firm = identity(person, Role.CONTRACTOR_USER, contract.contractorId());
        assertThatThrownBy(() -> as.does(As.contractor(UUID.randomUUID()), () -> acknowledgements.acknowledge(notice, null))).isInstanceOf(RecordNotFound.class);
        as.does(firm, () -> acknowledgements.acknowledge(notice, "来週出します"));
        assertThat(as.run(firm, () -> acknowledged.ofNotice(notice))).hasValueSatisfying(row -> {
            assertThat(row.by()).isNull();
            assertThat(row.as()).isEqualTo(Addressee.CONTRACTOR_RESPONSIBLE);
        });
    }

    @Test
    void lapsesBeforeItAreCounted() throws Exception {
        DutyFixture.Owned contract = duties.contract("失効 再発試験");
        duties.owed(contract, "L01", daysAgo(400), daysAgo(200), HIGH);
        duties.met(contract, daysAgo(190));
        duties.owed(contract, "L01", daysAgo(180), daysAgo(10), HIGH);
        LapseKey lapse = LapseKey.of(RuleId.L01, "", contract.contractId(), contract.contractId(), "", daysAgo(10));
        assertThat(as.run(As.staff(Role.PROCUREMENT), () -> lapses.earlier(lapse))).singleElement().satisfies(one -> {
            assertThat(one.span()).isEqualTo(new LapseSpan(daysAgo(199), daysAgo(190)));
            assertThat(one.waived()).isFalse();
        });
        assertThatThrownBy(() -> as.run(As.contractor(contract.contractorId()), () -> lapses.earlier(lapse))).isInstanceOf(AccessDenied.class);
    }

    /** A duty whose day moved goes on; one that was met began anew (model.md §4.9), and may be excepted anew. */
    @Test
    void aDutyWhoseDayMovedStandsSinceItBegan() throws Exception {
        DutyFixture.Owned contract = duties.contract("義務 継続試験");
        duties.owed(contract, "L01", daysAgo(400), daysAgo(200), HIGH);
        duties.run("update duty set met_on = ?, met_by = 'RESCHEDULED' where contract_id = ?", daysAgo(180), contract.contractId());
        duties.owed(contract, "L01", daysAgo(180), daysAgo(10), HIGH);
        assertThat(standingSince(contract)).isEqualTo(daysAgo(400));
        duties.run("update duty set met_by = 'FULFILLED' where contract_id = ? and met_on is not null", contract.contractId());
        assertThat(standingSince(contract)).isEqualTo(daysAgo(180));
    }

    private LocalDate standingSince(DutyFixture.Owned contract) {
        return as.run(As.staff(Role.PROCUREMENT), () -> owed.standingSince(owed.ofContract(contract.contractId(), clock.today()).stream()
            .filter(row -> row.rule() == RuleId.L01).findFirst().orElseThrow()));
    }

    @Test
    void thePrivacyOfficerSaysWhetherHandingOverHasToStop() throws Exception {
        DutyFixture.Owned contract = duties.contract("通報 要否試験");
        duties.owed(contract, "L01", daysAgo(300), daysAgo(30), HIGH);
        duties.tell();
        Identity officer = As.staff(Role.PRIVACY_OFFICER);
        assertThat(as.run(officer, () -> log.decisions(contract.contractId()))).singleElement()
            .satisfies(row -> assertThat(row.dueOn()).isEqualTo(clock.today().plusDays(EscalationRun.DECISION_DAYS)));
        assertThatThrownBy(() -> as.does(As.staff(Role.PROCUREMENT), () -> decisions.decide(contract.contractId(), false, "x"))).isInstanceOf(AccessDenied.class);
        as.does(officer, () -> decisions.decide(contract.contractId(), false, "今月中に判定し、預託は増えない"));
        duties.tell();
        assertThat(as.run(officer, () -> log.decisions(contract.contractId()))).singleElement()
            .satisfies(row -> assertThat(row.isOpen()).isFalse()).satisfies(row -> assertThat(row.needed()).isFalse());
    }

    /** The number of work on every page is kept until somebody records something; the run records nothing in anybody's name. */
    @Test
    void whatTheRunAsksIsCountedAsWorkAtOnce() throws Exception {
        DutyFixture.Owned contract = duties.contract("通報 件数試験");
        duties.tell();
        duties.owed(contract, "L01", daysAgo(300), daysAgo(30), HIGH);
        Identity officer = As.staff(Role.PRIVACY_OFFICER);
        long before = as.run(officer, work::count);
        assertThat(as.run(officer, work::count)).isEqualTo(before);
        duties.tell();
        assertThat(as.run(officer, work::count)).isEqualTo(before + 1);
    }

    @Test
    void aLapseThatEndsFirstNeedsNoAnswer() throws Exception {
        DutyFixture.Owned contract = duties.contract("通報 要否取下げ試験");
        duties.owed(contract, "L01", daysAgo(300), daysAgo(30), HIGH);
        duties.tell();
        duties.met(contract, clock.today());
        duties.tell();
        assertThat(as.run(As.staff(Role.PRIVACY_OFFICER), () -> log.decisions(contract.contractId()))).singleElement()
            .satisfies(row -> assertThat(row.withdrawnOn()).isEqualTo(clock.today()));
        assertThatThrownBy(() -> as.does(As.staff(Role.PRIVACY_OFFICER), () -> decisions.decide(contract.contractId(), true, "x")))
            .isInstanceOf(RuleViolation.class);
    }

    private static Identity identity(UUID account, Role role, UUID firm) {
        return new Identity(account, 1, 0, "test", "試験の人", Set.of(role), null, firm, "ja", false);
    }
}
