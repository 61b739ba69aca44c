package org.kantoku.contracts.domain.workbook;

import static org.kantoku.contracts.domain.workbook.ContractSheets.contract;
import static org.kantoku.contracts.domain.workbook.WorkbookColumn.account;
import static org.kantoku.contracts.domain.workbook.WorkbookColumn.actor;
import static org.kantoku.contracts.domain.workbook.WorkbookColumn.choice;
import static org.kantoku.contracts.domain.workbook.WorkbookColumn.choices;
import static org.kantoku.contracts.domain.workbook.WorkbookColumn.date;
import static org.kantoku.contracts.domain.workbook.WorkbookColumn.number;
import static org.kantoku.contracts.domain.workbook.WorkbookColumn.pairs;
import static org.kantoku.contracts.domain.workbook.WorkbookColumn.reference;
import static org.kantoku.contracts.domain.workbook.WorkbookColumn.text;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.kantoku.contractors.domain.roster.CertificationKind;
import org.kantoku.contracts.domain.ArrangementKind;
import org.kantoku.contracts.domain.ClauseCatalogue;
import org.kantoku.contracts.domain.ClauseStatus;
import org.kantoku.contracts.domain.Connection;
import org.kantoku.contracts.domain.ContractFacts;
import org.kantoku.contracts.domain.DataItemsConverter;
import org.kantoku.contracts.domain.Fact;
import org.kantoku.contracts.domain.ForeignAct;
import org.kantoku.contracts.domain.ForeignBasis;
import org.kantoku.contracts.domain.ForeignHandling;
import org.kantoku.contracts.domain.HandlingPlace;
import org.kantoku.contracts.domain.IncidentHistory;
import org.kantoku.contracts.domain.Medium;
import org.kantoku.contracts.domain.OutageTolerance;
import org.kantoku.contracts.domain.PrincipalCategory;
import org.kantoku.contracts.domain.PrincipalVolume;
import org.kantoku.contracts.domain.ProfileFacts;
import org.kantoku.contracts.domain.RiskAssessment;
import org.kantoku.contracts.domain.RiskFactors;
import org.kantoku.contracts.domain.Sensitivity;
import org.kantoku.contracts.domain.SubDepth;
import org.kantoku.contracts.domain.SubPolicy;
import org.kantoku.contracts.domain.TierFloor;
import org.kantoku.contracts.domain.Waiver;
import org.kantoku.contracts.domain.WaiverState;
import org.kantoku.shared.RuleViolation;
import org.kantoku.shared.TriState;

/** The sheets on what is handled under a contract and how it is judged. */
final class HandlingSheets {

    /** Headers of the facts, in their order. */
    private static final List<String> FACTS = List.of("個人データ", "要配慮個人情報", "個人番号", "財産被害のおそれ", "国外取扱い", "上位委託", "直接取得",
        "本人への直接連絡", "保有個人データ", "匿名加工", "仮名加工", "持出し", "在宅勤務", "クラウド", "媒体・帳票", "運搬", "データの授受", "当会システムへの接続",
        "営業秘密", "GDPR");

    private HandlingSheets() {
    }

    static List<WorkbookSheet> all() {
        return List.of(profiles(), clauses(), clauseSteps(), risks(), waivers(), foreign(), foreignSteps(), reviews());
    }

