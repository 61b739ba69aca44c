package org.kantoku.contracts.web.hygiene;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.kantoku.contracts.application.hygiene.HygieneQueries;
import org.kantoku.contracts.application.hygiene.HygieneService;
import org.kantoku.contracts.application.hygiene.HygieneView;
import org.kantoku.contracts.domain.hygiene.HygieneFacts;
import org.kantoku.contracts.web.ContractBacking;
import org.kantoku.shared.TriState;
import org.kantoku.shared.web.Commands;
import org.omnifaces.cdi.ViewScoped;

/** The card on the hygiene of a contract and its dialog: note, ask or answer. */
@Named
@ViewScoped
public class HygieneBacking implements Serializable {

    @Inject
    private HygieneQueries queries;

    @Inject
    private HygieneService service;

    @Inject
    private ContractBacking contract;

    @Inject
    private Commands commands;

    private String act;
    private UUID consultation;
    private LocalDate day;
    private LocalDate freelanceDay;
    private Integer paymentDays;
    private TriState antisocial;
    private TriState responsibleOnly;
    private String text;
    private transient HygieneView view;

    /** Opens the dialog for an act. */
    public void open(String chosenAct, UUID id) {
        act = chosenAct;
        consultation = id;
        HygieneFacts known = getView().facts();
        boolean noting = act.equals("note");
        day = noting ? known.toritekiStatedOn() : null;
        freelanceDay = known.freelanceStatedOn();
        paymentDays = known.paymentDays();
        antisocial = known.antisocial();
        responsibleOnly = known.responsibleOnly();
        text = noting ? known.antisocialArticle() : null;
    }

    public String save() {
        return commands.run("hygiene.msg." + act, switch (act) {
            case "ask" -> () -> service.ask(contract.getId(), day, text);
            case "answer" -> () -> service.answer(consultation, day, text);
            default -> () -> service.note(contract.getId(), new HygieneFacts(day, paymentDays, freelanceDay, antisocial, text, responsibleOnly));
        }) ? contract.again() : null;
    }

    public HygieneView getView() {
        if (view == null) {
            view = queries.of(contract.getId());
        }
        return view;
    }

    public TriState[] getTriStates() {
        return TriState.values();
    }

    public String getAct() {
        return act;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public LocalDate getFreelanceDay() {
        return freelanceDay;
    }

    public void setFreelanceDay(LocalDate freelanceDay) {
        this.freelanceDay = freelanceDay;
    }

    public Integer getPaymentDays() {
        return paymentDays;
    }

    public void setPaymentDays(Integer paymentDays) {
        this.paymentDays = paymentDays;
    }

    public TriState getAntisocial() {
        return antisocial;
    }

    public void setAntisocial(TriState antisocial) {
        this.antisocial = antisocial;
    }

    public TriState getResponsibleOnly() {
        return responsibleOnly;
    }

    public void setResponsibleOnly(TriState responsibleOnly) {
        this.responsibleOnly = responsibleOnly;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
