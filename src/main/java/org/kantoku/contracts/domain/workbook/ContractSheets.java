package org.kantoku.contracts.domain.workbook;

import static org.kantoku.contracts.domain.workbook.WorkbookColumn.account;
import static org.kantoku.contracts.domain.workbook.WorkbookColumn.actor;
import static org.kantoku.contracts.domain.workbook.WorkbookColumn.choice;
import static org.kantoku.contracts.domain.workbook.WorkbookColumn.choices;
import static org.kantoku.contracts.domain.workbook.WorkbookColumn.date;
import static org.kantoku.contracts.domain.workbook.WorkbookColumn.flag;
import static org.kantoku.contracts.domain.workbook.WorkbookColumn.number;
import static org.kantoku.contracts.domain.workbook.WorkbookColumn.reference;
import static org.kantoku.contracts.domain.workbook.WorkbookColumn.text;

import java.util.List;

import org.kantoku.contracts.domain.ContractDetails;
import org.kantoku.contracts.domain.ContractKind;
import org.kantoku.contracts.domain.ContractState;
import org.kantoku.contracts.domain.NoticeException;
import org.kantoku.contracts.domain.Purpose;
import org.kantoku.contracts.domain.RenewalKind;
import org.kantoku.contracts.domain.StampCategory;
import org.kantoku.shared.CorporateNumber;
import org.kantoku.shared.FoldedText;
import org.kantoku.shared.RuleViolation;
import org.kantoku.shared.TriState;

/** The sheets on contracts and their life. */
final class ContractSheets {

    private ContractSheets() {
    }

    static List<WorkbookSheet> all() {
        return List.of(contracts(), steps(), extensions(), signatories());
    }

    static WorkbookColumn contract() {
        return reference("契約", "contract_id", "contract").note("契約番号。このファイルで足す契約は、契約のシートに書いた記号");
    }

    private static WorkbookSheet contracts() {
        return new WorkbookSheet("契約", "contract", "契約。委託する業務ごとに 1 行。")
            .columns(text("契約番号", "number").orBlank().decision().note("新しい契約は空欄。取り込むときに番号を振ります"),
                reference("委託先", "contractor_id", "contractor").note("法人番号。番号のない委託先は記号"),
                reference("基本契約", "parent_contract_id", "contract").note("個別契約のときだけ、基本契約の番号"), text("契約名", "title"),
                choice("契約の種別", "kind", ContractKind.class), reference("主管部署", "owning_department_id", "department").note("部署コード"),
                account("契約主管者", "owner_id").note("ログイン ID"), date("登録日", "registered_on"),
                choices("利用目的", "purposes", Purpose.class), date("契約日", "signed_on").decision(), date("契約期間の始め", "effective_from"),
                date("契約期間の終わり", "end_date"), choice("更新", "renewal", RenewalKind.class).initially("NONE"),
                number("自動更新の月数", "renewal_term_months"), number("不更新予告の日数", "non_renewal_notice_days").initially("0"),
                date("不更新の通知日", "non_renewal_notice_on").decision(), number("契約金額（円）", "amount_yen"),
                choice("印紙", "stamp_category", StampCategory.class), choice("相手の約款", "standard_terms", TriState.class).initially("UNKNOWN"),
                choice("取適法の対象", "toriteki", TriState.class).initially("UNKNOWN"),
                choice("フリーランス法の対象", "freelance", TriState.class).initially("UNKNOWN"),
                choice("状態", "state", ContractState.class).initially("DRAFT").decision().note("新しい契約は空欄（下書き）"),
                flag("台帳からの引継ぎ", "legacy").decision(), text("契約日が遅れた理由", "late_signature_reason").decision(),
                account("承認を求めた人", "approval_requested_by").decision(), date("承認を求めた日", "approval_requested_on").decision(),
                account("承認した人", "approved_by").decision(), date("承認日", "approved_on").decision(),
                text("承認者の所見", "approval_remark").decision(), date("解除日", "terminated_on").decision(),
                choice("フリーランスへの予告の例外", "notice_exception", NoticeException.class).decision(),
                date("返還・消去の完了日", "return_erasure_completed_on").decision())
            .key("number").order("number").numbered("K")
            .derived("search_text", row -> FoldedText.of(row.textOrBlank("number") + " " + row.text("title"), FoldedText.CONTRACT_LENGTH))
            .sealed(row -> row.text("approved_on") != null && row.choice(ContractState.class, "state") == ContractState.APPROVAL_PENDING)
            .check(ContractSheets::check);
    }

    private static void check(SheetRow row) {
        new ContractDetails(row.text("title"), row.choice(ContractKind.class, "kind"), row.uuid("owning_department_id"), row.uuid("owner_id"),
            row.uuid("parent_contract_id"), row.choices(Purpose.class, "purposes"), row.date("effective_from"), row.date("end_date"),
            row.choice(RenewalKind.class, "renewal"), row.number("renewal_term_months"), row.number("non_renewal_notice_days"),
            row.large("amount_yen"), row.choice(StampCategory.class, "stamp_category"), row.choice(TriState.class, "standard_terms"),
            row.choice(TriState.class, "toriteki"), row.choice(TriState.class, "freelance")).check(row.flag("legacy"));
        if (row.id().equals(row.uuid("parent_contract_id"))) {
            throw new RuleViolation("workbook.error.ownParent").on("parentContractId");
        }
        if (row.text("number") != null && !row.text("number").matches("K\\d{4}-\\d{4,}")) {
            throw new RuleViolation("workbook.error.contractNumber").on("number");
        }
        FourEyes.check(row, "approval_requested_by", "approved_by", "approved_on", "contracts.error.fourEyesApproval");
    }

    private static WorkbookSheet steps() {
        return new WorkbookSheet("契約の経過", "contract_transition", "契約の状態が変わった日と理由。古い順に 1 から番号を振ります。書き換えず、行を足します。")
            .columns(contract(), number("順", "seq"), choice("前の状態", "from_state", ContractState.class),
                choice("後の状態", "to_state", ContractState.class).decision("DRAFT"), date("日付", "on_date"), actor("行った人", "actor_id"),
                text("理由", "reason"))
            .leaves("recorded_at").unique("contract_id", "seq").order("seq").sealed(row -> true)
            .steps(new WorkbookSheet.Steps("contract", "contract_id", "from_state", "to_state", "state", "registered_on"));
    }

    private static WorkbookSheet extensions() {
        return new WorkbookSheet("更新", "contract_extension", "署名による期間の延長。終わりの日が変わるたびに 1 行。書き換えず、行を足します。")
            .columns(contract(), number("順", "seq"), date("決めた日", "decided_on"), date("前の終わり", "old_end_date"),
                date("新しい終わり", "new_end_date").decision(), actor("決めた人", "decided_by"),
                text("理由", "reason"))
            .unique("contract_id", "seq").order("seq").sealed(row -> true)
            .check(row -> {
                if (!row.date("new_end_date").isAfter(row.date("old_end_date"))) {
                    throw new RuleViolation("contracts.error.newEnd").on("newEndDate");
                }
            });
    }

    private static WorkbookSheet signatories() {
        return new WorkbookSheet("連名の相手", "contract_signatory", "委託先と並んで契約した会社。")
            .columns(contract(), number("順", "seq"), reference("委託先", "contractor_id", "contractor").note("台帳にある委託先のときだけ"),
                text("名称", "name"), text("法人番号", "corporate_number"))
            .unique("contract_id", "seq").order("seq")
            .check(row -> CorporateNumber.parse(row.text("corporate_number")));
    }
}
