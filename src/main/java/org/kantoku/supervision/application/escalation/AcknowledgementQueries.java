package org.kantoku.supervision.application.escalation;

import static org.kantoku.access.domain.Permission.OWN_ACCOUNT;
import static org.kantoku.access.domain.Permission.SUPERVISION_READ;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kantoku.access.application.CurrentUser;
import org.kantoku.access.application.Requires;
import org.kantoku.shared.RecordNotFound;
import org.kantoku.shared.asknown.FollowsRecord;
import org.kantoku.supervision.domain.LapseKey;

/** Which lapses are in hand, and whose. */
@ApplicationScoped
@FollowsRecord
@Transactional(Transactional.TxType.SUPPORTS)
public class AcknowledgementQueries {

    @Inject
    private AcknowledgementRepository acknowledgements;

    @Inject
    private NoticeInbox inbox;

    @Inject
    private CurrentUser user;

    @Requires(SUPERVISION_READ)
    public Optional<AcknowledgementRow> of(LapseKey key) {
        return acknowledgements.of(key);
    }

    /** By the id of the lapse, see {@link LapseKey#id}; those that nobody has in hand are not in it. */
    @Requires(SUPERVISION_READ)
    public Map<UUID, AcknowledgementRow> of(Collection<UUID> lapses) {
        return acknowledgements.of(lapses);
    }

    /** The caller's notice by which the lapse may be taken in hand, as long as it stands and nobody did. */
    @Requires(SUPERVISION_READ)
    public Optional<UUID> mine(LapseKey key) {
        return acknowledgements.of(key).isPresent() ? Optional.empty() : acknowledgements.toldOf(key, user.currentId());
    }

    /**
     * Of the lapse that one of the caller's notices tells of.
     *
     * @throws RecordNotFound when it is not the caller's
     */
    @Requires(OWN_ACCOUNT)
    public Optional<AcknowledgementRow> ofNotice(UUID notice) {
        Optional<AcknowledgementRow> row = acknowledgements.of(inbox.find(notice).key());
        return user.isContractor() ? row.map(r -> new AcknowledgementRow(r.on(), null, r.as(), null)) : row;
    }
}
