package org.kantoku.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kantoku.access.domain.Role.INSPECTOR;
import static org.kantoku.access.domain.Role.PROCUREMENT;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kantoku.access.application.AccessDenied;
import org.kantoku.access.application.Identity;
import org.kantoku.access.domain.Role;
import org.kantoku.contracts.application.ClauseRow;
import org.kantoku.contracts.application.ClauseService;
import org.kantoku.contracts.application.ContractQueries;
import org.kantoku.contracts.application.documents.DocumentFilter;
import org.kantoku.contracts.application.documents.DocumentListQueries;
import org.kantoku.contracts.application.documents.DocumentQueries;
import org.kantoku.contracts.application.documents.DocumentRow;
import org.kantoku.contracts.application.documents.DocumentService;
import org.kantoku.contracts.application.documents.DocumentView;
import org.kantoku.contracts.application.documents.MemoService;
import org.kantoku.contracts.domain.ClauseStatus;
import org.kantoku.contracts.domain.documents.DocumentFacts;
import org.kantoku.contracts.domain.documents.DocumentKind;
import org.kantoku.contracts.domain.documents.DocumentMedium;
import org.kantoku.shared.BusinessClock;
import org.kantoku.shared.PageRequest;
import org.kantoku.shared.RecordNotFound;
import org.kantoku.shared.RuleViolation;
import org.kantoku.support.As;
import org.kantoku.support.ContractFixture;
import org.kantoku.support.FindingFixture;

/** Documents of a contract: filed, found by date, amount and partner, corrected; memoranda that bring clauses. */
@ExtendWith(ArquillianExtension.class)
class DocumentIT {

    @Inject
    private ContractFixture fixture;

    @Inject
    private DocumentService service;

    @Inject
    private MemoService memos;

    @Inject
    private ClauseService clauses;

    @Inject
    private DocumentQueries queries;

    @Inject
    private DocumentListQueries list;

    @Inject
    private ContractQueries contracts;

    @Inject
    private BusinessClock clock;

    @Inject
    private As as;

    private String name;
    private UUID contract;

    @BeforeEach
    void aContract() {
        name = "文書試験 " + UUID.randomUUID();
        contract = fixture.running(name, clock.today().plusYears(1)).contractId();
    }

    @Test
    void foundByDateAmountAndPartnerAloneAndTogether() {
        LocalDate day = clock.today();
        add(facts(DocumentKind.ORDER, day.minusDays(10), 500_000L));
        add(facts(DocumentKind.ORDER, day.minusDays(5), 1_500_000L));
        add(facts(DocumentKind.MEMO, null, null));
        assertThat(found(null, null, null, null)).hasSize(3);
        assertThat(found(day.minusDays(5), null, null, null)).extracting(DocumentRow::amountYen).containsExactly(1_500_000L);
        assertThat(found(null, day.minusDays(6), null, null)).extracting(DocumentRow::amountYen).containsExactly(500_000L);
        assertThat(found(null, null, 500_000L, 500_000L)).hasSize(1);
        assertThat(found(day.minusDays(20), day, 1_000_000L, null)).hasSize(1);
        assertThat(found(day, null, 500_000L, null)).isEmpty();
        assertThat(found(null, null, null, null).get(0).signedOn()).as("what is not signed comes first").isNull();
    }

    @Test
    void theContentDecidesAndAPictureIsNoElectronicDocument() {
        DocumentFacts electronic = new DocumentFacts(DocumentKind.ORDER, "注文書", DocumentMedium.ELECTRONIC, clock.today(), null, 10L);
        refuses("documents.error.pictureOfElectronic", () -> add(electronic));
        assertThatThrownBy(() -> as.run(As.staff(PROCUREMENT), () -> service.add(contract, facts(DocumentKind.ORDER, null, null), "order.pdf",
            new ByteArrayInputStream("<script>x()</script>".getBytes(StandardCharsets.UTF_8))))).isInstanceOf(RuleViolation.class);
        assertThat(documents()).isEmpty();
    }

    @Test
    void aCorrectionLeavesTheVersionBeforeAndTheListShowsTheNewest() {
        UUID first = add(facts(DocumentKind.ORDER, clock.today(), 10L));
        UUID second = as.run(As.staff(PROCUREMENT), () -> service.correct(first, facts(DocumentKind.ORDER, clock.today(), 20L), "金額の誤り",
            "order.png", new ByteArrayInputStream(FindingFixture.PNG)));
        assertThat(documents()).extracting(DocumentView::id).containsExactlyInAnyOrder(first, second);
        assertThat(found(null, null, null, null)).extracting(DocumentRow::id).containsExactly(second);
        refuses("documents.error.replaced", () -> as.run(As.staff(PROCUREMENT), () -> service.correct(first,
            facts(DocumentKind.ORDER, clock.today(), 20L), "再び", "order.png", new ByteArrayInputStream(FindingFixture.PNG))));
    }

