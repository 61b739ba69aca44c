package org.kantoku.correctiveactions.application;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.kantoku.shared.evidence.EvidenceFile;

import org.kantoku.shared.evidence.EvidenceFile;

/** One thing said. {@code author} is a name, {@code null} for us when the reader is a contractor. */
public record CommentView(boolean fromContractor, boolean internal, String author, Instant at, String body,
                          List<EvidenceFile> files) implements Serializable {

    /** First character of the author's name, for the avatar. */
    public String initial() {
        return author == null || author.isEmpty() ? "" : author.substring(0, author.offsetByCodePoints(0, 1));
    }
}
