package org.kantoku.contracts.domain.workbook;

import static org.kantoku.contracts.domain.workbook.ContractSheets.contract;
import static org.kantoku.contracts.domain.workbook.WorkbookColumn.account;
import static org.kantoku.contracts.domain.workbook.WorkbookColumn.actor;
import static org.kantoku.contracts.domain.workbook.WorkbookColumn.choices;
import static org.kantoku.contracts.domain.workbook.WorkbookColumn.date;
import static org.kantoku.contracts.domain.workbook.WorkbookColumn.number;
import static org.kantoku.contracts.domain.workbook.WorkbookColumn.reference;
import static org.kantoku.contracts.domain.workbook.WorkbookColumn.text;

import java.util.List;

import org.kantoku.contracts.domain.Purpose;
import org.kantoku.contracts.domain.upstream.EntrustmentTerm;
import org.kantoku.contracts.domain.upstream.MemberCoop;
import org.kantoku.contracts.domain.upstream.MemberCoopDetails;
import org.kantoku.shared.CorporateNumber;
import org.kantoku.shared.RuleViolation;

/** The sheets on member co-ops and what they entrusted. */
final class UpstreamSheets {

    private UpstreamSheets() {
    }

    /** Those that are there before contracts. */
    static List<WorkbookSheet> before() {
        return List.of(coops(), entrustments(), terms(), approvals());
    }

    static List<WorkbookSheet> links() {
        return List.of(link());
    }

    private static WorkbookSheet coops() {
        return new WorkbookSheet("会員生協", "member_coop", "会員生協。1 生協 1 行。")
            .columns(text("法人番号", "corporate_number").note("13 桁"), text("名称", "name"), text("カナ", "kana"), date("加入日", "member_from"),
                date("脱退日", "member_to").note("最後の日"), text("窓口", "desk"), text("窓口のメール", "desk_mail"), text("窓口の電話", "desk_phone"), text("備考", "remarks"))
            .key("corporate_number").order("sort_key").derived("search_text", row -> new MemberCoop(details(row)).searchText())
            .derived("sort_key", row -> new MemberCoop(details(row)).sortKey()).check(row -> new MemberCoop(details(row)));
    }

    private static MemberCoopDetails details(SheetRow row) {
        return new MemberCoopDetails(row.text("name"), row.text("kana"), CorporateNumber.parse(row.text("corporate_number")).orElse(null),
            row.date("member_from"), row.date("member_to"), row.text("desk"), row.text("desk_mail"), row.text("desk_phone"), row.text("remarks"));
    }

    private static WorkbookColumn entrustment() {
        return reference("上位委託", "entrustment_id", "upstream_entrustment").note("上位委託のシートの記号");
    }

    private static WorkbookSheet entrustments() {
        return new WorkbookSheet("上位委託", "upstream_entrustment", "会員生協から預かったもの。条件が変わったときは条件のシートにも行を足します。")
            .columns(reference("会員生協", "member_coop_id", "member_coop").note("法人番号か、会員生協のシートの記号"), text("契約の番号", "contract_ref"),
                choices("利用目的", "purposes", Purpose.class), date("期間の始め", "valid_from"), date("期間の終わり", "valid_to"),
                number("事故の通知（時間）", "notice_hours"), number("報告（日）", "report_days"), text("備考", "remarks"))
            .leaves("contract_id", "entruster", "approval_ref").order("valid_from").check(row -> term(row).check());
    }

    private static EntrustmentTerm term(SheetRow row) {
        return new EntrustmentTerm(row.choices(Purpose.class, "purposes"), row.date("valid_from"), row.date("valid_to"), row.number("notice_hours"),
            row.number("report_days"));
    }

    private static WorkbookSheet terms() {
        return new WorkbookSheet("上位委託の条件", "upstream_term", "上位委託の条件の移り変わり。書き換えず、行を足します。")
            .columns(entrustment(), number("順", "seq"), date("日付", "on_date"), actor("行った人", "actor_id"), choices("利用目的", "purposes", Purpose.class),
                date("期間の始め", "valid_from"), date("期間の終わり", "valid_to"), number("事故の通知（時間）", "notice_hours"), number("報告（日）", "report_days"),
                text("理由", "reason"))
            .leaves("recorded_at").unique("entrustment_id", "seq").order("seq").sealed(row -> true).check(row -> term(row).check());
    }

    private static WorkbookSheet approvals() {
        return new WorkbookSheet("上位の許諾", "upstream_approval", "会員生協が再委託を許した記録。")
            .columns(entrustment(), number("順", "seq"), text("許諾の番号", "reference").decision(), date("許諾日", "granted_on"), date("許諾の期限", "expires_on"),
                date("取消日", "withdrawn_on").decision(), text("取消の理由", "withdrawal_reason").decision(), actor("登録した人", "recorded_by"),
                account("取り消した人", "withdrawn_by").decision())
            .unique("entrustment_id", "seq").order("seq").sealed(row -> true)
            .check(row -> {
                if (row.date("expires_on").isBefore(row.date("granted_on"))) {
                    throw new RuleViolation("upstream.error.approvalPeriod").on("expiresOn");
                }
            });
    }

    private static WorkbookSheet link() {
        return new WorkbookSheet("契約と上位委託", "contract_upstream", "どの契約がどの上位委託のデータを扱うか。")
            .columns(contract(), entrustment(), date("結びつけた日", "linked_on"), date("外した日", "unlinked_on"), text("理由", "reason"))
            .order("linked_on").check(row -> {
                if (row.date("unlinked_on") != null && row.date("unlinked_on").isBefore(row.date("linked_on"))) {
                    throw new RuleViolation("contracts.error.endBeforeStart").on("unlinkedOn");
                }
            });
    }
}
