package org.kantoku.contractors.web;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.kantoku.contractors.application.DepartmentQueries;
import org.kantoku.contractors.application.DepartmentRow;
import org.kantoku.contractors.application.DepartmentService;
import org.kantoku.shared.web.Commands;

/** The administrator's list of departments: contracts need one that owns them. */
@Named
@RequestScoped
public class DepartmentListBacking {

    @Inject
    private DepartmentQueries queries;

    @Inject
    private DepartmentService service;

    @Inject
    private Commands commands;

    private String code;
    private String nameJa;
    private String nameEn;

    public List<DepartmentRow> getRows() {
        return queries.all();
    }

    public void open() {
        if (commands.run("contractors.departments.opened", () -> service.open(code, nameJa, nameEn))) {
            code = null;
            nameJa = null;
            nameEn = null;
        }
    }

    public void end(UUID id) {
        commands.run("contractors.departments.ended", () -> service.end(id));
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getNameJa() {
        return nameJa;
    }

    public void setNameJa(String nameJa) {
        this.nameJa = nameJa;
    }

    public String getNameEn() {
        return nameEn;
    }

    public void setNameEn(String nameEn) {
        this.nameEn = nameEn;
    }
}
