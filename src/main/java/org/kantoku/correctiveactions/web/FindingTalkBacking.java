package org.kantoku.correctiveactions.web;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.primefaces.event.FileUploadEvent;

import org.kantoku.correctiveactions.application.FindingTalkService;
import org.kantoku.correctiveactions.domain.CommentVisibility;
import org.kantoku.correctiveactions.domain.EvidencePart;
import org.kantoku.shared.evidence.EvidenceFile;
import org.kantoku.shared.web.Commands;
import org.omnifaces.cdi.ViewScoped;

/** The talk beside a finding. The composer starts on internal, so that nothing is told by mistake (design.md §5). */
@Named
@ViewScoped
public class FindingTalkBacking implements Serializable {

    @Inject
    private FindingBacking page;

    @Inject
    private FindingTalkService service;

    @Inject
    private FindingFiles files;

    @Inject
    private Commands commands;

    private CommentVisibility visibility = CommentVisibility.INTERNAL;
    private String body;

    public void comment() {
        UUID id = page.getId();
        if (commands.run("correctiveactions.done.commented." + visibility, () -> service.comment(id, visibility, body))) {
            body = null;
            visibility = CommentVisibility.INTERNAL;
            page.refresh();
        }
    }

    public void attach(FileUploadEvent event) {
        files.attach(page.getId(), EvidencePart.COMMENT, event);
    }

    public void detach(UUID evidenceId) {
        files.detach(page.getId(), evidenceId);
    }

    public List<EvidenceFile> getDrafts() {
        return files.drafts(page.getId(), EvidencePart.COMMENT);
    }

    public boolean isInternal() {
        return visibility == CommentVisibility.INTERNAL;
    }

    public CommentVisibility getVisibility() {
        return visibility;
    }

    public void setVisibility(CommentVisibility visibility) {
        this.visibility = visibility;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }
}
