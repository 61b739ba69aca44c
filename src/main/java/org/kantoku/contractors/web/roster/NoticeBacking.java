package org.kantoku.contractors.web.roster;

import java.io.Serializable;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.kantoku.contractors.application.roster.NoticeDecisionService;
import org.kantoku.contractors.application.roster.RosterView;
import org.kantoku.contractors.web.ContractorBacking;
import org.kantoku.shared.RecordNotFound;
import org.kantoku.shared.web.Commands;
import org.omnifaces.cdi.ViewScoped;

/** Our decision on what a contractor handed in. */
@Named
@ViewScoped
public class NoticeBacking implements Serializable {

    @Inject
    private NoticeDecisionService decisions;

    @Inject
    private RosterBacking roster;

    @Inject
    private ContractorBacking contractor;

    @Inject
    private Commands commands;

    private UUID id;
    private boolean covers;
    private String remark;

    /** Opens one of the two dialogs. */
    public void open(UUID noticeId) {
        id = noticeId;
        covers = false;
        remark = null;
    }

    /** The notice that is being decided, or {@code null}. */
    public RosterView.Notice getNotice() {
        return id == null ? null : roster.of(contractor.getId()).notices().stream().filter(one -> one.id().equals(id)).findFirst()
            .orElseThrow(RecordNotFound::new);
    }

    public String accept() {
        return done("roster.msg.accepted", () -> decisions.accept(id, covers));
    }

    public String decline() {
        return done("roster.msg.declined", () -> decisions.decline(id, remark));
    }

    private String done(String message, Commands.Command command) {
        return commands.run(message, command) ? contractor.again() : null;
    }

    public boolean isCovers() {
        return covers;
    }

    public void setCovers(boolean covers) {
        this.covers = covers;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }
}
