package org.kantoku.api.web;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import org.kantoku.contracts.domain.RiskTier;
import org.kantoku.shared.web.Texts;
import org.kantoku.supervision.application.DutyRow;
import org.kantoku.supervision.application.ObligationRow;
import org.kantoku.supervision.domain.LapseKey;
import org.kantoku.supervision.domain.Origin;
import org.kantoku.supervision.domain.RuleId;
import org.kantoku.supervision.domain.Severity;
import org.kantoku.supervision.domain.Subject;

/** A duty on the day asked for, lapsed or still in time. */
@Schema(name = "Duty", description = "A duty on the day asked for, lapsed or still in time. One about something that several contracts share is listed once for each, with the same key.")
public record DutyItem(@Schema(description = "Stays the same for the same duty") UUID key, RuleId rule, String ruleNameJa, String ruleNameEn,
        @Schema(description = "Part of the rule, empty where it has none") String branch, @Schema(description = "Whose omission it is") Origin origin,
        @Schema(nullable = true, description = "Weight on the day. Staff only") Severity severity,
        @Schema(nullable = true, description = "Tier of the contract on the day. Staff only") RiskTier tier,
        @Schema(nullable = true) Ref contract, @Schema(nullable = true) Ref contractor, Subject.Type subjectType, @Schema(nullable = true) UUID subjectId,
        @Schema(description = "Names the subject within its contract, empty for the contract itself") String subjectKey, LocalDate openedOn,
        @Schema(description = "Last day in time") LocalDate dueOn, @Schema(nullable = true, description = "Day on which it was done") LocalDate metOn,
        @Schema(description = "Days since it was due, negative while in time") long daysOver) {

    static DutyItem of(DutyRow d) {
        LapseKey key = d.lapse();
        return new DutyItem(key.id(), d.rule(), name(d.rule(), Locale.JAPANESE), name(d.rule(), Locale.ENGLISH), d.branch(), d.rule().origin(d.branch()),
            d.severity(), d.tier(), ref(d.contractId(), d.contractNumber(), d.contractTitle()), ref(d.contractorId(), null, d.contractorName()),
            d.subjectType(), d.subjectId(), d.subjectKey(), d.openedOn(), d.dueOn(), d.metOn(), d.daysOver());
    }

    static DutyItem of(ObligationRow d, Ref firm) {
        return new DutyItem(d.key().id(), d.rule(), name(d.rule(), Locale.JAPANESE), name(d.rule(), Locale.ENGLISH), d.branch(), Origin.CONTRACTOR, null, null,
            ref(d.contractId(), d.contractNumber(), d.contractTitle()), firm, d.subjectType(), d.subjectId(), d.subjectKey(), d.openedOn(), d.dueOn(),
            d.metOn(), d.daysOver());
    }

    private static Ref ref(UUID id, String number, String name) {
        return id == null ? null : new Ref(id, number, name);
    }

    private static String name(RuleId rule, Locale language) {
        return Texts.in(language).format("supervision.rule." + rule);
    }
}
