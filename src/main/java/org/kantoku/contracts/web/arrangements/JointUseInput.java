package org.kantoku.contracts.web.arrangements;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;

import org.kantoku.contracts.application.arrangements.JointUseView;
import org.kantoku.contracts.application.upstream.MemberCoopChoice;
import org.kantoku.contracts.domain.PrincipalCategory;
import org.kantoku.contracts.domain.arrangements.JointUseDetails;
import org.kantoku.contracts.domain.arrangements.JointUser;

/** What the form of a joint use holds while it is typed. */
public class JointUseInput implements Serializable {

    /** A line of the range. */
    public static class Member implements Serializable {
        private MemberCoopChoice who;
        private LocalDate from;
        private LocalDate to;

        private boolean isEmpty() {
            return who == null && from == null && to == null;
        }

        public MemberCoopChoice getWho() {
            return who;
        }

        public void setWho(MemberCoopChoice who) {
            this.who = who;
        }

        public LocalDate getFrom() {
            return from;
        }

        public void setFrom(LocalDate from) {
            this.from = from;
        }

        public LocalDate getTo() {
            return to;
        }

        public void setTo(LocalDate to) {
            this.to = to;
        }
    }

    private String title;
    private String purpose;
    private String items;
    private List<PrincipalCategory> categories = new ArrayList<>();
    private String manager;
    private LocalDate announcedOn;
    private String announcedWhere;
    private LocalDate from;
    private LocalDate to;
    private List<UUID> contractIds = new ArrayList<>();
    private final List<Member> members = new ArrayList<>();

    JointUseInput() {
        addMember();
    }

    static JointUseInput of(JointUseView view) {
        JointUseDetails d = view.details();
        JointUseInput input = new JointUseInput();
        input.title = d.title();
        input.purpose = d.purpose();
        input.items = d.items();
        input.categories = new ArrayList<>(d.categories());
        input.manager = d.manager();
        input.announcedOn = d.announcedOn();
        input.announcedWhere = d.announcedWhere();
        input.from = d.from();
        input.to = d.to();
        input.contractIds = new ArrayList<>(view.contracts().keySet());
        input.members.clear();
        view.members().forEach(m -> {
            Member line = new Member();
            line.who = m.memberCoopId() == null ? MemberCoopChoice.named(m.name()) : new MemberCoopChoice(m.memberCoopId(), m.name(), null, null);
            line.from = m.from();
            line.to = m.to();
            input.members.add(line);
        });
        input.addMember();
        return input;
    }

    final void addMember() {
        members.add(new Member());
    }

    JointUseDetails details() {
        return new JointUseDetails(title, purpose, items, new HashSet<>(categories), manager, announcedOn, announcedWhere, from, to);
    }

    /** The lines that say something; a member without a first day takes part from the beginning. */
    List<JointUser> range() {
        return members.stream().filter(m -> !m.isEmpty()).map(m -> new JointUser(m.who == null ? null : m.who.id(), m.who == null ? null : m.who.name(),
            m.from == null ? from : m.from, m.to)).toList();
    }

    public List<Member> getMembers() {
        return members;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }

    public String getItems() {
        return items;
    }

    public void setItems(String items) {
        this.items = items;
    }

    public List<PrincipalCategory> getCategories() {
        return categories;
    }

    public void setCategories(List<PrincipalCategory> categories) {
        this.categories = categories;
    }

    public String getManager() {
        return manager;
    }

    public void setManager(String manager) {
        this.manager = manager;
    }

    public LocalDate getAnnouncedOn() {
        return announcedOn;
    }

    public void setAnnouncedOn(LocalDate announcedOn) {
        this.announcedOn = announcedOn;
    }

    public String getAnnouncedWhere() {
        return announcedWhere;
    }

    public void setAnnouncedWhere(String announcedWhere) {
        this.announcedWhere = announcedWhere;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    public List<UUID> getContractIds() {
        return contractIds;
    }

    public void setContractIds(List<UUID> contractIds) {
        this.contractIds = contractIds;
    }
}
