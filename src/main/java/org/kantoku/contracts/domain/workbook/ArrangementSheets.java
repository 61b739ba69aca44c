package org.kantoku.contracts.domain.workbook;

import static org.kantoku.contracts.domain.workbook.ContractSheets.contract;
import static org.kantoku.contracts.domain.workbook.WorkbookColumn.account;
import static org.kantoku.contracts.domain.workbook.WorkbookColumn.choice;
import static org.kantoku.contracts.domain.workbook.WorkbookColumn.choices;
import static org.kantoku.contracts.domain.workbook.WorkbookColumn.date;
import static org.kantoku.contracts.domain.workbook.WorkbookColumn.number;
import static org.kantoku.contracts.domain.workbook.WorkbookColumn.reference;
import static org.kantoku.contracts.domain.workbook.WorkbookColumn.text;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.kantoku.contracts.domain.ArrangementKind;
import org.kantoku.contracts.domain.PrincipalCategory;
import org.kantoku.contracts.domain.arrangements.ArrangementAnswers;
import org.kantoku.contracts.domain.arrangements.ArrangementGrounds;
import org.kantoku.contracts.domain.arrangements.ArrangementQuestion;
import org.kantoku.contracts.domain.arrangements.JointUseDetails;
import org.kantoku.contracts.domain.arrangements.JointUser;
import org.kantoku.contracts.domain.arrangements.MatterKind;
import org.kantoku.contracts.domain.arrangements.PrincipalMatter;
import org.kantoku.contracts.domain.arrangements.ProtectionReason;
import org.kantoku.contracts.domain.arrangements.ProvisionBasis;
import org.kantoku.contracts.domain.arrangements.ProvisionDetails;
import org.kantoku.contracts.domain.arrangements.ProvisionForm;
import org.kantoku.contracts.domain.transfers.TransferMethod;
import org.kantoku.shared.BusinessDays;
import org.kantoku.shared.RuleViolation;
import org.kantoku.shared.TriState;

/** The sheets on what is no entrustment: decisions what a contract is, provisions, joint uses, forwarded matters. */
final class ArrangementSheets {

    /** Headers of the questions, in their order. */
    private static final List<String> QUESTIONS = List.of("個人データを扱うか", "サービスに保存するか", "事業者が扱わないか", "相手自身の目的か", "共同利用を公表済みか");

    private ArrangementSheets() {
    }

    static List<WorkbookSheet> all() {
        return List.of(rulings(), provisions(), jointUses(), members(), served(), matters());
    }

    private static WorkbookSheet rulings() {
        WorkbookSheet sheet = new WorkbookSheet("取決めの判断", "arrangement_ruling", "契約が委託に当たるかの判断。書き換えず、次の版番号の行を足します。")
            .columns(contract(), number("版番号", "version_no"), choice("判断", "kind", ArrangementKind.class).decision(),
                choice("質問からの結論", "proposed", ArrangementKind.class).decision());
        for (ArrangementQuestion question : ArrangementQuestion.values()) {
            sheet.columns(choice(QUESTIONS.get(question.ordinal()), "answers", TriState.class).part(question.name()).initially("UNKNOWN"));
        }
        return sheet.columns(text("理由", "words"), text("約款の定め", "terms"), text("アクセス制御", "access_control"), date("判断日", "decided_on").decision(),
                account("判断した人", "decided_by").decision(), date("見直しの期限", "recheck_on").decision())
            .unique("contract_id", "version_no").order("version_no").sealed(row -> true).check(ArrangementSheets::ruling);
    }

    private static void ruling(SheetRow row) {
        Map<ArrangementQuestion, TriState> answers = new EnumMap<>(ArrangementQuestion.class);
        Arrays.stream(ArrangementQuestion.values()).forEach(question -> answers.put(question, row.choice(TriState.class, "answers." + question.name())));
        new ArrangementGrounds(row.choice(ArrangementKind.class, "kind"), row.text("words"), row.text("terms"), row.text("access_control"))
            .check(ArrangementAnswers.of(answers).proposal(), row.number("version_no") > 1);
    }