    private static WorkbookSheet profiles() {
        WorkbookSheet sheet = new WorkbookSheet("取扱明細", "data_handling_profile",
            "契約事実の版。変わったときは書き換えず、次の版番号の行を足します。新しい契約は、行がなければ「未判定」の版を作ります。")
            .columns(contract(), number("版番号", "version_no"), choice("取決めの種別", "arrangement", ArrangementKind.class).initially("UNDETERMINED"));
        for (Fact fact : Fact.values()) {
            sheet.columns(choice(FACTS.get(fact.ordinal()), "facts", TriState.class).part(fact.variable()).initially("UNKNOWN"));
        }
        return sheet.columns(number("本人の数（人）", "principal_count"), choice("再委託の扱い", "sub_policy", SubPolicy.class),
                choice("国外の根拠", "foreign_basis", ForeignBasis.class), pairs("データの項目", "data_items").note("1 行に 1 項目。「項目 ｜ 必要な理由」"),
                choices("本人の区分", "principal_categories", PrincipalCategory.class), choices("媒体", "media", Medium.class),
                date("授受の開始日", "handover_started_on"), date("確認日", "confirmed_on").note("この日からこの版で判定します"),
                actor("確認した人", "confirmed_by"), text("変更の理由", "reason"))
            .derived("pd", row -> row.text("facts.pd"))
            .unique("contract_id", "version_no").order("version_no").sealed(row -> true).check(row -> profile(row).check());
    }

    private static ProfileFacts profile(SheetRow row) {
        Map<Fact, TriState> facts = new EnumMap<>(Fact.class);
        Arrays.stream(Fact.values()).forEach(fact -> facts.put(fact, row.choice(TriState.class, "facts." + fact.variable())));
        return new ProfileFacts(row.choice(ArrangementKind.class, "arrangement"), ContractFacts.of(facts), row.number("principal_count"),
            row.choice(SubPolicy.class, "sub_policy"), row.choice(ForeignBasis.class, "foreign_basis"),
            new DataItemsConverter().convertToEntityAttribute(row.textOrBlank("data_items")),
            row.choices(PrincipalCategory.class, "principal_categories"), row.choices(Medium.class, "media"), row.date("handover_started_on"));
    }

    private static WorkbookSheet clauses() {
        return new WorkbookSheet("条項", "contract_clause", "契約書にある条項。1 契約 1 条項 1 行。ない条項の行はいりません。記録した人と確認した人は別の人です。")
            .columns(contract(), text("条項", "clause_code").note("DH-01 から"),
                choice("記録", "status", ClauseStatus.class).initially("ABSENT").decision("PRESENT_UNVERIFIED"), text("条", "article"), text("頁", "page"),
                number("変更届の期限（日）", "params").part("changeNoticeDays"), number("事故の第一報（時間）", "params").part("firstNoticeHours"),
                number("請求・苦情の回付（営業日）", "params").part("forwardingBusinessDays"),
                number("点検の事前通知（日）", "params").part("inspectionNoticeDays"), number("受領確認の期限（営業日）", "params").part("receiptBusinessDays"),
                number("報告の間隔（月）", "params").part("reportFrequencyMonths"), number("返還・消去の期限（日）", "params").part("returnErasureDays"),
                number("事故の書面通知（日）", "params").part("writtenNoticeDays"), text("約款同等の根拠", "basis"),
                choice("約款同等の根拠の認証", "certification", CertificationKind.class), date("記録日", "recorded_on"),
                actor("記録した人", "recorded_by"), date("確認日", "verified_on").decision(), account("確認した人", "verified_by").decision(),
                reference("根拠の書類", "document_id", "contract_document").note("契約書類のシートの記号"))
            .key("contract_id", "clause_code").order("clause_code").sealed(row -> !free(row)).check(HandlingSheets::clause);
    }

    private static boolean free(SheetRow row) {
        return row.choice(ClauseStatus.class, "status") == ClauseStatus.ABSENT || row.choice(ClauseStatus.class, "status") == ClauseStatus.PRESENT_UNVERIFIED;
    }

