package org.kantoku.supervision.application.escalation;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kantoku.shared.BusinessClock;
import org.kantoku.shared.BusinessDays;
import org.kantoku.shared.mail.MailOutbox;
import org.kantoku.supervision.domain.LapseKey;
import org.kantoku.supervision.domain.escalation.EscalationLadder;
import org.kantoku.supervision.domain.escalation.EscalationStage;

/**
 * Tells people what lapsed, by the ladder. One run is one transaction and only one node is in it: notices, the mails that carry them and
 * the events of webhooks are there all together or not at all, and what is there already is not written again. Nothing of the ledger
 * depends on it.
 */
@ApplicationScoped
public class EscalationRun {

    /** Days within which it is to be recorded whether handing over has to stop (model.md §6.2, E3). */
    public static final int DECISION_DAYS = 7;
    private static final BusinessDays DAYS = BusinessDays.japan();

    @Inject
    private EscalationRepository repository;

    @Inject
    private DirectoryRepository directories;

    @Inject
    private NoticeMails noticeMails;

    @Inject
    private MailOutbox mails;

    @Inject
    private WebhookEvents events;

    @Inject
    private BusinessClock clock;

    /** What one run found to be written. */
    private record Changes(List<Watched> watched, List<NewNotice> notices, List<OpenLapse> toDecide, List<LapseEvent> events) {
    }

    /** @return false when another node is at it */
    @Transactional
    public boolean turn() {
        Instant now = clock.now();
        if (!repository.lead(now)) {
            return false;
        }
        LocalDate today = clock.today();
        Directory directory = directories.on(today);
        Map<LapseKey, Watched> before = repository.watched();
        Changes changes = new Changes(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (OpenLapse lapse : repository.standing(today)) {
            look(lapse, before.remove(lapse.key()), directory, today, now, changes);
        }
        before.values().stream().filter(gone -> gone.openedAt() != null).forEach(gone -> changes.events.add(new LapseEvent(false, gone, null, now)));
        repository.watch(changes.watched);
        repository.add(changes.notices, now);
        repository.askWhetherToStop(changes.toDecide, today, today.plusDays(DECISION_DAYS), now);
        repository.close(before.keySet(), now, today);
        events.put(changes.events);
        noticeMails.put(repository.dueMails(now), directory);
        return true;
    }

    private void look(OpenLapse lapse, Watched before, Directory directory, LocalDate today, Instant now, Changes changes) {
        Set<EscalationStage> stages = EscalationLadder.current(lapse.duty(), today, before == null ? null : before.reached());
        if (stages.isEmpty()) {
            return;
        }
        List<NewNotice> notices = stages.stream().flatMap(stage -> notices(lapse, stage, directory, today, now).stream()).toList();
        UUID told = digest(notices);
        boolean opens = lapse.duty().isLapsedOn(today) && (before == null || before.openedAt() == null);
        if (before != null && told.equals(before.told()) && !opens) {
            return;
        }
        Watched after = new Watched(lapse.key(), EscalationLadder.highest(stages), told, opens ? now : before == null ? null : before.openedAt());
        changes.watched.add(after);
        changes.notices.addAll(notices);
        if (stages.stream().anyMatch(EscalationStage::asksWhetherToStop)) {
            changes.toDecide.add(lapse);
        }
        if (opens) {
            changes.events.add(new LapseEvent(true, after, lapse, now));
        }
    }

    private List<NewNotice> notices(OpenLapse lapse, EscalationStage stage, Directory directory, LocalDate today, Instant now) {
        List<NewNotice> notices = new ArrayList<>();
        EscalationLadder.addressees(lapse.duty(), stage).stream().map(addressee -> directory.of(lapse, addressee)).flatMap(Collection::stream)
            .forEach(told -> {
                if (told.recipient() == null || told.recipient().accountId() != null) {
                    notices.add(new NewNotice(lapse, stage, told, null));
                }
                if (told.recipient() != null && isMailed(told.recipient(), stage)) {
                    notices.add(new NewNotice(lapse, stage, told, told.recipient().rhythm().mailAt(now, lapse.duty().isUrgentOn(today), DAYS)));
                }
            });
        return notices;
    }

    private boolean isMailed(Recipient recipient, EscalationStage stage) {
        return mails.isConfigured() && recipient.mail() != null && (recipient.ahead() || !stage.isAhead());
    }

    /** The same for the same stages, recipients and channels: while it does not change there is nothing to write. */
    private static UUID digest(List<NewNotice> notices) {
        String all = notices.stream().map(n -> n.stage() + "/" + n.recipient() + "/" + n.channel()).sorted().collect(Collectors.joining("\n"));
        return UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8));
    }
}
