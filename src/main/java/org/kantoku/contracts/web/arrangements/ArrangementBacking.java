package org.kantoku.contracts.web.arrangements;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.kantoku.contracts.application.arrangements.ArrangementQueries;
import org.kantoku.contracts.application.arrangements.ArrangementView;
import org.kantoku.contracts.domain.ArrangementKind;
import org.kantoku.shared.web.Commands;
import org.omnifaces.cdi.ViewScoped;

/** What a contract was found to be: its card on the contract's page, and the page on which it is decided anew. */
@Named
@ViewScoped
public class ArrangementBacking implements Serializable {

    @Inject
    private ArrangementQueries queries;

    @Inject
    private ArrangementForm form;

    @Inject
    private Commands commands;

    private UUID id;
    private int versionNo;
    private transient Map<UUID, ArrangementView> views;

    /** Begins with the decision that holds. */
    public void load() {
        ArrangementView view = of(id);
        versionNo = view.current() == null ? 0 : view.current().versionNo();
        if (view.current() != null) {
            form.begin(view.current());
        }
    }

    public ArrangementView of(UUID contractId) {
        if (views == null) {
            views = new HashMap<>();
        }
        return views.computeIfAbsent(contractId, queries::of);
    }

    public ArrangementView getView() {
        return of(id);
    }

    public String decide() {
        boolean done = commands.run("arrangements.msg.decided", () -> form.decide(id, versionNo));
        return !done ? null : form.getKind() == ArrangementKind.ENTRUSTMENT ? "/contracts/facts?faces-redirect=true&id=" + id
            : "/contracts/detail?faces-redirect=true&id=" + id;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
