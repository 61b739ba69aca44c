package org.kantoku.contracts.web.exit;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.primefaces.event.FileUploadEvent;

import org.kantoku.contracts.application.exit.ExitAnswerService;
import org.kantoku.contracts.application.exit.ExitQueries;
import org.kantoku.contracts.application.exit.OrderView;
import org.kantoku.shared.web.Commands;
import org.omnifaces.cdi.ViewScoped;

/** A contractor's orders of return and erasure, and the certificate for one of them. */
@Named
@ViewScoped
public class PortalExitBacking implements Serializable {

    @Inject
    private ExitQueries queries;

    @Inject
    private ExitAnswerService service;

    @Inject
    private Commands commands;

    private UUID id;
    private transient OrderView order;
    private transient List<OrderView> orders;
    private CertificateForm form;

    /** Reads the order named in the address; another firm's is not found. */
    public void load() {
        order = queries.ownOrder(id);
        if (form == null) {
            form = CertificateForm.after(order.latest() == null ? null : order.latest().content());
        }
    }

    public OrderView getOrder() {
        if (order == null && id != null) {
            load();
        }
        return order;
    }

    public List<OrderView> getOrders() {
        if (orders == null) {
            orders = queries.own();
        }
        return orders;
    }

    public void start() {
        run("exit.portal.msg.started", () -> service.start(id, getOrder().version()));
    }

    public void submit() {
        run("exit.portal.msg.submitted", () -> service.submit(id, getOrder().version(), form.content()));
    }

    /** Takes a file for the certificate; refused files say why. */
    public void attach(FileUploadEvent event) {
        String name = event.getFile().getFileName();
        run("exit.portal.msg.attached", () -> {
            try (InputStream content = event.getFile().getInputStream()) {
                service.attach(id, name, content);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    public void detach(UUID evidenceId) {
        run("exit.portal.msg.detached", () -> service.detach(id, evidenceId));
    }

    private void run(String message, Commands.Command command) {
        if (commands.run(message, command)) {
            load();
        }
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public CertificateForm getForm() {
        return form;
    }
}
