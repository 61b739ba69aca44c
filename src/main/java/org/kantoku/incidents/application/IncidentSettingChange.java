package org.kantoku.incidents.application;

import java.io.Serializable;
import java.time.LocalDate;

import org.kantoku.incidents.domain.IncidentSetting;

/**
 * Another value of a setting.
 *
 * @param validFrom first day on which it holds, for incidents known from that day on
 */
public record IncidentSettingChange(IncidentSetting setting, LocalDate validFrom, int value, String reason) implements Serializable {
}