    private static WorkbookSheet provisions() {
        return new WorkbookSheet("第三者提供", "third_party_provision", "第三者提供と、復元できない情報の提供の記録。")
            .columns(contract().orBlank(), choice("区分", "form", ProvisionForm.class), text("提供先", "recipient"), text("項目", "items"),
                choices("本人の区分", "principal_categories", PrincipalCategory.class), choice("根拠", "basis", ProvisionBasis.class),
                text("根拠の詳細", "basis_detail"), choice("保護の理由", "protection_reason", ProtectionReason.class), text("加工の方法", "method"),
                choice("渡し方", "transport", TransferMethod.class), date("提供の始め", "provided_from"), date("提供の終わり", "provided_to"),
                date("回答日", "answered_on"), date("公表日", "published_on"), text("公表の場所", "published_where"),
                date("公表の見直しが要る日", "publication_review_since"), date("記録日", "recorded_on"))
            .order("provided_from")
            .check(row -> new ProvisionDetails(row.choice(ProvisionForm.class, "form"), row.text("recipient"), row.text("items"),
                row.choices(PrincipalCategory.class, "principal_categories"), row.choice(ProvisionBasis.class, "basis"), row.text("basis_detail"),
                row.choice(ProtectionReason.class, "protection_reason"), row.text("method"), row.choice(TransferMethod.class, "transport"),
                row.date("provided_from"), row.date("provided_to"), row.date("answered_on")).check());
    }

    private static WorkbookSheet jointUses() {
        return new WorkbookSheet("共同利用", "joint_use", "会員生協との共同利用。範囲は次のシートに書きます。")
            .columns(text("名称", "title"), text("目的", "purpose"), text("項目", "items"), choices("本人の区分", "principal_categories", PrincipalCategory.class),
                text("管理責任者", "manager"), date("公表日", "announced_on"), text("公表の場所", "announced_where"), date("期間の始め", "valid_from"),
                date("期間の終わり", "valid_to"), date("公表の見直しが要る日", "publication_review_since"))
            .order("valid_from")
            .check(row -> new JointUseDetails(row.text("title"), row.text("purpose"), row.text("items"),
                row.choices(PrincipalCategory.class, "principal_categories"), row.text("manager"), row.date("announced_on"),
                row.text("announced_where"), row.date("valid_from"), row.date("valid_to")).check());
    }

    private static WorkbookColumn jointUse() {
        return reference("共同利用", "joint_use_id", "joint_use").note("共同利用のシートの記号");
    }

    private static WorkbookSheet members() {
        return new WorkbookSheet("共同利用の範囲", "joint_use_member", "共同で利用する者と期間。会員生協は名簿から、名簿にない者は名称で。")
            .columns(jointUse(), reference("会員生協", "member_coop_id", "member_coop").orBlank().note("法人番号か、会員生協のシートの記号"),
                text("名簿にない利用者", "name").note("会員生協の名簿にあるときは空ける"), date("始め", "valid_from"),
                date("終わり", "valid_to").note("続いているときは 9999-12-31"))
            .unique("joint_use_id", "name", "valid_from").unique("joint_use_id", "member_coop_id", "valid_from").order("valid_from")
            .check(ArrangementSheets::member);
    }

    private static void member(SheetRow row) {
        if (row.uuid("member_coop_id") != null && row.text("name") != null) {
            throw new RuleViolation("arrangements.error.jointUserBoth").on("name");
        }
        new JointUser(row.uuid("member_coop_id"), row.text("name"), row.date("valid_from"), row.date("valid_to"));
    }

    private static WorkbookSheet served() {
        return new WorkbookSheet("共同利用の契約", "joint_use_contract", "共同利用のために委託している契約。").columns(jointUse(), contract())
            .unique("joint_use_id", "contract_id");
    }

    private static WorkbookSheet matters() {
        return new WorkbookSheet("請求・苦情の回付", "principal_matter", "本人からの請求・苦情。受付番号だけを書き、本人のことは書きません。")
            .columns(choice("区分", "kind", MatterKind.class), text("受付番号", "reference"), reference("委託先", "contractor_id", "contractor"),
                date("委託先が受けた日", "received_on"), date("回付日", "forwarded_on"), date("完了日", "completed_on"))
            .derived("forward_due_on", row -> String.valueOf(BusinessDays.japan().plus(row.date("received_on"), PrincipalMatter.FORWARD_BUSINESS_DAYS)))
            .unique("reference").order("received_on").check(ArrangementSheets::matter);
    }

    private static void matter(SheetRow row) {
        LocalDate last = LocalDate.MAX;
        PrincipalMatter matter = new PrincipalMatter(row.choice(MatterKind.class, "kind"), row.text("reference"), row.uuid("contractor_id"),
            row.date("received_on"), row.date("forwarded_on"), BusinessDays.japan(), last);
        if (row.date("completed_on") != null) {
            matter.complete(row.date("completed_on"), last);
        }
    }
}
