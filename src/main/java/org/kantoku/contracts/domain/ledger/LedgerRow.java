package org.kantoku.contracts.domain.ledger;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.kantoku.shared.CorporateNumber;
import org.kantoku.shared.TriState;

/**
 * One contract as a row of a ledger tells it. What the ledger does not tell is null.
 *
 * @param number          the row's number in the file
 * @param contractNumber  the ledger's own number
 * @param amountYen       yen as the ledger says it, plausible or not; see {@link #plausibleAmount()}
 * @param department      the department as the ledger writes it
 * @param partners        firms that signed beside the contractor
 * @param personalData    whether the ledger says that personal data are entrusted; a claim, not a decision
 * @param principals      number of people, as the ledger claims
 */
public record LedgerRow(int number, String contractNumber, String title, String contractorName, CorporateNumber corporateNumber,
        LocalDate signedOn, LocalDate effectiveFrom, LocalDate endDate, Long amountYen, String department, List<String> partners,
        TriState personalData, Long principals) {

    /** Ten trillion yen: beyond a tenth of the state's budget no amount in a ledger is right. */
    static final long IMPLAUSIBLE_YEN = 10_000_000_000_000L;

    public LedgerRow {
        partners = List.copyOf(partners);
    }

    /** The amount, or null when none is told or none can be right. */
    public Long plausibleAmount() {
        return amountYen == null || amountYen >= IMPLAUSIBLE_YEN ? null : amountYen;
    }

    /**
     * What makes the row this contract and no other: a digest over what it tells. Two rows with the same digest are the same
     * entry, in one file or in two.
     */
    public String fingerprint() {
        String told = Stream.concat(
                Stream.of(contractNumber, title, contractorName, corporateNumber, signedOn, effectiveFrom, endDate, amountYen, department),
                partners.stream()).map(value -> plain(Objects.toString(value, ""))).collect(Collectors.joining("\u001f"));
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(told.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    /** Width and blanks make no difference. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s+", " ").strip();
    }
}