    private static void clause(SheetRow row) {
        if (ClauseCatalogue.standard().find(row.text("clause_code"), row.date("recorded_on")).isEmpty()) {
            throw new RuleViolation("workbook.error.clauseCode").on("clauseCode");
        }
        ClauseStatus status = row.choice(ClauseStatus.class, "status");
        if (status != ClauseStatus.ABSENT && status != ClauseStatus.EQUIVALENT_BY_TERMS && row.text("article") == null) {
            throw new RuleViolation("contracts.error.article").on("article");
        }
        if (status == ClauseStatus.EQUIVALENT_BY_TERMS && row.text("basis") == null) {
            throw new RuleViolation("contracts.error.reasonMissing").on("basis");
        }
        if (status != ClauseStatus.EQUIVALENT_BY_TERMS && row.choice(CertificationKind.class, "certification") != null) {
            throw new RuleViolation("contracts.error.certificateAlone").on("certification");
        }
        if ((status == ClauseStatus.PRESENT_VERIFIED) != (row.text("verified_on") != null) || status == ClauseStatus.WAIVED) {
            throw new RuleViolation("workbook.error.clauseStatus").on("status");
        }
        FourEyes.check(row, "recorded_by", "verified_by", "verified_on", "contracts.error.fourEyesClause");
    }

    private static WorkbookSheet clauseSteps() {
        return new WorkbookSheet("条項の経過", "contract_clause_status", "条項の記録が変わった日。古い順に 1 から番号を振ります。書き換えず、行を足します。")
            .columns(reference("条項", "contract_clause_id", "contract_clause").note("「契約番号 条項」。例 K2026-0001 DH-01"), number("順", "seq"),
                choice("記録", "status", ClauseStatus.class).decision("ABSENT", "PRESENT_UNVERIFIED"), date("日付", "on_date"),
                actor("行った人", "actor_id"), text("条・頁", "locator"), text("注記", "note"),
                choice("約款同等の根拠の認証", "certification", CertificationKind.class))
            .leaves("recorded_at").unique("contract_clause_id", "seq").order("seq").sealed(row -> true)
            .steps(new WorkbookSheet.Steps("contract_clause", "contract_clause_id", null, "status", "status", "recorded_on"));
    }

    private static WorkbookSheet risks() {
        return new WorkbookSheet("リスク評価", "risk_assessment", "7 因子の評価。点と区分は因子から計算します。評価した人と承認した人は別の人です。")
            .columns(contract(), choice("機微性", "sensitivity", Sensitivity.class), choice("本人数", "volume", PrincipalVolume.class),
                choice("取扱いの場所", "place", HandlingPlace.class), choice("再委託", "sub_entrustment", SubDepth.class),
                choice("接続", "connection", Connection.class), choice("止まったときの影響", "tolerance", OutageTolerance.class),
                choice("事故歴", "incident_history", IncidentHistory.class), choices("下限", "floors", TierFloor.class), date("適用日", "effective_from"),
                date("評価日", "assessed_on"), actor("評価した人", "assessed_by"), date("承認日", "approved_on").decision(),
                account("承認した人", "approved_by").decision(), text("理由", "reason"))
            .derived("score", row -> String.valueOf(risk(row).score())).derived("tier", row -> risk(row).tier().name())
            .order("effective_from", "assessed_on").sealed(row -> row.text("approved_on") != null)
            .check(row -> {
                risk(row);
                FourEyes.check(row, "assessed_by", "approved_by", "approved_on", "contracts.error.fourEyesRisk");
            });
    }

    private static RiskAssessment risk(SheetRow row) {
        RiskFactors factors = new RiskFactors(row.choice(Sensitivity.class, "sensitivity"), row.choice(PrincipalVolume.class, "volume"),
            row.choice(HandlingPlace.class, "place"), row.choice(SubDepth.class, "sub_entrustment"), row.choice(Connection.class, "connection"),
            row.choice(OutageTolerance.class, "tolerance"), row.choice(IncidentHistory.class, "incident_history"));
        return new RiskAssessment(row.uuid("contract_id"), factors, row.choices(TierFloor.class, "floors"), row.date("effective_from"),
            row.date("assessed_on"), row.uuid("assessed_by"), row.text("reason"));
    }

