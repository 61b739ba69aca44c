package org.kantoku.contracts.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.kantoku.access.application.CurrentUser;
import org.kantoku.access.domain.Permission;
import org.kantoku.contracts.domain.Applicability;
import org.kantoku.contracts.domain.ClauseLine;
import org.kantoku.contracts.domain.ClauseStatus;
import org.kantoku.contracts.domain.ContractClause;
import org.kantoku.contracts.domain.Waiver;
import org.kantoku.contracts.domain.WaiverState;

/** Turns the clause matrix of a contract into the rows of its page, with what the person who looks may do. */
record ClauseRows(Dossier dossier, CurrentUser user, Map<UUID, String> names, LocalDate today) {

    List<ClauseRow> all() {
        return dossier.matrix(today).lines().stream().map(this::row).toList();
    }

    private ClauseRow row(ClauseLine line) {
        var d = line.definition();
        ContractClause r = line.source();
        boolean none = r == null;
        return new ClauseRow(d.code(), d.titleJa(), d.titleEn(), d.ensureJa(), d.ensureEn(), d.refs(), d.evidence(), d.critical(),
            line.isRequired(), line.isLacking(), mark(line), line.status(), List.copyOf(line.reasons()), none ? null : r.article(),
            none ? null : r.page(), none ? null : r.basis(), none ? null : r.certification(), parameters(line), none ? null : r.recordedOn(),
            none ? null : names.get(r.recordedBy()), none ? null : r.verifiedOn(), none ? null : names.get(r.verifiedBy()),
            line.isVerificationLate(), line.verifyBy(), line.waiver() == null ? null : line.waiver().expiresOn(), request(d.code()),
            changes(r), may(line), line.inherited() != null);
    }

    private static String mark(ClauseLine line) {
        boolean recorded = line.status() != ClauseStatus.ABSENT;
        if (line.applicability() == Applicability.REQUIRED || recorded) {
            return line.status().name();
        }
        return line.applicability().name();
    }

    private static List<ClauseRow.Parameter> parameters(ClauseLine line) {
        return line.definition().parameters().stream().map(p -> new ClauseRow.Parameter(p.name(), p.unit().name(),
            line.source() == null ? null : line.source().params().get(p.name()), p.usual(), p.max())).toList();
    }

    private ClauseRow.Request request(String code) {
        return dossier.waivers().stream().filter(w -> w.isFor(Waiver.CLAUSE_RULE, "", code) && w.state() == WaiverState.REQUESTED).findFirst()
            .map(w -> new ClauseRow.Request(w.id(), w.reason(), w.compensating(), names.get(w.requestedBy()), w.requestedOn(), w.expiresOn(),
                user.has(Permission.WAIVER_APPROVE) && !user.currentId().equals(w.requestedBy()))).orElse(null);
    }

    private List<ClauseRow.Change> changes(ContractClause record) {
        return record == null ? List.of() : record.changes().stream()
            .map(c -> new ClauseRow.Change(c.status(), c.onDate(), names.get(c.actorId()), c.locator(), c.note(), c.certification())).toList();
    }

    private ClauseRow.May may(ClauseLine line) {
        boolean over = dossier.contract().stateOn(today).isOver();
        boolean edit = user.has(Permission.REGISTER_EDIT) && !over;
        boolean open = line.record() == null || !line.record().status().isFulfilled();
        boolean unverified = line.record() != null && line.record().status() == ClauseStatus.PRESENT_UNVERIFIED;
        boolean verify = unverified && !over && user.has(Permission.CLAUSE_VERIFY) && !user.currentId().equals(line.record().recordedBy());
        boolean judged = line.record() != null && line.record().status() == ClauseStatus.EQUIVALENT_BY_TERMS;
        boolean equivalent = (open || judged) && line.inherited() == null && !over && user.has(Permission.CLAUSE_VERIFY) && dossier.contract().details().standardTerms().isYes();
        boolean withdraw = edit && line.record() != null && line.record().status() != ClauseStatus.ABSENT;
        boolean waive = line.isLacking() && open && !over && user.has(Permission.WAIVER_REQUEST) && request(line.definition().code()) == null;
        return new ClauseRow.May(edit, verify, equivalent, withdraw, waive);
    }
}
