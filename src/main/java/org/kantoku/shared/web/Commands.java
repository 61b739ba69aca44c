package org.kantoku.shared.web;

import java.util.EnumSet;
import java.util.Locale;
import java.util.logging.Logger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.persistence.OptimisticLockException;

import org.kantoku.shared.RuleViolation;
import org.kantoku.shared.StaleRecord;

/**
 * The one way a page runs a command: success becomes a toast that says what was recorded, a refused rule a message
 * beside its field or on top, a record changed by somebody else a message that leaves what was typed where it is.
 */
@ApplicationScoped
public class Commands {

    /** {@code for} of the messages that go to the toast. */
    public static final String TOAST = "toast";
    private static final Logger LOG = Logger.getLogger(Commands.class.getName());

    /** A command, which may refuse. */
    @FunctionalInterface
    public interface Command {
        void run();
    }

    /**
     * Runs a command.
     *
     * @param successKey text of the toast, with its arguments
     * @return whether it was carried out
     */
    public boolean run(String successKey, Command command, Object... arguments) {
        try {
            command.run();
        } catch (RuntimeException e) {
            report(e);
            return false;
        }
        succeeded(successKey, arguments);
        return true;
    }

    /** Adds the toast of a success; it survives a redirect. */
    public void succeeded(String successKey, Object... arguments) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(TOAST, new FacesMessage(FacesMessage.SEVERITY_INFO, texts(faces).format(successKey, arguments), ""));
    }

    private static void report(RuntimeException thrown) {
        FacesContext faces = FacesContext.getCurrentInstance();
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof RuleViolation violation) {
                fail(faces, violation.field(), texts(faces).format(violation.messageKey(), localised(faces, violation)), "");
                return;
            }
            if (cause instanceof StaleRecord stale) {
                fail(faces, null, texts(faces).format("shared.stale"),
                    texts(faces).format("shared.stale.detail", new TextBean().instant(stale.changedAt())));
                return;
            }
            if (cause instanceof OptimisticLockException) {
                fail(faces, null, texts(faces).format("shared.stale"),
                    texts(faces).format("shared.stale.now"));
                return;
            }
        }
        throw thrown;
    }

    /** Enum constants among the arguments are named in the reader's language. */
    private static Object[] localised(FacesContext faces, RuleViolation violation) {
        Object[] arguments = violation.arguments();
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i] instanceof Enum<?> constant) {
                arguments[i] = texts(faces).of(constant);
            }
        }
        return arguments;
    }

    private static void fail(FacesContext faces, String field, String summary, String detail) {
        faces.addMessage(clientId(faces, field), new FacesMessage(FacesMessage.SEVERITY_ERROR, summary, detail));
        faces.validationFailed();
    }

    /** Looks in the form that was sent and at what is shown: several dialogs of a page may have a field of that name. */
    private static String clientId(FacesContext faces, String field) {
        if (field == null) {
            return null;
        }
        String[] found = new String[1];
        VisitContext shown = VisitContext.createVisitContext(faces, null, EnumSet.of(VisitHint.SKIP_UNRENDERED));
        faces.getViewRoot().visitTree(shown, (context, component) -> {
            if (component instanceof UIForm form && !form.isSubmitted()) {
                return VisitResult.REJECT;
            }
            if (field.equals(component.getId())) {
                found[0] = component.getClientId(faces);
                markInvalid(component);
                return VisitResult.COMPLETE;
            }
            return VisitResult.ACCEPT;
        });
        if (found[0] == null) {
            LOG.fine(() -> "no field " + field + " on the page");
        }
        return found[0];
    }

    private static void markInvalid(UIComponent component) {
        if (component instanceof jakarta.faces.component.EditableValueHolder holder) {
            holder.setValid(false);
        }
    }

    private static Texts texts(FacesContext faces) {
        Locale locale = faces.getViewRoot() == null ? Locale.JAPANESE : faces.getViewRoot().getLocale();
        return Texts.in(locale);
    }
}
