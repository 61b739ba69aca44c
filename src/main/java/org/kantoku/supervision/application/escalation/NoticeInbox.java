package org.kantoku.supervision.application.escalation;

import static org.kantoku.access.domain.Permission.OWN_ACCOUNT;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kantoku.access.application.CurrentUser;
import org.kantoku.access.application.Requires;
import org.kantoku.shared.BusinessClock;
import org.kantoku.shared.Page;
import org.kantoku.shared.PageRequest;
import org.kantoku.shared.RecordNotFound;

/** The caller's own notices. Having read one is no act on a record, so it leaves nothing in the audit trail. */
@ApplicationScoped
@Transactional
public class NoticeInbox {

    @Inject
    private NoticeRepository notices;

    @Inject
    private CurrentUser user;

    @Inject
    private BusinessClock clock;

    /** @param unread only those not read yet; the newest first */
    @Requires(OWN_ACCOUNT)
    public Page<NoticeRow> page(boolean unread, PageRequest request) {
        return notices.own(user.currentId(), firm(), unread, request);
    }

    @Requires(OWN_ACCOUNT)
    public long unread() {
        return notices.unread(user.currentId(), firm());
    }

    /** One of them, by whichever of its channels. */
    @Requires(OWN_ACCOUNT)
    public NoticeRow find(UUID id) {
        return notices.find(id, user.currentId(), firm()).orElseThrow(RecordNotFound::new);
    }

    /** Everything told about that lapse counts as read. */
    @Requires(OWN_ACCOUNT)
    public void read(UUID id) {
        notices.read(find(id).key(), user.currentId(), clock.now());
    }

    @Requires(OWN_ACCOUNT)
    public void readAll() {
        notices.readAll(user.currentId(), firm(), clock.now());
    }

    /** A person of several firms sees those of the firm acted for. */
    private UUID firm() {
        return user.contractorScope().orElse(null);
    }
}
