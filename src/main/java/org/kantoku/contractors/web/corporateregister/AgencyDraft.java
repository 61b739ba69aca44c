package org.kantoku.contractors.web.corporateregister;

import java.io.Serializable;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.kantoku.contractors.application.corporateregister.AgencyChoice;
import org.kantoku.contractors.domain.ContractorKind;
import org.kantoku.contractors.domain.corporateregister.AgencyField;
import org.kantoku.contractors.domain.corporateregister.AgencyFlag;
import org.kantoku.contractors.domain.corporateregister.AgencyMatch;
import org.kantoku.contractors.domain.corporateregister.AgencyProposal;
import org.kantoku.contractors.domain.corporateregister.AgencyRefusal;
import org.kantoku.contractors.domain.corporateregister.AgencyRow;
import org.kantoku.contractors.domain.corporateregister.AgencyTrial;
import org.kantoku.shared.web.TextBean;

/** A file of the tax agency as the page shows it, with what the person has chosen so far. What is missing is chosen from the start. */
public class AgencyDraft implements Serializable {

    /** Which contractors are shown. */
    public enum Filter { NEWS, ENDED, ALL }

    private static final int PORTION = 20;
    private static final int REFUSALS = 50;

    private final AgencyTrial trial;
    private final Map<String, Boolean> chosen = new LinkedHashMap<>();
    private Filter filter = Filter.NEWS;
    private int shown = PORTION;

    AgencyDraft(AgencyTrial trial) {
        this.trial = trial;
        choose(false);
        filter = trial.news() > 0 ? Filter.NEWS : Filter.ALL;
    }

    /** Chooses what is missing, and with it everything that differs. */
    public void choose(boolean differences) {
        trial.matches().forEach(m -> m.proposals().forEach(p -> chosen.put(key(m, p), p.fill() || differences)));
    }

    public String key(AgencyMatch match, AgencyProposal proposal) {
        return match.contractorId() + " " + proposal.field();
    }

    AgencyChoice choice() {
        Map<UUID, Set<AgencyField>> fields = new HashMap<>();
        trial.matches().forEach(m -> m.proposals().stream().filter(p -> Boolean.TRUE.equals(chosen.get(key(m, p))))
            .forEach(p -> fields.computeIfAbsent(m.contractorId(), id -> EnumSet.noneOf(AgencyField.class)).add(p.field())));
        return new AgencyChoice(fields);
    }

    private boolean isWanted(AgencyMatch match) {
        return filter == Filter.ALL || (filter == Filter.NEWS ? match.isNews() : match.flags().stream().anyMatch(AgencyFlag::isEnd));
    }

    public List<AgencyMatch> getMatches() {
        return trial.matches().stream().filter(this::isWanted).limit(shown).toList();
    }

    public long count(String name) {
        return switch (Filter.valueOf(name)) {
            case NEWS -> trial.news();
            case ENDED -> trial.ended();
            default -> trial.matches().size();
        };
    }

    public void filter(Filter wanted) {
        filter = wanted;
        shown = PORTION;
    }

    public void showMore() {
        shown += 5 * PORTION;
    }

    public boolean isMore() {
        return shown < count(filter.name());
    }

    public List<AgencyRefusal> getRefusals() {
        return trial.refusals().stream().limit(REFUSALS).toList();
    }

    /** What is wrong with a line, in the reader's language. */
    public String what(AgencyRefusal refusal) {
        return new TextBean().text(refusal.what(), refusal.arguments());
    }

    /** What to do about it. */
    public String advice(AgencyRefusal refusal) {
        return new TextBean().text(refusal.what() + ".advice", refusal.arguments());
    }

    /** Refused lines that are not shown. */
    public long getFurtherRefusals() {
        return trial.refused() - getRefusals().size();
    }

    /** The successor's name as the file or nobody tells it. */
    public String successorName(String number) {
        AgencyRow row = trial.successors().get(number);
        return row == null ? null : row.name();
    }

    /** The successor as a registered contractor, or {@code null}. */
    public UUID successorId(String number) {
        return trial.registered().get(number);
    }

    /** A value in words: kinds of contractors by their names, everything else as it is. */
    public String words(AgencyProposal proposal, String value) {
        return proposal.field() == AgencyField.KIND && value != null ? new TextBean().of(ContractorKind.valueOf(value)) : value;
    }

    public AgencyTrial getTrial() {
        return trial;
    }

    public Map<String, Boolean> getChosen() {
        return chosen;
    }

    public Filter getFilter() {
        return filter;
    }
}
