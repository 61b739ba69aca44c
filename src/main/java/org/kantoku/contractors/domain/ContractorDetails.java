package org.kantoku.contractors.domain;

import org.kantoku.shared.Blanks;
import org.kantoku.shared.CorporateNumber;
import org.kantoku.shared.FoldedText;
import org.kantoku.shared.RuleViolation;
import org.kantoku.shared.TriState;

/**
 * What is written down about a contractor (model §2 Contractor).
 *
 * @param corporateNumber {@code null} for sole traders, or when a ledger did not give it
 * @param nameKana        reading of the name, by which lists are sorted; may be missing in a ledger
 * @param employees       people, or {@code null}
 * @param capitalYen      yen, or {@code null}
 * @param toriteki        whether the act on fair subcontracting (取適法) applies
 * @param freelance       whether the Freelance Act applies
 * @param tradeName       name under which a sole trader does business (屋号), or {@code null}
 */
public record ContractorDetails(CorporateNumber corporateNumber, ContractorKind kind, String nameJa, String nameKana,
                                String nameEn, String address, Integer employees, Long capitalYen, TriState toriteki,
                                TriState freelance, String tradeName) {

    private static final int MAX_NAME = 500;
    private static final int MAX_ADDRESS = 1000;

    public ContractorDetails {
        nameKana = Blanks.toNull(nameKana);
        nameEn = Blanks.toNull(nameEn);
        address = Blanks.toNull(address);
        tradeName = Blanks.toNull(tradeName);
    }

    /** Details without a trade name. */
    public ContractorDetails(CorporateNumber corporateNumber, ContractorKind kind, String nameJa, String nameKana, String nameEn,
                             String address, Integer employees, Long capitalYen, TriState toriteki, TriState freelance) {
        this(corporateNumber, kind, nameJa, nameKana, nameEn, address, employees, capitalYen, toriteki, freelance, null);
    }

    /** Details of which a ledger gives no more than name, number and address. */
    public static ContractorDetails untold(CorporateNumber corporateNumber, String nameJa, String address) {
        return new ContractorDetails(corporateNumber, ContractorKind.CORPORATION, nameJa, null, null, address, null, null,
            TriState.UNKNOWN, TriState.UNKNOWN);
    }

    /** @throws RuleViolation when a value is missing, too long, negative, or does not fit the kind */
    public void check() {
        RuleViolation.when(nameJa == null || Blanks.strip(nameJa).isEmpty() || nameJa.length() > MAX_NAME, "contractors.error.name", "nameJa");
        RuleViolation.when(nameKana != null && (nameKana.length() > MAX_NAME || !nameKana.matches("[\\p{IsKatakana}\\p{IsHiragana}ー・･ﾞﾟ\\s()（）A-Za-z0-9Ａ-Ｚａ-ｚ０-９&＆.．,，'’\\-－]+")),
            "contractors.error.kana", "nameKana");
        RuleViolation.when(nameEn != null && nameEn.length() > MAX_NAME, "contractors.error.name", "nameEn");
        RuleViolation.when(address != null && address.length() > MAX_ADDRESS, "contractors.error.address", "address");
        RuleViolation.when(employees != null && employees < 0, "contractors.error.negative", "employees");
        RuleViolation.when(capitalYen != null && capitalYen < 0, "contractors.error.negative", "capitalYen");
        RuleViolation.when(kind == ContractorKind.SOLE_TRADER && corporateNumber != null, "contractors.error.soleTraderNumber", "corporateNumber");
        RuleViolation.when(kind != ContractorKind.SOLE_TRADER && tradeName != null, "contractors.error.tradeName", "tradeName");
        RuleViolation.when(tradeName != null && tradeName.length() > MAX_NAME, "contractors.error.name", "tradeName");
    }

    /** The names folded for searching. */
    public String searchText() {
        return FoldedText.of(FoldedText.CONTRACTOR_LENGTH, nameJa.strip(), nameKana, nameEn, tradeName);
    }

    /** What lists are sorted by: the reading, else the name. */
    public String sortKey() {
        return FoldedText.of(nameKana == null ? nameJa.strip() : nameKana, FoldedText.SORT_LENGTH);
    }
}