    @Test
    void aMemorandumBringsClausesThatAnotherPersonVerifies() {
        LocalDate from = clock.today().minusDays(3);
        DocumentFacts memo = new DocumentFacts(DocumentKind.MEMO, "覚書", DocumentMedium.PAPER_SCAN, from.minusDays(2), from, null);
        assertThat(clause("DH-14").lacking()).isTrue();
        refuses("documents.error.memoClauses", () -> amend(memo, Map.of("DH-14", " ")));
        refuses("documents.error.memoNotYet", () -> amend(new DocumentFacts(DocumentKind.MEMO, "覚書", DocumentMedium.PAPER_SCAN, from,
            clock.today().plusDays(1), null), Map.of("DH-14", "覚書 第2条")));
        amend(memo, Map.of("DH-14", "覚書 第2条", "DH-16", "覚書 第3条", "DH-10", ""));
        assertThat(clause("DH-14").status()).isEqualTo(ClauseStatus.PRESENT_UNVERIFIED);
        assertThat(clause("DH-14").recordedOn()).isEqualTo(from);
        assertThat(clause("DH-10").status()).isEqualTo(ClauseStatus.ABSENT);
        refuses("contracts.error.fourEyesClause", () -> as.does(As.staff(PROCUREMENT), () -> clauses.verify(contract, "DH-14")));
        as.does(As.staff(INSPECTOR), () -> clauses.verify(contract, "DH-14"));
        assertThat(clause("DH-14").lacking()).isFalse();
        assertThat(documents()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = {"INSPECTOR", "AUDIT_OFFICER", "ADMINISTRATOR", "CONTRACTOR_USER"})
    void nobodyElseFilesDocuments(Role role) {
        Identity who = role == Role.CONTRACTOR_USER ? As.contractor(UUID.randomUUID()) : As.staff(role);
        UUID document = add(facts(DocumentKind.ORDER, null, 10L));
        denied(who, () -> service.add(contract, facts(DocumentKind.ORDER, null, 10L), "x.png", new ByteArrayInputStream(FindingFixture.PNG)));
        denied(who, () -> service.withdraw(document));
        denied(who, () -> service.hold(document, "x"));
        denied(who, () -> service.release(document, "x"));
        denied(who, () -> memos.amend(contract, facts(DocumentKind.MEMO, clock.today(), null), Map.of("DH-14", "第1条"), "x.png",
            new ByteArrayInputStream(FindingFixture.PNG)));
        if (role == Role.ADMINISTRATOR || role == Role.CONTRACTOR_USER) {
            denied(who, () -> queries.of(contract));
            denied(who, () -> list.page(DocumentFilter.none(), PageRequest.firstOf(10)));
        }
    }

    @Test
    void whatDoesNotExistIsNotFound() {
        assertThatThrownBy(() -> as.does(As.staff(PROCUREMENT), () -> service.withdraw(UUID.randomUUID()))).isInstanceOf(RecordNotFound.class);
    }

    private UUID add(DocumentFacts facts) {
        return as.run(As.staff(PROCUREMENT), () -> service.add(contract, facts, "文書.png", new ByteArrayInputStream(FindingFixture.PNG)));
    }

    private void amend(DocumentFacts facts, Map<String, String> articles) {
        as.run(As.staff(PROCUREMENT), () -> memos.amend(contract, facts, articles, "覚書.png", new ByteArrayInputStream(FindingFixture.PNG)));
    }

    private static DocumentFacts facts(DocumentKind kind, LocalDate signed, Long amount) {
        return new DocumentFacts(kind, "注文書", DocumentMedium.PAPER_SCAN, signed, null, amount);
    }

    private List<DocumentRow> found(LocalDate from, LocalDate to, Long min, Long max) {
        return as.run(As.staff(PROCUREMENT), () -> list.page(new DocumentFilter(name, null, null, from, to, min, max), PageRequest.firstOf(10))).rows();
    }

    private List<DocumentView> documents() {
        return as.run(As.staff(PROCUREMENT), () -> queries.of(contract));
    }

    private ClauseRow clause(String code) {
        return as.run(As.staff(PROCUREMENT), () -> contracts.view(contract)).clauses().stream().filter(c -> c.code().equals(code)).findFirst()
            .orElseThrow();
    }

    private void denied(Identity who, Runnable command) {
        assertThatThrownBy(() -> as.does(who, command)).isInstanceOf(AccessDenied.class);
    }

    private static void refuses(String key, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(RuleViolation.class, e -> assertThat(e.messageKey()).isEqualTo(key));
    }
}