    private static WorkbookSheet waivers() {
        return new WorkbookSheet("例外承認", "waiver", "期限つきの例外。求めた人と決めた人は別の人です。")
            .columns(contract(), text("規則", "rule").note("L01 から"), text("枝", "branch").note("規則の枝。枝のない規則は空欄"), text("対象", "subject_key").note("L04 は条項、ほかは規則の対象"), text("理由", "reason"),
                text("代わりの措置", "compensating"), choice("状態", "state", WaiverState.class).initially("REQUESTED").decision(),
                actor("求めた人", "requested_by"), date("求めた日", "requested_on"), account("決めた人", "decided_by").decision(),
                date("決めた日", "decided_on").decision(), text("決めた人の所見", "decision_remark").decision(), date("始まる日", "granted_on").decision(),
                date("終わる日", "expires_on"), reference("更新前の例外", "renewal_of", "waiver").note("例外承認のシートの記号"),
                date("取消日", "revoked_on").decision(), account("取り消した人", "revoked_by").decision(), text("取消の理由", "revocation_reason").decision())
            .order("requested_on").sealed(row -> row.choice(WaiverState.class, "state") != WaiverState.REQUESTED).check(HandlingSheets::waiver);
    }

    /** Told again step by step: what could not have happened is refused. */
    private static void waiver(SheetRow row) {
        Waiver waiver = new Waiver(row.uuid("contract_id"), row.text("rule"), row.text("branch"), row.text("subject_key"), row.text("reason"), row.text("compensating"),
            row.date("expires_on"), null, row.date("requested_on"), row.uuid("requested_by"));
        WaiverState state = row.choice(WaiverState.class, "state");
        if (state != WaiverState.REQUESTED && row.date("decided_on") == null) {
            throw new RuleViolation("workbook.error.dayMissing").on("decidedOn");
        }
        if (state.isGrant()) {
            waiver.grant(row.date("decided_on"), row.uuid("decided_by"));
        }
        if (state == WaiverState.REVOKED) {
            if (row.date("revoked_on") == null) {
                throw new RuleViolation("workbook.error.dayMissing").on("revokedOn");
            }
            waiver.revoke(row.date("revoked_on"), row.uuid("revoked_by"), row.text("revocation_reason"));
        }
    }

    private static WorkbookSheet foreign() {
        return new WorkbookSheet("国外取扱い", "foreign_handling", "国外での取扱い。国と取扱者ごとに 1 行。")
            .columns(contract(), text("国", "country_code").note("2 文字の国コード。例 US"), text("取扱者", "operator"), text("データ", "data").orBlank(),
                choice("根拠", "basis", ForeignBasis.class), date("開始日", "start_on"), date("最後に確認した日", "last_check_on"), date("停止日", "stopped_on"))
            .order("start_on")
            .check(row -> new ForeignHandling(row.uuid("contract_id"), row.text("country_code"), row.text("operator"), row.text("data"),
                row.choice(ForeignBasis.class, "basis"), row.date("start_on")));
    }

    private static WorkbookSheet foreignSteps() {
        return new WorkbookSheet("国外取扱いの経過", "foreign_handling_step", "根拠を改めた日と、相当措置を確認した日。古い順に 1 から番号を振ります。書き換えず、行を足します。")
            .columns(reference("国外取扱い", "foreign_handling_id", "foreign_handling").note("国外取扱いのシートの記号"), number("順", "seq"),
                choice("行ったこと", "act", ForeignAct.class), choice("根拠", "basis", ForeignBasis.class), date("日付", "on_date"),
                actor("行った人", "actor_id"), text("確認したこと", "words"))
            .leaves("recorded_at").unique("foreign_handling_id", "seq").order("seq").sealed(row -> true).check(row -> {
                if ((row.choice(ForeignAct.class, "act") == ForeignAct.BASIS) != (row.choice(ForeignBasis.class, "basis") != null)) {
                    throw new RuleViolation("contracts.error.basis").on("basis");
                }
            });
    }

    private static WorkbookSheet reviews() {
        return new WorkbookSheet("台帳の棚卸し", "register_review", "契約の登録内容を見直した日。1 日に 1 行。書き換えず、行を足します。")
            .columns(contract(), date("日付", "on_date"), actor("見直した人", "reviewed_by"), text("直したこと", "words"))
            .unique("contract_id", "on_date").order("on_date").sealed(row -> true);
    }
}
