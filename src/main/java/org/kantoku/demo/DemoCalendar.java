package org.kantoku.demo;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.kantoku.shared.FiscalYear;

/**
 * Dates of the demo story, all relative to the day of the first start, so that the story never looks stale.
 * {@code -400} and {@code +30} are days before and after it; {@code FY-1/03-31} is 31 March of the fiscal year before the
 * running one; {@code SA+0/07-31} counts from the year of the last self-assessment campaign that is safely over.
 *
 * @param today day of the first start
 */
record DemoCalendar(LocalDate today) {

    private static final Pattern YEARLY = Pattern.compile("(FY|SA)([+-]\\d+)/(\\d\\d)-(\\d\\d)");
    /** From 1 September on, the campaign of the running year (1 June to 31 July) has ended. */
    private static final int CAMPAIGN_OVER_DAYS = 153;

    /** @throws IllegalArgumentException when the text is no date of the story */
    LocalDate date(String text) {
        Matcher yearly = YEARLY.matcher(text);
        if (yearly.matches()) {
            FiscalYear year = new FiscalYear(base(yearly.group(1)).year() + Integer.parseInt(yearly.group(2)));
            MonthDay day = MonthDay.of(Integer.parseInt(yearly.group(3)), Integer.parseInt(yearly.group(4)));
            return year.on(day.getMonth(), day.getDayOfMonth());
        }
        if (!text.matches("[+-]?\\d+")) {
            throw new IllegalArgumentException("not a date of the story: " + text);
        }
        return today.plusDays(Integer.parseInt(text));
    }

    private FiscalYear base(String kind) {
        return kind.equals("FY") ? FiscalYear.of(today) : campaignYear();
    }

    /** Year of the last self-assessment campaign that is over. */
    FiscalYear campaignYear() {
        return FiscalYear.of(today.minusDays(CAMPAIGN_OVER_DAYS));
    }
}
