package org.kantoku.contracts.domain.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kantoku.shared.RuleViolation;

class ContractDocumentTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final RetentionPolicy POLICY = RetentionPolicy.standard();
    private final UUID file = UUID.randomUUID();

    @ParameterizedTest(name = "traded {0}, loss year {1}: kept until {2}")
    @CsvSource({"2026-11-22,0,2034-03-31", "2027-03-31,0,2034-03-31", "2027-04-01,0,2035-03-31", "2026-11-22,1,2037-03-31"})
    void keptFromTheEndOfTheFiscalYear(LocalDate traded, int loss, LocalDate until) {
        RetentionPolicy policy = new RetentionPolicy(Map.of(RetentionSetting.LOSS_YEAR, new TreeMap<>(Map.of(LocalDate.of(2026, 4, 1), loss))));
        assertThat(policy.documentUntil(traded)).isEqualTo(until);
    }

    @Test
    void aSettingHoldsFromItsDay() {
        RetentionPolicy policy = new RetentionPolicy(Map.of(RetentionSetting.DOCUMENT_YEARS, new TreeMap<>(Map.of(LocalDate.of(2027, 4, 1), 10))));
        assertThat(policy.documentUntil(LocalDate.of(2027, 3, 31))).isEqualTo(LocalDate.of(2034, 3, 31));
        assertThat(policy.documentUntil(LocalDate.of(2027, 4, 1))).isEqualTo(LocalDate.of(2038, 3, 31));
        assertThat(policy.toritekiRecordUntil(DAY)).isEqualTo(LocalDate.of(2028, 11, 22));
    }

    @Test
    void aSignedDocumentStaysAndIsCorrectedByANewVersion() {
        ContractDocument signed = document(DocumentMedium.PAPER_SCAN, DAY);
        refuses("documents.error.signedStays", () -> signed.withdraw(DAY));
        refuses("contracts.error.reasonMissing", () -> corrected(signed, DocumentMedium.PAPER_SCAN, " "));
        ContractDocument next = corrected(signed, DocumentMedium.PAPER_SCAN, "別紙の頁が抜けていた");
        assertThat(next.revision()).isEqualTo(2);
        assertThat(next.replacesId()).isEqualTo(signed.id());
        assertThat(signed.isCurrent()).isFalse();
        refuses("documents.error.replaced", () -> corrected(signed, DocumentMedium.PAPER_SCAN, "もう一度"));
    }

    @Test
    void whatWasElectronicStaysElectronic() {
        refuses("documents.error.staysElectronic", () -> corrected(document(DocumentMedium.ELECTRONIC, DAY), DocumentMedium.PAPER_SCAN, "誤記"));
    }

    @Test
    void aDraftIsSignedOnceOrWithdrawn() {
        ContractDocument draft = document(DocumentMedium.PAPER_SCAN, null);
        assertThat(draft.retentionUntil()).isNull();
        refuses("documents.error.signedInFuture", () -> draft.sign(DAY.plusDays(1), POLICY, DAY));
        draft.sign(DAY, POLICY, DAY);
        draft.sign(DAY, POLICY, DAY);
        assertThat(draft.retentionUntil()).isEqualTo(LocalDate.of(2034, 3, 31));
        refuses("documents.error.otherDay", () -> draft.sign(DAY.minusDays(1), POLICY, DAY));
        ContractDocument other = document(DocumentMedium.PAPER_SCAN, null);
        other.withdraw(DAY);
        refuses("documents.error.otherDay", () -> other.sign(DAY, POLICY, DAY));
    }

    @Test
    void aHoldNeedsAReasonAndIsCarriedOver() {
        ContractDocument document = document(DocumentMedium.PAPER_SCAN, DAY);
        refuses("documents.error.notHeld", document::release);
        refuses("contracts.error.reasonMissing", () -> document.hold(DAY, ""));
        document.hold(DAY, "係争中");
        refuses("documents.error.held", () -> document.hold(DAY, "再び"));
        assertThat(corrected(document, DocumentMedium.PAPER_SCAN, "誤記").holdSince()).isEqualTo(DAY);
    }

    @Test
    void valuesOutsideTheirRangeAreRefused() {
        refuses("documents.error.kind", () -> of(new DocumentFacts(null, "x", DocumentMedium.PAPER_SCAN, null, null, null)));
        refuses("documents.error.title", () -> of(new DocumentFacts(DocumentKind.MEMO, " ", DocumentMedium.PAPER_SCAN, null, null, null)));
        refuses("documents.error.medium", () -> of(new DocumentFacts(DocumentKind.MEMO, "x", null, null, null, null)));
        refuses("documents.error.amount", () -> of(new DocumentFacts(DocumentKind.MEMO, "x", DocumentMedium.PAPER_SCAN, null, null, -1L)));
    }

    private ContractDocument document(DocumentMedium medium, LocalDate signed) {
        return of(facts(medium, signed));
    }

    private ContractDocument of(DocumentFacts facts) {
        return new ContractDocument(UUID.randomUUID(), facts, file, POLICY, DAY);
    }

    private static ContractDocument corrected(ContractDocument earlier, DocumentMedium medium, String why) {
        return earlier.corrected(facts(medium, DAY), UUID.randomUUID(), why, POLICY, DAY);
    }

    private static DocumentFacts facts(DocumentMedium medium, LocalDate signed) {
        return new DocumentFacts(DocumentKind.INDIVIDUAL, "宅配業務委託契約書", medium, signed, null, 1_200_000L);
    }

    private static void refuses(String key, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(RuleViolation.class, e -> assertThat(e.messageKey()).isEqualTo(key));
    }
}
