package org.kantoku.contracts.domain.arrangements;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;

import org.kantoku.contracts.domain.PrincipalCategory;
import org.kantoku.contracts.domain.PrincipalCategorySetConverter;
import org.kantoku.shared.BaseEntity;
import org.kantoku.shared.RuleViolation;

/**
 * A joint use with member co-ops (glossary 23): no entrustment and not supervised. Work that is given out within it, such as
 * printing or delivery, is an entrustment of its own, to which the joint use points.
 */
@Entity
@Table(name = "joint_use")
public class JointUse extends BaseEntity {

    private String title;

    private String purpose;

    private String items;

    @Convert(converter = PrincipalCategorySetConverter.class)
    @Column(name = "principal_categories")
    private Set<PrincipalCategory> categories;

    private String manager;

    @Column(name = "announced_on")
    private LocalDate announcedOn;

    @Column(name = "announced_where")
    private String announcedWhere;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    @Column(name = "publication_review_since")
    private LocalDate publicationReviewSince;

    @OneToMany(mappedBy = "use", cascade = {CascadeType.PERSIST, CascadeType.REMOVE}, orphanRemoval = true)
    private List<JointUseMember> members = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "joint_use_contract", joinColumns = @JoinColumn(name = "joint_use_id"))
    @Column(name = "contract_id")
    private Set<UUID> contractIds = new LinkedHashSet<>();

    protected JointUse() {
    }

    public JointUse(JointUseDetails details, List<JointUser> range, Set<UUID> contracts) {
        write(details, range, contracts);
    }

    /** Changes it; other items or another range than announced mean that the announcement has to be looked at. */
    public void describe(JointUseDetails details, List<JointUser> range, Set<UUID> contracts, LocalDate on) {
        boolean announcedAnew = details.announcedOn() != null && details.announcedOn().isAfter(announcedOn);
        boolean differs = !items.equals(details.items()) || !purpose.equals(details.purpose()) || !isSame(members(), range);
        write(details, range, contracts);
        publicationReviewSince = announcedAnew ? null : differs ? on : publicationReviewSince;
    }

    private void write(JointUseDetails details, List<JointUser> range, Set<UUID> contracts) {
        details.check();
        if (range.isEmpty()) {
            throw new RuleViolation("arrangements.error.range").on("members");
        }
        for (int i = 0; i < range.size(); i++) {
            JointUser one = range.get(i);
            if (range.subList(i + 1, range.size()).stream().anyMatch(one::overlaps)) {
                throw new RuleViolation("arrangements.error.jointUserTwice", one.name() == null ? "" : one.name()).on("members");
            }
        }
        title = details.title();
        purpose = details.purpose();
        items = details.items();
        categories = details.categories();
        manager = details.manager();
        announcedOn = details.announcedOn();
        announcedWhere = details.announcedWhere();
        validFrom = details.from();
        validTo = details.to();
        members.removeIf(line -> range.stream().noneMatch(line::isOf));
        range.forEach(user -> members.stream().filter(line -> line.isOf(user)).findFirst()
            .ifPresentOrElse(line -> line.write(user), () -> members.add(new JointUseMember(this, user))));
        contractIds.clear();
        contractIds.addAll(contracts);
    }

    private static boolean isSame(List<JointUser> before, List<JointUser> after) {
        return before.size() == after.size() && before.stream().allMatch(one -> after.stream().anyMatch(one::isSameAs));
    }

    /** The whole range, earlier members too, by first day. */
    public List<JointUser> members() {
        return members.stream().map(JointUseMember::says).sorted(Comparator.comparing(JointUser::validFrom)
            .thenComparing(JointUser::name, Comparator.nullsFirst(Comparator.naturalOrder()))).toList();
    }

    /** Entrustments that serve this joint use. */
    public Set<UUID> contractIds() {
        return Set.copyOf(contractIds);
    }

    public JointUseDetails details() {
        return new JointUseDetails(title, purpose, items, categories, manager, announcedOn, announcedWhere, validFrom, validTo);
    }

    /** Since when the announcement no longer says what is done, or {@code null}. */
    public LocalDate publicationReviewSince() {
        return publicationReviewSince;
    }
}
