package org.kantoku.correctiveactions.web.evidence;

import java.util.List;
import java.util.stream.Collectors;

import org.kantoku.correctiveactions.application.evidence.EvidenceRow;
import org.kantoku.shared.BusinessClock;
import org.kantoku.shared.web.ListColumn;

/** What the list of evidence exports. */
final class EvidenceColumns {

    static final List<ListColumn<EvidenceRow>> ALL = List.of(
        new ListColumn<>("evidence.col.file", (r, t) -> r.file().name()),
        new ListColumn<>("evidence.col.classification", (r, t) -> t.of(r.file().classification())),
        new ListColumn<>("evidence.col.contractor", (r, t) -> r.contractor()),
        new ListColumn<>("evidence.col.on", (r, t) -> r.at().atZone(BusinessClock.ZONE).toLocalDate()),
        new ListColumn<>("evidence.col.by", (r, t) -> r.by()),
        new ListColumn<>("evidence.col.revision", (r, t) -> r.revision()),
        new ListColumn<>("evidence.col.state", (r, t) -> t.of(r.file().state())),
        new ListColumn<>("evidence.col.until", (r, t) -> r.until()),
        new ListColumn<>("evidence.col.hold", (r, t) -> r.held() ? t.text("evidence.held") : null),
        new ListColumn<>("evidence.col.uses", (r, t) -> r.uses().stream().map(use -> t.of(use.kind()) + " " + use.label()).collect(Collectors.joining("; "))),
        new ListColumn<>("evidence.col.bytes", (r, t) -> r.file().bytes()),
        new ListColumn<>("evidence.col.sha256", (r, t) -> r.file().sha256()));

    private EvidenceColumns() {
    }
}
