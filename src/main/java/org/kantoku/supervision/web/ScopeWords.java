package org.kantoku.supervision.web;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.kantoku.shared.web.AsOf;
import org.kantoku.shared.web.TextBean;
import org.kantoku.supervision.application.BoardQueries;
import org.kantoku.supervision.application.BoardScope;
import org.kantoku.supervision.application.BoardShare;

/** What a page of the board is narrowed to, in words, each with the address that drops it. */
@Named
@RequestScoped
public class ScopeWords {

    @Inject
    private BoardQueries board;

    @Inject
    private AsOf asOf;

    @Inject
    private TextBean texts;

    /** One limit. */
    public record Limit(String label, String href) {
    }

    /** Everything it is narrowed to. */
    public List<Limit> all(ScopeForm scope) {
        List<Limit> limits = new ArrayList<>();
        add(limits, BoardShare.By.DEPARTMENT, scope.getDepartment(), "department");
        limits.addAll(hidden(scope));
        return limits;
    }

    /** What no field of the page shows. */
    public List<Limit> hidden(ScopeForm scope) {
        List<Limit> limits = new ArrayList<>();
        add(limits, BoardShare.By.INSPECTOR, scope.getInspector(), "inspector");
        add(limits, BoardShare.By.COOP, scope.getCoop(), "coop");
        return limits;
    }

    private void add(List<Limit> limits, BoardShare.By what, UUID id, String parameter) {
        if (id != null) {
            String name = BoardScope.NONE.equals(id) ? texts.text("supervision.share.none." + what) : board.nameOf(what, id);
            limits.add(new Limit(texts.text("supervision.share.limit", texts.of(what), name == null ? "–" : name), asOf.without(parameter)));
        }
    }
}
