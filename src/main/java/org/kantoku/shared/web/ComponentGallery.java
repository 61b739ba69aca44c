package org.kantoku.shared.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import jakarta.faces.application.ProjectStage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.kantoku.shared.RecordNotFound;
import org.omnifaces.cdi.ViewScoped;

/** Values for the page that shows every part once; exists in the Development stage alone. */
@Named
@ViewScoped
public class ComponentGallery implements Serializable {

    @Inject
    private transient Commands commands;

    private String text;
    private String text2;
    private String choice = "a";
    private boolean on = true;
    private LocalDate date;
    private List<String> many = List.of();
    private List<Integer> selected = List.of();

    public void onlyInDevelopment() {
        if (!FacesContext.getCurrentInstance().isProjectStage(ProjectStage.Development)) {
            throw new RecordNotFound();
        }
    }

    public void toast() {
        commands.succeeded("app.motto");
    }

    public String getLabel() {
        return Texts.in(FacesContext.getCurrentInstance().getViewRoot().getLocale()).format("app.motto");
    }

    public List<String> getStates() {
        return List.of("LAPSED", "AT_RISK", "OK", "NOT_APPLICABLE", "WAIVED");
    }

    public List<String> getSeverities() {
        return List.of("CRITICAL", "HIGH", "MEDIUM", "LOW");
    }

    public List<String> getGrades() {
        return List.of("CRITICAL", "MAJOR", "MINOR", "OBS");
    }

    public List<String> getTiers() {
        return List.of("S", "A", "B", "C", "N", "");
    }

    public List<String> getClauses() {
        return List.of("PRESENT_VERIFIED", "PRESENT_UNVERIFIED", "ABSENT", "EQUIVALENT_BY_TERMS", "WAIVED", "NOT_APPLICABLE", "UNDETERMINED");
    }

    public List<String> getCells() {
        return List.of("UNPLANNED", "PLANNED", "NOTIFIED", "IN_PROGRESS", "CONFIRMED", "DUE_SOON", "OVERDUE", "POSTPONED");
    }

    public List<Integer> getRows() {
        return IntStream.rangeClosed(1, 24).boxed().toList();
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getText2() {
        return text2;
    }

    public void setText2(String text2) {
        this.text2 = text2;
    }

    public String getChoice() {
        return choice;
    }

    public void setChoice(String choice) {
        this.choice = choice;
    }

    public boolean isOn() {
        return on;
    }

    public void setOn(boolean on) {
        this.on = on;
    }

    public LocalDate getDate() {
        return date;
    }

    public void setDate(LocalDate date) {
        this.date = date;
    }

    public List<String> getMany() {
        return many;
    }

    public void setMany(List<String> many) {
        this.many = many;
    }

    public List<Integer> getSelected() {
        return selected;
    }

    public void setSelected(List<Integer> selected) {
        this.selected = selected;
    }
}
