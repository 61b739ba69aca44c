package org.kantoku.contracts.domain.workbook;

import static org.kantoku.contracts.domain.workbook.WorkbookColumn.account;
import static org.kantoku.contracts.domain.workbook.WorkbookColumn.actor;
import static org.kantoku.contracts.domain.workbook.WorkbookColumn.choice;
import static org.kantoku.contracts.domain.workbook.WorkbookColumn.date;
import static org.kantoku.contracts.domain.workbook.WorkbookColumn.decimal;
import static org.kantoku.contracts.domain.workbook.WorkbookColumn.flag;
import static org.kantoku.contracts.domain.workbook.WorkbookColumn.number;
import static org.kantoku.contracts.domain.workbook.WorkbookColumn.reference;
import static org.kantoku.contracts.domain.workbook.WorkbookColumn.text;

import java.util.List;

import org.kantoku.contractors.domain.ContractorDetails;
import org.kantoku.contractors.domain.ContractorKind;
import org.kantoku.contractors.domain.ContractorState;
import org.kantoku.contractors.domain.SelectionAssessment;
import org.kantoku.contractors.domain.SelectionResult;
import org.kantoku.shared.CorporateNumber;
import org.kantoku.shared.RuleViolation;
import org.kantoku.shared.TriState;

/** The sheets on contractors. */
final class ContractorSheets {

    private ContractorSheets() {
    }

    /** Those to which contracts refer. */
    static List<WorkbookSheet> before() {
        return List.of(departments(), contractors(), steps());
    }

    /** Those that may refer to contracts. */
    static List<WorkbookSheet> selection() {
        return List.of(selections(), conditions());
    }

    private static WorkbookSheet departments() {
        return new WorkbookSheet("部署", "department", "契約を主管する部署。1 部署 1 行。")
            .columns(text("部署コード", "code").note("他のシートはこのコードで部署を指します。例 D01"),
                text("部署名", "name_ja"), text("英語名", "name_en"), date("設置日", "active_from"),
                date("廃止日", "active_to").note("最後の日。続いている部署は空欄"))
            .key("code").order("code")
            .check(row -> {
                if (row.date("active_to") != null && row.date("active_to").isBefore(row.date("active_from"))) {
                    throw new RuleViolation("contracts.error.endBeforeStart").on("activeTo");
                }
            });
    }

    private static WorkbookSheet contractors() {
        return new WorkbookSheet("委託先", "contractor", "委託先。1 社 1 行。")
            .columns(text("法人番号", "corporate_number").note("13 桁。他のシートはこの番号で委託先を指します。番号のない個人事業主は空欄にし、記号で指します"),
                choice("種別", "kind", ContractorKind.class).initially("CORPORATION"),
                text("委託先名", "name_ja"), text("委託先名カナ", "name_kana").note("並べ替えに使います"), text("英語名", "name_en"),
                text("屋号", "trade_name").note("個人事業主だけ"), text("所在地", "address"), number("従業員数（人）", "employees"), number("資本金（円）", "capital_yen"),
                choice("取適法の対象", "toriteki", TriState.class).initially("UNKNOWN"),
                choice("フリーランス法の対象", "freelance", TriState.class).initially("UNKNOWN"),
                choice("状態", "state", ContractorState.class).initially("CANDIDATE").decision().note("新しい委託先は空欄（候補）"),
                flag("台帳からの引継ぎ", "legacy").decision())
            .key("corporate_number").order("sort_key")
            .derived("search_text", row -> details(row).searchText()).derived("sort_key", row -> details(row).sortKey())
            .check(row -> details(row).check());
    }

    private static ContractorDetails details(SheetRow row) {
        CorporateNumber number = CorporateNumber.parse(row.text("corporate_number")).orElse(null);
        return new ContractorDetails(number, row.choice(ContractorKind.class, "kind"), row.text("name_ja"), row.text("name_kana"),
            row.text("name_en"), row.text("address"), row.number("employees"), row.large("capital_yen"),
            row.choice(TriState.class, "toriteki"), row.choice(TriState.class, "freelance"), row.text("trade_name"));
    }

    private static WorkbookSheet steps() {
        return new WorkbookSheet("委託先の経過", "contractor_transition", "委託先の状態が変わった日と理由。古い順に 1 から番号を振ります。書き換えず、行を足します。")
            .columns(reference("委託先", "contractor_id", "contractor"), number("順", "seq"),
                choice("前の状態", "from_state", ContractorState.class), choice("後の状態", "to_state", ContractorState.class).decision("CANDIDATE"),
                date("日付", "on_date"), actor("行った人", "actor_id"), text("理由", "reason"))
            .leaves("recorded_at").unique("contractor_id", "seq").order("seq").sealed(row -> true)
            .steps(new WorkbookSheet.Steps("contractor", "contractor_id", "from_state", "to_state", "state", null));
    }

    private static WorkbookSheet selections() {
        return new WorkbookSheet("選定評価", "selection_assessment", "委託先に預けてよいかの評価。評価した人と承認した人は別の人です。")
            .columns(reference("委託先", "contractor_id", "contractor"), reference("契約", "contract_id", "contract").note("委託先全体の評価は空欄"),
                decimal("点", "score").note("0 から 100、小数 1 桁まで"), choice("結果", "result", SelectionResult.class), date("評価日", "decided_on"),
                actor("評価した人", "decided_by"), date("承認日", "approved_on").decision(), account("承認した人", "approved_by").decision(),
                text("所見", "note"), reference("選定票の版", "checklist_version_id", WorkbookSheet.CHECKLISTS).decision().note("例 SELECTION 1。選定票によらない評価は空欄"))
            .order("decided_on").sealed(row -> row.text("approved_on") != null)
            .check(row -> {
                new SelectionAssessment(row.uuid("contractor_id"), row.uuid("contract_id"), row.decimal("score"),
                    row.choice(SelectionResult.class, "result"), row.date("decided_on"), row.uuid("decided_by"), row.text("note"));
                FourEyes.check(row, "decided_by", "approved_by", "approved_on", "contractors.error.fourEyesSelection");
            });
    }

    private static WorkbookSheet conditions() {
        return new WorkbookSheet("選定の条件", "selection_condition", "条件付きの選定評価に付けた条件。")
            .columns(reference("選定評価", "selection_assessment_id", "selection_assessment").note("選定評価のシートの記号"), number("順", "seq"),
                text("条件", "content"), date("期限", "due_on"), date("満たした日", "met_on").decision())
            .unique("selection_assessment_id", "seq").order("seq");
    }
}
