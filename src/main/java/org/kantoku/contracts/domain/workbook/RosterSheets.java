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

import org.kantoku.contractors.domain.roster.AppointmentKind;
import org.kantoku.contractors.domain.roster.CertificationDetails;
import org.kantoku.contractors.domain.roster.CertificationKind;
import org.kantoku.contractors.domain.roster.ContactRole;
import org.kantoku.contractors.domain.roster.ContractorMerger;
import org.kantoku.contractors.domain.roster.MergerKind;
import org.kantoku.contractors.domain.roster.NoticeKind;
import org.kantoku.contractors.domain.roster.NoticeState;
import org.kantoku.contractors.domain.roster.PersonDetails;
import org.kantoku.contractors.domain.roster.SiteDetails;
import org.kantoku.contractors.domain.roster.SitePurpose;
import org.kantoku.shared.RuleViolation;

/** The sheets on places, certificates and people of contractors, and on the versions of the policy they are trained on. */
final class RosterSheets {

    private RosterSheets() {
    }

    static List<WorkbookSheet> all() {
        return List.of(sites(), mergers(), certifications(), reliances(), appointments(), contacts(), policies(), trainings(), notices());
    }

    private static WorkbookColumn contractor() {
        return reference("委託先", "contractor_id", "contractor").note("法人番号。番号のない委託先は記号");
    }

    private static WorkbookSheet sites() {
        return new WorkbookSheet("拠点", "contractor_site", "委託先がデータを扱う場所。")
            .columns(contractor(), text("拠点名", "name"), text("所在地", "address"), text("国", "country_code").initially("JP").note("2 文字の国コード。日本は空欄でよい"),
                choices("用途", "purposes", SitePurpose.class), flag("在宅勤務", "remote_work"), date("使い始めた日", "active_from"),
                date("使い終えた日", "active_to").note("最後の日。続いている拠点は空欄"))
            .order("active_from")
            .check(row -> new SiteDetails(row.text("name"), row.text("address"), row.text("country_code"), row.choices(SitePurpose.class, "purposes"),
                row.flag("remote_work"), row.date("active_from"), row.date("active_to")));
    }

    private static WorkbookSheet mergers() {
        return new WorkbookSheet("合併", "contractor_merger", "委託先の合併。臨時点検の事由になります。")
            .columns(contractor(), choice("種類", "kind", MergerKind.class), date("効力発生日", "on_date"), text("相手の名称", "other").note("国税庁のデータから入ったものは空欄でよい"),
                flag("国税庁のデータから", "from_agency").decision(), date("取り消した日", "void_on").decision(), text("取り消した理由", "void_reason").decision())
            .unique("contractor_id", "on_date", "kind").order("on_date")
            .check(row -> {
                if (!row.flag("from_agency")) {
                    ContractorMerger.ours(null, row.choice(MergerKind.class, "kind"), row.date("on_date"), row.text("other"));
                }
            });
    }

    private static WorkbookSheet certifications() {
        return new WorkbookSheet("認証", "certification", "委託先の認証。更新した認証は新しい行です。")
            .columns(contractor(), choice("種類", "kind", CertificationKind.class), text("番号", "number"), text("範囲", "scope_text"),
                flag("この業務を含む", "covers_this_work"), date("発行日", "issued_on"), date("有効期限", "expires_on"), RecordSheets.file("evidence_id"))
            .order("expires_on")
            .check(row -> new CertificationDetails(row.choice(CertificationKind.class, "kind"), row.text("number"), row.text("scope_text"),
                row.flag("covers_this_work"), row.date("issued_on"), row.date("expires_on")));
    }

    private static WorkbookSheet reliances() {
        return new WorkbookSheet("認証への依拠", "certification_reliance", "点検を軽くする根拠にした日とやめた日。書き換えず、行を足します。")
            .columns(reference("認証", "certification_id", "certification").note("認証のシートの記号"), number("順", "seq"), flag("依拠する", "relied"),
                date("日付", "on_date").decision(), actor("決めた人", "actor_id"), text("理由", "reason"))
            .leaves("recorded_at").unique("certification_id", "seq").order("seq").sealed(row -> true);
    }

