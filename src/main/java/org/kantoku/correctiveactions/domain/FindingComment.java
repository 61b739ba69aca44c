package org.kantoku.correctiveactions.domain;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import org.kantoku.shared.BaseEntity;
import org.kantoku.shared.RuleViolation;

/** One thing said about a finding. It is never changed afterwards. */
@Entity
@Table(name = "finding_comment")
public class FindingComment extends BaseEntity {

    @Column(name = "finding_id")
    private UUID findingId;

    @Enumerated(EnumType.STRING)
    private CommentVisibility visibility;

    @Column(name = "from_contractor")
    private boolean fromContractor;

    @Column(name = "author_id")
    private UUID authorId;

    @Column(name = "written_at")
    private Instant writtenAt;

    private String body;

    protected FindingComment() {
    }

    private FindingComment(Finding finding, CommentVisibility visibility, boolean fromContractor, String body, Act act) {
        this.findingId = finding.id();
        this.visibility = Objects.requireNonNull(visibility);
        this.fromContractor = fromContractor;
        this.body = Given.text(body, "comment");
        this.authorId = act.by();
        this.writtenAt = act.at();
    }

    /** A contractor's words are seen by both sides. */
    public static FindingComment ofContractor(Finding finding, String body, Act act) {
        return new FindingComment(finding, CommentVisibility.BOTH, true, body, act);
    }

    public static FindingComment ofFederation(Finding finding, CommentVisibility visibility, String body, Act act) {
        if (visibility == CommentVisibility.BOTH && !finding.isSharedWithContractor()) {
            throw new RuleViolation("correctiveactions.error.notShared");
        }
        return new FindingComment(finding, visibility, false, body, act);
    }

    public UUID findingId() {
        return findingId;
    }

    public CommentVisibility visibility() {
        return visibility;
    }

    public boolean isFromContractor() {
        return fromContractor;
    }

    public UUID authorId() {
        return authorId;
    }

    public Instant writtenAt() {
        return writtenAt;
    }

    public String body() {
        return body;
    }
}
