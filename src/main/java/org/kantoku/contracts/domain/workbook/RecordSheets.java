package org.kantoku.contracts.domain.workbook;

import static org.kantoku.contracts.domain.workbook.ContractSheets.contract;
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

import org.kantoku.contracts.domain.Medium;
import org.kantoku.contracts.domain.documents.DocumentFacts;
import org.kantoku.contracts.domain.documents.DocumentKind;
import org.kantoku.contracts.domain.documents.DocumentMedium;
import org.kantoku.contracts.domain.transfers.HandlingFigures;
import org.kantoku.contracts.domain.transfers.HandlingReport;
import org.kantoku.contracts.domain.transfers.HandoverObstacle;
import org.kantoku.contracts.domain.transfers.ReportingPeriod;
import org.kantoku.contracts.domain.transfers.Settlement;
import org.kantoku.contracts.domain.transfers.TransferDetails;
import org.kantoku.contracts.domain.transfers.TransferDirection;
import org.kantoku.contracts.domain.transfers.TransferMethod;
import org.kantoku.shared.RuleViolation;

/** The sheets on what is on file about a contract: documents, hand-overs, reports. */
final class RecordSheets {

    private RecordSheets() {
    }

    /** Documents, to which clauses refer. */
    static List<WorkbookSheet> documents() {
        return List.of(new WorkbookSheet("契約書類", "contract_document",
            "契約書・覚書などの控え。ファイルは画面で登録します。ここではその内容を見て、正します。署名済みの書類は書き換えません。")
            .columns(contract(), choice("種類", "kind", DocumentKind.class), text("書類名", "title"), choice("形", "medium", DocumentMedium.class),
                date("署名日", "signed_on").decision(), date("適用日", "effective_from"), number("金額（円）", "amount_yen"), file("evidence_id"),
                number("改版", "revision"), reference("前の版", "replaces_id", "contract_document").note("契約書類のシートの記号"),
                date("差し替えた日", "replaced_on").decision(), text("訂正の理由", "correction_reason"), date("保存期限", "retention_until").decision(),
                date("廃棄止めの日", "hold_since").decision(), text("廃棄止めの理由", "hold_reason").decision(), date("取り下げた日", "withdrawn_on").decision())
            .unique("replaces_id").order("title", "revision").sealed(row -> row.text("signed_on") != null)
            .check(row -> new DocumentFacts(row.choice(DocumentKind.class, "kind"), row.text("title"), row.choice(DocumentMedium.class, "medium"),
                row.date("signed_on"), row.date("effective_from"), row.large("amount_yen")) .check(row.date("signed_on"))));
    }

    static List<WorkbookSheet> all() {
        return List.of(transfers(), reports());
    }

    /** A file of the portal, by the digest of its content. */
    static WorkbookColumn file(String column) {
        return reference("ファイル（SHA-256）", column, WorkbookSheet.FILES).note("画面で登録したファイルのもの");
    }

    private static WorkbookSheet transfers() {
        return new WorkbookSheet("授受", "data_transfer", "データを渡した・戻った記録。新しい授受は画面で登録します。渡してはならない日かどうかを確かめるためです。")
            .columns(contract(), choice("向き", "direction", TransferDirection.class).decision(), date("日付", "on_date"), text("内容", "items_summary"),
                number("本人の数（人）", "principal_count"), choice("媒体", "medium", Medium.class), choice("方法", "method", TransferMethod.class),
                flag("暗号化", "encrypted"), text("暗号化しなかった理由", "unencrypted_reason"), text("渡した人・受けた人", "sent_by"), text("送り状など", "proof"),
                choices("支障", "exceptional_because", HandoverObstacle.class).decision(), text("例外の理由", "exceptional_reason").decision(),
                date("受領確認の期限", "receipt_due_on").decision(), date("受領を確認した日", "confirmed_on").decision(),
                account("受領を確認した人", "confirmed_by").decision(), number("確認した人数（人）", "confirmed_count").decision(),
                text("代理入力の根拠", "receipt_evidence").decision().note("紙や電話の確認を当会が記録したときだけ"),
                date("差異を知らせた日", "discrepancy_on").decision(), account("差異を知らせた人", "discrepancy_by").decision(),
                text("差異の内容", "discrepancy_words").decision(), date("差異を片付けた日", "discrepancy_settled_on").decision(),
                account("差異を片付けた人", "discrepancy_settled_by").decision(), text("差異の結末", "discrepancy_outcome").decision(),
                date("返還・消去を確かめた日", "settled_on").decision(), choice("返還・消去の別", "settlement", Settlement.class).decision(),
                text("消し込んだ記録", "settled_by_ref").decision().note("授受か返還・消去の命令の記号"))
            .order("on_date").sealed(row -> true).check(RecordSheets::transfer);
    }

    private static void transfer(SheetRow row) {
        new TransferDetails(row.choice(TransferDirection.class, "direction"), row.date("on_date"), row.text("items_summary"), row.number("principal_count"),
            row.choice(Medium.class, "medium"), row.choice(TransferMethod.class, "method"), row.flag("encrypted"), row.text("unencrypted_reason"),
            row.text("sent_by"), row.text("proof")).check(row.date("on_date"));
        if (row.text("settled_by_ref") != null && Marks.parse(row.text("settled_by_ref")) == null) {
            throw new RuleViolation("workbook.error.reference.row").on("settledByRef");
        }
    }

    private static WorkbookSheet reports() {
        return new WorkbookSheet("取扱報告", "handling_report", "委託先からの取扱状況の報告。対象期間ごとに 1 行。")
            .columns(contract(), date("期間の始め", "period_start"), date("期間の終わり", "period_end"), date("受領日", "received_on"),
                actor("登録した人", "recorded_by"), flag("委託先からの提出", "from_contractor").decision(), number("本人の数（人）", "principals"),
                number("取扱者の数（人）", "handlers"), number("事故の件数（件）", "incidents"), text("事故の内容", "incident_words"),
                text("再委託などの変更", "sub_changes"))
            .unique("contract_id", "period_end").order("period_end").sealed(row -> true)
            .check(row -> new HandlingReport(row.uuid("contract_id"), new ReportingPeriod(row.date("period_start"), row.date("period_end")),
                new HandlingFigures(row.number("principals"), row.number("handlers"), row.number("incidents"), row.text("incident_words"), row.text("sub_changes")),
                row.date("received_on"), row.uuid("recorded_by"), row.flag("from_contractor")));
    }
}
