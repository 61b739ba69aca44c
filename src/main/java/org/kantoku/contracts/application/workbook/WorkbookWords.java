package org.kantoku.contracts.application.workbook;

import java.util.List;

import org.kantoku.contracts.domain.workbook.CellCodec;
import org.kantoku.contracts.domain.workbook.WorkbookColumn;
import org.kantoku.contracts.domain.workbook.WorkbookSheet;

/** What the sheet of instructions says. Part of the file, and so Japanese like its headers. */
final class WorkbookWords {

    static final String DECISION = "承認・確認の記録です。個人情報保護管理者だけが取り込めます";
    static final String ACTOR = "ログイン ID。空欄なら取り込む人。ほかの人の名前は個人情報保護管理者だけが取り込めます";

    static final List<String> RULES = List.of(
        "1 シートが 1 種類の記録、1 行が 1 件です。1 行目の見出しは変えないでください。列を消すと、その列は変わりません。",
        "行を消しても、台帳からは消えません。消したい記録は画面で終わらせてください。",
        "新しい行は、記号と版を空欄にします。同じファイルのほかのシートから指したいときは、記号に好きな名前（例 新1）を書きます。",
        "記号と版は、同じ行を見分けるためのものです。ある行の記号と版は変えないでください。",
        "書き出したあとに画面で変わった行は、上書きせず「食い違い」として知らせます。",
        "式は読みません。値を書いてください。日付は 2026-11-30、数字は桁区切りなしで書きます。令和 8 年 11 月 30 日も読めます。",
        "取り込むと、まず試し取込の結果が出ます。誤りか食い違いが 1 つでもあれば、何も登録しません。",
        "作成者・登録日時は portal が付けます。ファイルそのもの（契約書の PDF など）は入りません。");

    private WorkbookWords() {
    }

    static String how(WorkbookColumn column, List<String> choices) {
        return switch (column.kind()) {
            case TEXT -> "文字";
            case NUMBER -> "0 以上の整数";
            case DECIMAL -> "小数";
            case DATE -> "日付";
            case FLAG, CHOICE -> "一覧から 1 つ: " + String.join("、", choices);
            case CHOICES -> "「、」で区切って: " + String.join("、", choices);
            case REFERENCE -> "ほかの記録の番号・コード・記号";
            case PAIRS -> "1 行に 1 項目";
        };
    }

    static String example(WorkbookColumn column, CellCodec codec) {
        return switch (column.kind()) {
            case TEXT -> "";
            case NUMBER -> "30";
            case DECIMAL -> "87.5";
            case DATE -> "2026-11-30";
            case FLAG, CHOICE -> codec.choices(column).get(0);
            case CHOICES -> String.join("、", codec.choices(column).stream().limit(2).toList());
            case REFERENCE -> switch (column.target()) {
                case "contract" -> "K2026-0001";
                case "department" -> "D01";
                case WorkbookSheet.ACCOUNTS -> "tanaka";
                case "contract_clause" -> "K2026-0001 DH-01";
                default -> "";
            };
            case PAIRS -> "氏名 ｜ 配達先の確認";
        };
    }
}
