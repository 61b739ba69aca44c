package org.kantoku.contracts.domain.workbook;

import static org.kantoku.contracts.domain.workbook.ContractSheets.contract;
import static org.kantoku.contracts.domain.workbook.WorkbookColumn.choice;
import static org.kantoku.contracts.domain.workbook.WorkbookColumn.date;
import static org.kantoku.contracts.domain.workbook.WorkbookColumn.number;
import static org.kantoku.contracts.domain.workbook.WorkbookColumn.text;

import java.util.List;

import org.kantoku.contracts.domain.hygiene.PriceConsultation;
import org.kantoku.shared.TriState;

/** The sheets on what a contract has to have in order besides its clauses on data. */
final class HygieneSheets {

    private HygieneSheets() {
    }

    static List<WorkbookSheet> all() {
        return List.of(hygiene(), consultations());
    }

    private static WorkbookSheet hygiene() {
        return new WorkbookSheet("契約の衛生", "contract_hygiene", "取適法・フリーランス法の明示、支払期日、暴力団排除条項など。1 契約 1 行。")
            .columns(contract(), date("取適法の明示日", "toriteki_stated_on"), number("支払期日（日）", "payment_days"), date("フリーランス法の明示日", "freelance_stated_on"),
                choice("暴力団排除条項", "antisocial", TriState.class).initially("UNKNOWN"), text("暴力団排除の条", "antisocial_article"),
                choice("責任者あてだけの指示", "responsible_only", TriState.class).initially("UNKNOWN"))
            .unique("contract_id");
    }

    private static WorkbookSheet consultations() {
        return new WorkbookSheet("価格協議", "price_consultation", "委託先から求められた価格の協議と結果。")
            .columns(contract(), date("求められた日", "asked_on"), text("内容", "topic"), date("答えた日", "answered_on"), text("結果", "outcome"))
            .order("asked_on")
            .check(row -> {
                PriceConsultation asked = new PriceConsultation(row.uuid("contract_id"), row.date("asked_on"), row.text("topic"), row.date("asked_on"));
                if (row.date("answered_on") != null) {
                    asked.answer(row.date("answered_on"), row.text("outcome"), row.date("answered_on"));
                }
            });
    }
}
