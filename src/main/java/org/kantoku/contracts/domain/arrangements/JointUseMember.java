package org.kantoku.contracts.domain.arrangements;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** One line of the range of a joint use. A co-op of the register has no name here, because it is called as it is called there. */
@Entity
@Table(name = "joint_use_member")
public class JointUseMember {

    /** Stored for "still": the column was once a part of the key. */
    private static final LocalDate OPEN = LocalDate.of(9999, 12, 31);

    @Id
    private UUID id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "joint_use_id")
    private JointUse use;

    @Column(name = "member_coop_id")
    private UUID memberCoopId;

    private String name;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    protected JointUseMember() {
    }

    JointUseMember(JointUse use, JointUser user) {
        this.id = UUID.randomUUID();
        this.use = use;
        this.validFrom = user.validFrom();
        write(user);
    }

    /** Whether a line of the form says the same one from the same day on. */
    boolean isOf(JointUser user) {
        return validFrom.equals(user.validFrom())
            && (memberCoopId != null ? memberCoopId.equals(user.memberCoopId()) : name.equals(user.name()));
    }

    final void write(JointUser user) {
        memberCoopId = user.memberCoopId();
        name = memberCoopId == null ? user.name() : null;
        validTo = user.validTo() == null ? OPEN : user.validTo();
    }

    JointUser says() {
        return new JointUser(memberCoopId, name, validFrom, validTo.equals(OPEN) ? null : validTo);
    }
}
