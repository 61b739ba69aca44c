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

import org.kantoku.contracts.domain.exit.CertificateContent;
import org.kantoku.contracts.domain.exit.CertificateVerdict;
import org.kantoku.contracts.domain.exit.ErasureMethod;
import org.kantoku.contracts.domain.exit.ExitCheck;
import org.kantoku.contracts.domain.exit.ExitChoice;
import org.kantoku.contracts.domain.exit.ExitItem;
import org.kantoku.contracts.domain.exit.OrderKind;
import org.kantoku.contracts.domain.exit.ResidualReason;
import org.kantoku.contracts.domain.exit.ReturnErasureState;
import org.kantoku.contracts.domain.exit.SubsCovered;
import org.kantoku.shared.RuleViolation;

/** The sheets on the return and erasure of data: orders of somebody and proofs of others, so that only whoever may restore adds to them. */
final class ExitSheets {

    private ExitSheets() {
    }

    static List<WorkbookSheet> all() {
        return List.of(orders(), concerned(), steps(), extensions(), certificates(), files(), checks());
    }

    private static WorkbookColumn order() {
        return reference("命令", "order_id", "return_erasure_order").note("返還・消去のシートの記号");
    }

    private static WorkbookSheet orders() {
        return new WorkbookSheet("返還・消去", "return_erasure_order", "返還・消去の命令。終わった契約に 1 件、続いている契約には一部だけの命令を何件でも。")
            .columns(contract(), choice("種類", "kind", OrderKind.class).decision(), choice("返還・消去の別", "choice", ExitChoice.class),
                choice("状態", "state", ReturnErasureState.class).decision(), date("命令日", "instructed_on"), actor("命令した人", "instructed_by"),
                text("指示の内容", "instruction"), date("契約の終了日", "ended_on"), date("期限", "due_on").decision(), text("残置するもの", "residual_items").decision(),
                choice("残置の理由", "residual_reason", ResidualReason.class).decision(), text("残置の根拠", "residual_basis").decision(),
                date("残置の期限", "residual_until").decision(), date("完了日", "completed_on").decision())
            .derived("final_of", row -> "FINAL".equals(row.text("kind")) ? row.text("contract_id") : null)
            .order("instructed_on").sealed(row -> true)
            .check(row -> {
                if ("COMPLETED".equals(row.text("state")) != (row.text("completed_on") != null)) {
                    throw new RuleViolation("workbook.error.dayMissing").on("completedOn");
                }
            });
    }

    private static WorkbookSheet concerned() {
        return new WorkbookSheet("返還・消去の対象", "return_erasure_order_transfer", "一部だけの命令がどの授受についてのものか。")
            .columns(order(), reference("授受", "transfer_id", "data_transfer").note("授受のシートの記号")).unique("order_id", "transfer_id")
            .sealed(row -> true);
    }

    private static WorkbookSheet steps() {
        return new WorkbookSheet("返還・消去の経過", "return_erasure_transition", "命令の状態が変わった日。書き換えず、行を足します。")
            .columns(order(), number("順", "seq"), choice("前の状態", "from_state", ReturnErasureState.class),
                choice("後の状態", "to_state", ReturnErasureState.class).decision(), date("日付", "on_date"), actor("行った人", "actor_id"), text("理由", "reason"),
                date("残置の期限", "until_on"))
            .leaves("recorded_at").unique("order_id", "seq").order("seq").sealed(row -> true)
            .steps(new WorkbookSheet.Steps("return_erasure_order", "order_id", "from_state", "to_state", "state", "instructed_on"));
    }

    private static WorkbookSheet extensions() {
        return new WorkbookSheet("返還・消去の延長", "return_erasure_extension", "認めた期限の延長。書き換えず、行を足します。")
            .columns(order(), number("順", "seq"), date("認めた日", "on_date"), actor("認めた人", "actor_id"), date("前の期限", "old_due_on"),
                date("新しい期限", "new_due_on").decision(), text("理由", "reason"))
            .leaves("recorded_at").unique("order_id", "seq").order("seq").sealed(row -> true)
            .check(row -> {
                if (!row.date("new_due_on").isAfter(row.date("old_due_on"))) {
                    throw new RuleViolation("contracts.error.newEnd").on("newDueOn");
                }
            });
    }

    private static WorkbookSheet certificates() {
        return new WorkbookSheet("消去証明", "erasure_certificate", "委託先からの返還・消去の証明書と判定。差し戻したものも残ります。")
            .columns(order(), number("順", "seq"), date("提出日", "on_date"), account("提出した人", "actor_id").decision(),
                flag("代わりに登録", "on_behalf").decision(), text("対象", "objects").decision(), text("媒体", "media"), text("製造番号など", "serials"),
                choice("方法", "method", ErasureMethod.class), text("方法の説明", "method_detail"), date("実施日", "done_on"), text("実施者", "operator"),
                text("責任者", "responsible"), choice("再委託先分", "covers_subs", SubsCovered.class), flag("控えを含む", "covers_backups"),
                text("備考", "remarks"), choice("判定", "verdict", CertificateVerdict.class).decision(), date("判定日", "judged_on").decision(),
                account("判定した人", "judged_by").decision(), text("判定の所見", "verdict_words").decision())
            .leaves("recorded_at").unique("order_id", "seq").order("seq").sealed(row -> true)
            .check(row -> {
                new CertificateContent(row.text("objects"), row.text("media"), row.text("serials"), row.choice(ErasureMethod.class, "method"),
                    row.text("method_detail"), row.date("done_on"), row.text("operator"), row.text("responsible"),
                    row.choice(SubsCovered.class, "covers_subs"), row.flag("covers_backups"), row.text("remarks")).check(row.date("on_date"));
                FourEyes.check(row, "actor_id", "judged_by", "judged_on", "exit.error.fourEyes");
            });
    }

    private static WorkbookSheet files() {
        return new WorkbookSheet("返還・消去のファイル", "return_erasure_file", "命令や証明書に付いたファイル。ファイルは画面で登録します。")
            .columns(order(), RecordSheets.file("evidence_id"), reference("証明書", "certificate_id", "erasure_certificate").note("消去証明のシートの記号"))
            .sealed(row -> true);
    }

    private static WorkbookSheet checks() {
        return new WorkbookSheet("終了時の回収", "contract_exit_check", "アカウント・鍵・貸与品の回収。1 契約 1 項目 1 行。")
            .columns(contract(), choice("項目", "item", ExitItem.class), choice("結果", "result", ExitCheck.ExitResult.class), date("確かめた日", "done_on"),
                actor("確かめた人", "done_by"), text("注記", "note"))
            .unique("contract_id", "item").order("item");
    }
}
