package org.kantoku.inspections.domain;

import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.kantoku.inspections.domain.FailOutcome.Judgement;

/** Reads the 失敗条件 of a published checklist. A text nobody has modelled is refused when the sheet is loaded. */
public final class FailRules {

    private static final Pattern MONTHS = Pattern.compile("(\\d+)か月超 / older than \\d+ months");
    private static final Pattern DAYS = Pattern.compile("(\\d+)日超 / older than \\d+ days");
    private static final Pattern BELOW = Pattern.compile("(\\d+)未満 / below \\d+");
    private static final Pattern OVER = Pattern.compile("(\\d+)超 / over \\d+");
    private static final Pattern AT_LEAST = Pattern.compile("(\\d+)以上 / \\d+ or more");

    private static final Pattern CHOSEN = Pattern.compile("選択: ([^,:]+(?:, [^,:]+)*)");
    /** Rules with a number of their own, {@code #} in its place. */
    private static final List<String> PARAMETRIC = List.of("#か月超 / older than # months", "#日超 / older than # days", "#未満 / below #", "#超 / over #",
        "#以上 / # or more");

    private static final Map<String, FailRule> BY_TEXT = Map.ofEntries(
        Map.entry("-", new FailRule.Never()),
        Map.entry("NO", new FailRule.AnsweredNo(false)),
        Map.entry("NO(是正は当会側にも起票)", new FailRule.AnsweredNo(true)),
        Map.entry("NO(要配慮・番号なら MAJOR)", heavierIfSensitive(FindingGrade.MAJOR)),
        Map.entry("NO(要配慮・番号なら CRITICAL)", heavierIfSensitive(FindingGrade.CRITICAL)),
        Map.entry("NO(S区分は MAJOR)", new FailRule.AnsweredNoHeavier(FindingGrade.MAJOR, c -> "S".equals(c.tier()))),
        Map.entry("NO(個人データに触れていれば CRITICAL)", new FailRule.AnsweredNoTouchingData()),
        Map.entry("NO かつ当会の承諾記録なし / NO with no approval on file", new FailRule.NoWithoutApproval()),
        Map.entry("当会の預託残と20%超の差 / differs >20% from our holding balance", new FailRule.DiffersFromHolding(20)),
        Map.entry("当会に記録のない件が1件以上 / at least one not on our record", new FailRule.MoreThanRecorded()),
        Map.entry("90未満 MAJOR / 90以上100未満 MINOR", new FailRule.TrainingRate()),
        Map.entry("10未満(全数が10未満なら全数) / below 10 unless the whole is smaller", new FailRule.SampleTooSmall(10)),
        Map.entry("期限切れ / expired", new FailRule.CertificateExpired()),
        Map.entry("確認できない / not confirmed", judged(Judgement.NOT_CONFIRMED, 0)),
        Map.entry("なし・範囲外 / none or out of scope", judged(Judgement.NO_FITTING_CERTIFICATE, 0)),
        Map.entry("1以上で再発防止の説明なし / 1+ without credible prevention", judged(Judgement.PREVENTION_NOT_CREDIBLE, 1)),
        Map.entry("国外で根拠なし / abroad without basis", judged(Judgement.ABROAD_WITHOUT_BASIS, 0)),
        Map.entry("相手を示せない / cannot name them", judged(Judgement.CANNOT_NAME_SUBS, 0)),
        Map.entry("当会の許容時間超 / over our tolerance", judged(Judgement.OVER_TOLERANCE, 0)));

    private FailRules() {
    }

    /** The rule a published text stands for. */
    public static FailRule parse(String text) {
        FailRule exact = BY_TEXT.get(text);
        return exact != null ? exact : parametric(text);
    }

    /** The texts of the rules that answers of a type can be judged by; {@code #} stands for a number, and rules about options are not among them. */
    public static List<String> fitting(AnswerType type) {
        return Stream.concat(BY_TEXT.entrySet().stream().filter(rule -> rule.getValue().fits(type)).map(Map.Entry::getKey).sorted(),
            PARAMETRIC.stream().filter(text -> parse(text.replace("#", "1")).fits(type))).toList();
    }

    /** The rule that fails when one of these options is chosen. */
    public static String chosen(List<String> options) {
        return "選択: " + String.join(", ", options);
    }

    private static FailRule parametric(String text) {
        Matcher m;
        if ((m = MONTHS.matcher(text)).matches()) {
            return new FailRule.OlderThan(Period.ofMonths(Integer.parseInt(m.group(1))));
        }
        if ((m = DAYS.matcher(text)).matches()) {
            return new FailRule.OlderThan(Period.ofDays(Integer.parseInt(m.group(1))));
        }
        if ((m = BELOW.matcher(text)).matches()) {
            return new FailRule.Below(Long.parseLong(m.group(1)));
        }
        if ((m = OVER.matcher(text)).matches()) {
            return new FailRule.Over(Long.parseLong(m.group(1)));
        }
        if ((m = AT_LEAST.matcher(text)).matches()) {
            return new FailRule.Over(Long.parseLong(m.group(1)) - 1);
        }
        if ((m = CHOSEN.matcher(text)).matches()) {
            return new FailRule.Chosen(Set.of(m.group(1).split(", ")));
        }
        throw new IllegalArgumentException("not a fail rule: " + text);
    }

    private static FailRule heavierIfSensitive(FindingGrade grade) {
        return new FailRule.AnsweredNoHeavier(grade, AssessmentContext::isSensitive);
    }

    private static FailRule judged(Judgement question, long from) {
        return new FailRule.Judged(question, from);
    }
}
