package org.kantoku.contracts.domain.workbook;

import static org.kantoku.contracts.domain.workbook.ContractSheets.contract;
import static org.kantoku.contracts.domain.workbook.WorkbookColumn.account;
import static org.kantoku.contracts.domain.workbook.WorkbookColumn.actor;
import static org.kantoku.contracts.domain.workbook.WorkbookColumn.choice;
import static org.kantoku.contracts.domain.workbook.WorkbookColumn.date;
import static org.kantoku.contracts.domain.workbook.WorkbookColumn.flag;
import static org.kantoku.contracts.domain.workbook.WorkbookColumn.number;
import static org.kantoku.contracts.domain.workbook.WorkbookColumn.reference;
import static org.kantoku.contracts.domain.workbook.WorkbookColumn.text;

import java.util.List;

import org.kantoku.contracts.domain.subentrustment.FlowDown;
import org.kantoku.contracts.domain.subentrustment.ReportResult;
import org.kantoku.contracts.domain.subentrustment.SubAct;
import org.kantoku.contracts.domain.subentrustment.SubEntrusteeDetails;
import org.kantoku.contracts.domain.subentrustment.SubEntrustment;
import org.kantoku.contracts.domain.subentrustment.SubEntrustmentState;
import org.kantoku.contracts.domain.subentrustment.SubOrigin;
import org.kantoku.shared.CorporateNumber;
import org.kantoku.shared.RuleViolation;

/** The sheets on sub-entrustment. New ones are applied for, told or discovered on their pages; an import restores them. */
final class SubSheets {

    private SubSheets() {
    }

    static List<WorkbookSheet> all() {
        return List.of(subs(), steps(), approvals(), reports());
    }

    private static WorkbookColumn sub() {
        return reference("再委託", "sub_entrustment_id", "sub_entrustment").note("再委託のシートの記号");
    }

    private static WorkbookSheet subs() {
        return new WorkbookSheet("再委託", "sub_entrustment", "再委託先。申請・把握は画面で登録します。")
            .columns(contract(), reference("委託先", "contractor_id", "contractor"), reference("上の再委託", "parent_id", "sub_entrustment").note("再々委託のときだけ"),
                number("段", "tier_level"), text("名称", "name"), text("法人番号", "corporate_number"), text("業務", "work"), text("データ", "data").orBlank(),
                text("国", "country_code").initially("JP"), text("場所", "place").orBlank(), flag("データを扱う", "handles_data"), date("開始日", "started_on"),
                date("終了予定日", "planned_end_on"), text("監督の方法", "supervision").orBlank(), flag("同じ条件を課す", "flow_terms"),
                flag("さらに下にも課す", "flow_tiers"), flag("国外にも課す", "flow_country"), file("申請の書類（SHA-256）", "document_id"),
                choice("登録の経緯", "origin", SubOrigin.class).decision(), date("把握日", "discovered_on").decision(), date("登録日", "recorded_on"),
                actor("登録した人", "recorded_by"), choice("状態", "state", SubEntrustmentState.class).decision(), text("当会からの言葉", "remark").decision(),
                text("当会の希望", "wish").decision(), date("終了日", "ended_on").decision(), account("終了を届けた人", "end_reported_by").decision(),
                text("消去の方法", "erasure").decision(), date("消去日", "erased_on").decision(), file("消去の書類（SHA-256）", "erasure_document_id"),
                date("消去を確かめた日", "erasure_confirmed_on").decision(), account("消去を確かめた人", "erasure_confirmed_by").decision())
            .derived("search_text", row -> SubEntrustment.searchText(row.text("name"), row.text("work"), row.text("corporate_number")))
            .order("tier_level", "name").sealed(row -> true).check(SubSheets::check);
    }

    private static WorkbookColumn file(String header, String column) {
        return reference(header, column, WorkbookSheet.FILES).note("画面で登録したファイルのもの");
    }

    private static void check(SheetRow row) {
        new SubEntrusteeDetails(row.text("name"), CorporateNumber.parse(row.text("corporate_number")).orElse(null), row.text("work"), row.text("data"),
            row.text("country_code"), row.text("place"), row.flag("handles_data"), row.date("started_on"), row.date("planned_end_on"), row.text("supervision"),
            new FlowDown(row.flag("flow_terms"), row.flag("flow_tiers"), row.flag("flow_country")));
        if ((row.number("tier_level") == 1) != (row.text("parent_id") == null) || row.id().equals(row.uuid("parent_id"))) {
            throw new RuleViolation("subentrustment.error.parent").on("parentId");
        }
        if (row.date("planned_end_on") != null && row.date("planned_end_on").isBefore(row.date("started_on"))) {
            throw new RuleViolation("contracts.error.endBeforeStart").on("plannedEndOn");
        }
    }

    private static WorkbookSheet steps() {
        return new WorkbookSheet("再委託の経過", "sub_entrustment_step", "再委託について行ったこと。書き換えず、行を足します。")
            .columns(sub(), number("順", "seq"), date("日付", "on_date"), actor("行った人", "actor_id"), choice("行い", "act", SubAct.class),
                choice("後の状態", "to_state", SubEntrustmentState.class).decision(), text("言葉", "words"))
            .leaves("recorded_at").unique("sub_entrustment_id", "seq").order("seq").sealed(row -> true);
    }

    private static WorkbookSheet approvals() {
        return new WorkbookSheet("再委託の承諾", "sub_entrustment_approval", "再委託の承諾とその期限。")
            .columns(sub(), number("順", "seq"), date("承諾日", "granted_on").decision(), date("承諾の期限", "expires_on"), account("承諾した人", "granted_by").decision(),
                text("最初の委託者の許諾", "upstream_ref"), text("根拠", "basis"), flag("事後承諾", "after_the_fact"), date("取消日", "revoked_on").decision())
            .unique("sub_entrustment_id", "seq").order("seq").sealed(row -> true)
            .check(row -> {
                if (row.date("expires_on").isBefore(row.date("granted_on"))) {
                    throw new RuleViolation("contracts.error.endBeforeStart").on("expiresOn");
                }
            });
    }

    private static WorkbookSheet reports() {
        return new WorkbookSheet("再委託の報告", "sub_entrustment_report", "再委託先の監督についての委託先からの報告。")
            .columns(sub(), number("順", "seq"), date("報告日", "reported_on"), date("期間の始め", "period_from"), date("期間の終わり", "period_to"),
                choice("結果", "result", ReportResult.class), text("内容", "words"), RecordSheets.file("evidence_id"), actor("登録した人", "recorded_by"),
                flag("委託先からの提出", "from_contractor").decision())
            .unique("sub_entrustment_id", "seq").order("seq").sealed(row -> true)
            .check(row -> {
                if (row.date("period_to").isBefore(row.date("period_from"))) {
                    throw new RuleViolation("contracts.error.endBeforeStart").on("periodTo");
                }
            });
    }
}