    private static WorkbookSheet appointments() {
        return new WorkbookSheet("責任者の任命", "responsible_appointment", "責任者とその期間。当会の責任者の任命は個人情報保護管理者だけが取り込めます。")
            .columns(choice("種類", "kind", AppointmentKind.class).decision("CONTRACTOR"), reference("委託先", "contractor_id", "contractor"),
                reference("部署", "department_id", "department").note("部署コード"), account("利用者", "account_id").note("ログイン ID"), text("氏名", "person_name"),
                text("役職", "person_post"), text("電話", "person_phone"), text("メール", "person_mail"), date("始め", "from_on"), date("終わり", "to_on"),
                date("仮名にした日", "pseudonymised_on").decision())
            .order("kind", "from_on").check(row -> {
                AppointmentKind kind = row.choice(AppointmentKind.class, "kind");
                if ((kind == AppointmentKind.DEPARTMENT) != (row.text("department_id") != null)) {
                    throw new RuleViolation("roster.error.department").on("departmentId");
                }
                if ((kind == AppointmentKind.CONTRACTOR) != (row.text("contractor_id") != null)) {
                    throw new RuleViolation("workbook.error.reference.contractor").on("contractorId");
                }
                if (kind != AppointmentKind.CONTRACTOR && row.text("account_id") == null) {
                    throw new RuleViolation("roster.error.missing").on("accountId");
                }
                person(row, row.text("account_id") == null);
            });
    }

    private static WorkbookSheet contacts() {
        return new WorkbookSheet("連絡先", "contractor_contact", "委託先の連絡先。")
            .columns(contractor(), choice("役割", "role", ContactRole.class), text("氏名", "person_name"), text("役職", "person_post"), text("電話", "person_phone"),
                text("メール", "person_mail"), date("始め", "from_on"), date("終わり", "to_on"), date("仮名にした日", "pseudonymised_on").decision())
            .order("role", "from_on").check(row -> person(row, true));
    }

    private static void person(SheetRow row, boolean asked) {
        PersonDetails person = new PersonDetails(row.text("person_name"), row.text("person_post"), row.text("person_phone"), row.text("person_mail"));
        if (asked || person.name() != null) {
            person.checked();
        }
        if (row.date("to_on") != null && row.date("to_on").isBefore(row.date("from_on"))) {
            throw new RuleViolation("contracts.error.endBeforeStart").on("toOn");
        }
    }

    private static WorkbookSheet policies() {
        return new WorkbookSheet("方針の版", "policy_version", "当会の個人情報保護方針の版。公表した版は書き換えません。")
            .columns(text("版の名", "version_label").decision(), text("題", "title"), date("公表日", "published_on"))
            .key("version_label").unique("published_on").order("published_on").sealed(row -> true);
    }

    private static WorkbookSheet trainings() {
        return new WorkbookSheet("教育・方針確認", "training_acknowledgement", "委託先が方針の版について教育した記録。")
            .columns(contractor(), reference("方針の版", "policy_version_id", "policy_version"), date("実施日", "on_date"),
                number("受講率（％）", "completion_percent"), RecordSheets.file("evidence_id"))
            .order("on_date").check(row -> {
                if (row.number("completion_percent") != null && row.number("completion_percent") > 100) {
                    throw new RuleViolation("roster.error.completion").on("completionPercent");
                }
            });
    }

    private static WorkbookSheet notices() {
        return new WorkbookSheet("委託先からの届出", "contractor_notice", "委託先が portal で出した届出と、当会の判断。")
            .columns(contractor(), choice("種類", "kind", NoticeKind.class), choice("状態", "state", NoticeState.class).decision(), date("効力の日", "effective_on"),
                date("提出日", "submitted_on"), account("提出した人", "submitted_by").decision(), date("判断した日", "decided_on").decision(),
                account("判断した人", "decided_by").decision(), text("所見", "remark").decision(), choice("連絡先の役割", "contact_role", ContactRole.class),
                text("氏名", "person_name"), text("役職", "person_post"), text("電話", "person_phone"), text("メール", "person_mail"),
                choice("認証の種類", "certification_kind", CertificationKind.class), text("認証の番号", "certification_number"),
                text("認証の範囲", "certification_scope"), date("認証の期限", "expires_on"), reference("方針の版", "policy_version_id", "policy_version"),
                number("受講率（％）", "completion_percent"), RecordSheets.file("evidence_id"))
            .order("submitted_on").sealed(row -> true);
    }
}
