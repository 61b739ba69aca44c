package org.kantoku.contracts.domain.ledger;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a ledger of contracts may tell, with the names by which ledgers, Japanese and English, call the column.
 * The names stand in order of preference: 契約番号 is taken before 管理番号 when a ledger has both.
 */
public enum LedgerField {

    CONTRACT_NUMBER("契約番号", "契約no", "契約№", "契約コード", "契約管理番号", "管理番号", "整理番号", "contractnumber", "contractno", "contractid"),
    TITLE("契約名", "契約名称", "契約件名", "件名", "契約の名称", "契約内容", "委託業務名", "業務名", "委託業務", "委託内容", "業務内容", "業務名称", "工事名",
            "事業名", "案件名", "title", "contracttitle", "contractname", "subject"),
    CONTRACTOR_NAME("委託先名", "委託先", "委託先名称", "委託先会社名", "契約先", "契約先名", "契約相手方", "契約の相手方", "契約相手方名", "相手方", "受託者",
            "受託者名", "取引先", "取引先名", "業者名", "入札業者名", "会社名", "商号又は名称", "商号", "contractor", "contractorname", "vendor", "vendorname",
            "supplier", "suppliername", "company", "companyname", "corporatename", "firmname"),
    CORPORATE_NUMBER("法人番号", "委託先法人番号", "corporatenumber", "corporateid", "firmid", "houjinbangou"),
    SIGNED_ON("契約日", "締結日", "契約締結日", "契約年月日", "締結年月日", "発注日", "dateoforder", "signedon", "signaturedate", "contractdate", "orderdate"),
    EFFECTIVE_FROM("開始日", "契約開始日", "契約開始", "契約期間開始", "契約期間開始日", "契約期間自", "履行開始日", "契約始期", "始期", "自", "startdate",
            "effectivefrom", "from"),
    END_DATE("終了日", "契約終了日", "満了日", "契約満了日", "契約終了", "契約期間終了", "契約期間終了日", "契約期間至", "契約期限", "履行期限", "契約終期", "終期",
            "至", "enddate", "expirydate", "expireson", "to"),
    AMOUNT("契約金額", "金額", "契約額", "委託料", "委託金額", "年間金額", "年額", "契約金額総額", "amount", "amountyen", "contractamount", "price"),
    DEPARTMENT("主管部門", "主管部署", "主管部", "主管", "担当部門", "担当部署", "所管部門", "所管部署", "所管課", "担当課", "部署", "部署名", "部門", "部門名", "部局名",
            "governmentdepartments", "department", "owningdepartment"),
    JOINT("共同契約先", "共同", "共同契約", "共同受託者", "共同企業体", "連名", "連名契約先", "連名契約", "共同委託先", "jointsignatures", "jointcontractors", "partners"),
    PERSONAL_DATA("個人データ", "個人データの有無", "個人データ有無", "個人情報", "個人情報の有無", "個人情報有無", "個人情報取扱", "個人情報の取扱い", "個人情報取扱有無",
            "personaldata"),
    PRINCIPAL_COUNT("本人数", "本人の数", "対象者数", "取扱件数", "個人情報件数", "人数", "principals", "principalcount");

    /** ①契約名, (1)契約名, 1.契約名, ㈠契約名. */
    private static final String ENUMERATION = "^\\s*(\\([0-9一二三四五六七八九十]{1,3}\\)|[0-9]{1,2}(?![0-9])[.、)]?)\\s*";

    private final List<String> names;

    LedgerField(String... names) {
        this.names = List.of(names);
    }

    /** How well a column name fits this field: 0 is best, empty when it does not. */
    Optional<Integer> rank(String columnName) {
        int whole = names.indexOf(plain(columnName));
        int bare = whole >= 0 ? whole : names.indexOf(plain(columnName.replaceAll("[(（\\[［【].*?[)）\\]］】]", "")));
        return bare < 0 ? Optional.empty() : Optional.of(bare);
    }

    /** Whether a column name is that of any field. */
    public static boolean knows(String columnName) {
        for (LedgerField field : values()) {
            if (field.rank(columnName).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).replaceFirst(ENUMERATION, "").replaceAll("[\\s_()\\[\\]【】「」・:.*※/\\-]", "");
    }
}
