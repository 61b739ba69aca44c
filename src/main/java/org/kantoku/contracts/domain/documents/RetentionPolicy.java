package org.kantoku.contracts.domain.documents;

import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;

import org.kantoku.shared.FiscalYear;

/**
 * How long documents are kept.
 *
 * @param settings what differs from the defaults, by the day from which it holds
 */
public record RetentionPolicy(Map<RetentionSetting, NavigableMap<LocalDate, Integer>> settings) {

    public RetentionPolicy {
        settings = Map.copyOf(settings);
    }

    public static RetentionPolicy standard() {
        return new RetentionPolicy(Map.of());
    }

    /** What a setting says on a day. */
    public int value(RetentionSetting setting, LocalDate on) {
        NavigableMap<LocalDate, Integer> changes = settings.get(setting);
        Map.Entry<LocalDate, Integer> entry = changes == null ? null : changes.floorEntry(on);
        return entry == null ? setting.standard() : entry.getValue();
    }

    /**
     * Last day on which a document of a trade has to be there: seven years from the end of the fiscal year of the trade,
     * ten when that year closed with a loss.
     *
     * @param tradedOn day of the signature or trade
     */
    public LocalDate documentUntil(LocalDate tradedOn) {
        LocalDate end = FiscalYear.of(tradedOn).end();
        boolean loss = value(RetentionSetting.LOSS_YEAR, tradedOn) > 0;
        return end.plusYears(value(loss ? RetentionSetting.LOSS_DOCUMENT_YEARS : RetentionSetting.DOCUMENT_YEARS, tradedOn));
    }

    /** Last day for the record of 取適法 7 on an order stated on a day. */
    public LocalDate toritekiRecordUntil(LocalDate statedOn) {
        return statedOn.plusYears(value(RetentionSetting.TORITEKI_RECORD_YEARS, statedOn));
    }
}
