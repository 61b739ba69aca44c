package org.kantoku.supervision.web;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.kantoku.supervision.application.BoardScope;

/** The contracts a page of the board is narrowed to, as its address says it. */
public class ScopeForm implements Serializable {

    private UUID department;
    private UUID inspector;
    private UUID coop;

    public BoardScope scope() {
        return new BoardScope(department, inspector, coop);
    }

    public boolean isLimited() {
        return scope().limits() > 0;
    }

    /** The parameters to hang on to an address; empty without limits. */
    public String query() {
        return parameters().entrySet().stream().map(e -> e.getKey() + "=" + e.getValue()).collect(Collectors.joining("&"));
    }

    /** For the hidden fields of a form: names and values without the department, which is a field of its own everywhere. */
    public List<Map.Entry<String, UUID>> getHidden() {
        return parameters().entrySet().stream().filter(e -> !e.getKey().equals("department")).toList();
    }

    private Map<String, UUID> parameters() {
        Map<String, UUID> given = new LinkedHashMap<>();
        given.put("department", department);
        given.put("inspector", inspector);
        given.put("coop", coop);
        given.values().removeIf(id -> id == null);
        return given;
    }

    public UUID getDepartment() {
        return department;
    }

    public void setDepartment(UUID department) {
        this.department = department;
    }

    public UUID getInspector() {
        return inspector;
    }

    public void setInspector(UUID inspector) {
        this.inspector = inspector;
    }

    public UUID getCoop() {
        return coop;
    }

    public void setCoop(UUID coop) {
        this.coop = coop;
    }
}
