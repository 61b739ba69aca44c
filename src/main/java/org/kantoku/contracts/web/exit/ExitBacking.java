package org.kantoku.contracts.web.exit;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.kantoku.contracts.application.exit.ExitQueries;
import org.kantoku.contracts.application.exit.ExitService;
import org.kantoku.contracts.application.exit.ExitView;
import org.kantoku.contracts.application.exit.OrderView;
import org.kantoku.contracts.domain.exit.ExitCheck;
import org.kantoku.contracts.domain.exit.ExitChoice;
import org.kantoku.contracts.domain.exit.ExitItem;
import org.kantoku.contracts.web.ContractBacking;
import org.kantoku.shared.web.Commands;
import org.omnifaces.cdi.ViewScoped;

/** The end of a contract on its page: the order, certificates sent on paper, and the check list. */
@Named
@ViewScoped
public class ExitBacking implements Serializable {

    @Inject
    private ExitQueries queries;

    @Inject
    private ExitService service;

    @Inject
    private ExitWords words;

    @Inject
    private ContractBacking contract;

    @Inject
    private Commands commands;

    private transient ExitView view;
    private String act;
    private ExitChoice choice;
    private String instruction;
    private List<UUID> chosen = new ArrayList<>();
    private UUID orderId;
    private long version;
    private CertificateForm certificate = new CertificateForm();
    private ExitItem item;
    private String note;

    public ExitView getView() {
        if (view == null) {
            view = queries.ofContract(contract.getId());
        }
        return view;
    }

    /** Opens the dialog for the order at the end ({@code order}) or for data no longer needed ({@code part}). */
    public void openOrder(String chosenAct) {
        act = chosenAct;
        choice = ExitChoice.ERASE;
        chosen = new ArrayList<>();
        instruction = words.instruction(contract.getView().title(), getView().endedOn(), "order".equals(act));
    }

    public void openCertificate(OrderView order) {
        act = "certificate";
        orderId = order.id();
        version = order.version();
        certificate = CertificateForm.after(order.latest() == null ? null : order.latest().content());
    }

    public void openCheck(ExitItem chosenItem) {
        act = "check";
        item = chosenItem;
        note = null;
    }

    public String instruct() {
        UUID id = contract.getId();
        if ("order".equals(act)) {
            return done("exit.msg.instructed", () -> service.instruct(id, choice, instruction));
        }
        return done("exit.msg.instructed", () -> service.instructPart(id, choice, instruction, new HashSet<>(chosen)));
    }

    public String submit() {
        return done("exit.msg.submitted", () -> service.submitOnBehalf(orderId, version, certificate.content()));
    }

    public String takenBack() {
        return check(ExitCheck.ExitResult.TAKEN_BACK);
    }

    public String none() {
        return check(ExitCheck.ExitResult.NONE);
    }

    private String check(ExitCheck.ExitResult result) {
        return done("exit.msg.checked", () -> service.check(contract.getId(), item, result, note));
    }

    private String done(String message, Commands.Command command) {
        return commands.run(message, command) ? contract.again() : null;
    }

    public String getAct() {
        return act;
    }

    public ExitChoice getChoice() {
        return choice;
    }

    public void setChoice(ExitChoice choice) {
        this.choice = choice;
    }

    public String getInstruction() {
        return instruction;
    }

    public void setInstruction(String instruction) {
        this.instruction = instruction;
    }

    public List<UUID> getChosen() {
        return chosen;
    }

    public void setChosen(List<UUID> chosen) {
        this.chosen = chosen;
    }

    public CertificateForm getCertificate() {
        return certificate;
    }

    public ExitItem getItem() {
        return item;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
