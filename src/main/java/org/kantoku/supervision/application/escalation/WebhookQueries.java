package org.kantoku.supervision.application.escalation;

import static org.kantoku.access.domain.Permission.WEBHOOK_MANAGE;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

import org.kantoku.access.application.Requires;
import org.kantoku.shared.BusinessClock;
import org.kantoku.shared.Sql;
import org.kantoku.shared.SqlRow;

/** Reads webhooks and how their deliveries fare. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class WebhookQueries {

    private static final Duration LATELY = Duration.ofDays(7);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private BusinessClock clock;

    /** All of them, by address; there are few. */
    @Requires(WEBHOOK_MANAGE)
    public List<WebhookRow> all() {
        LocalDateTime since = Sql.utc(clock.now().minus(LATELY));
        return SqlRow.of(Sql.rows(em, "select w.id, w.address, w.active, d.state, coalesce(d.finished_at, d.queued_at), d.last_error,"
            + " (select count(*) from webhook_delivery x where x.webhook_id = w.id and x.state = 'WAITING'),"
            + " (select count(*) from webhook_delivery x where x.webhook_id = w.id and x.state = 'GIVEN_UP' and x.finished_at > ?1)"
            + " from webhook w left join webhook_delivery d on d.id = (select y.id from webhook_delivery y where y.webhook_id = w.id"
            + " order by y.queued_at desc, y.id desc limit 1) order by w.address, w.id", since)).stream()
            .map(r -> new WebhookRow(r.uuid(0), r.text(1), r.flag(2), r.text(3), r.instant(4), r.text(5), r.integer(6), r.integer(7))).toList();
    }
}
