package org.kantoku.shared.web;

import java.util.EnumSet;
import java.util.Locale;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.html.HtmlInputText;
import jakarta.faces.component.html.HtmlInputTextarea;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;

import org.kantoku.shared.RuleViolation;
import org.kantoku.shared.StaleRecord;

/**
 * The one way a page runs a command: success becomes a toast that says what was recorded, a refused rule a message
 * beside its field or on top, a record changed by somebody else a message that leaves what was typed where it is.
 */
@ApplicationScoped
public class Commands {

    @Inject
    private AsOf asOf;

    /** {@code for} of the messages that go to the toast. */
    public static final String TOAST = "toast";

    /** A command, which may refuse. */
    @FunctionalInterface
    public interface Command {
        void run();
    }

    /**
     * Runs a command. A page that looks at another day than today, or at the record of another day, changes nothing: what is seen
     * there is not what would be changed.
     *
     * @param successKey text of the toast, with its arguments
     * @return whether it was carried out
     */
    public boolean run(String successKey, Command command, Object... arguments) {
        return save(successKey, command, () -> { }, arguments);
    }

    /**
     * As {@link #run}, for a page that knows a version of the record: when somebody else was first, {@code meanwhile} takes
     * up what they left, beside what was typed here, so that the next try is made in knowledge of it.
     */
    public boolean save(String successKey, Command command, Runnable meanwhile, Object... arguments) {
        try {
            if (!asOf.isToday()) {
                throw asOf.getKnown() == null ? new RuleViolation("shared.asOf.notToday", asOf.getDate().toString())
                    : new RuleViolation("shared.asOf.known", asOf.getKnown().toString());
            }
            command.run();
        } catch (RuntimeException e) {
            if (report(e)) {
                meanwhile.run();
            }
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

    /** Says why it was refused; true when that is because somebody else was first. */
    private static boolean report(RuntimeException thrown) {
        FacesContext faces = FacesContext.getCurrentInstance();
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof RuleViolation violation) {
                refuse(faces, violation.field(), texts(faces).format(violation.messageKey(), localised(faces, violation)));
                return false;
            }
            if (cause instanceof StaleRecord stale) {
                fail(faces, null, texts(faces).format("shared.stale") + " "
                    + texts(faces).format("shared.stale.detail", new TextBean().instant(stale.changedAt())), "");
                return true;
            }
            if (cause instanceof OptimisticLockException) {
                fail(faces, null, texts(faces).format("shared.stale") + " " + texts(faces).format("shared.stale.now"), "");
                return true;
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

    /**
     * Beside the field stands what is wrong, on top of the page also with which field. A text field stays valid: PrimeFaces
     * empties one that is not and whose value the bean has already taken, and what was typed would be lost.
     */
    private static void refuse(FacesContext faces, String field, String message) {
        UIComponent found = field == null ? null : sent(faces, field);
        if (found == null) {
            fail(faces, null, message, "");
            return;
        }
        if (found instanceof EditableValueHolder holder && !(found instanceof HtmlInputText || found instanceof HtmlInputTextarea)) {
            holder.setValid(false);
        }
        Object label = found.getAttributes().get("label");
        fail(faces, found.getClientId(faces), label == null ? message : texts(faces).format("shared.message.labelled", label, message), message);
    }

    /** Looks in the form that was sent and at what is shown: several dialogs of a page may have a field of that name. */
    private static UIComponent sent(FacesContext faces, String field) {
        UIComponent[] found = new UIComponent[1];
        VisitContext shown = VisitContext.createVisitContext(faces, null, EnumSet.of(VisitHint.SKIP_UNRENDERED));
        faces.getViewRoot().visitTree(shown, (context, component) -> {
            if (component instanceof UIForm form && !form.isSubmitted()) {
                return VisitResult.REJECT;
            }
            found[0] = field.equals(component.getId()) ? component : null;
            return found[0] == null ? VisitResult.ACCEPT : VisitResult.COMPLETE;
        });
        return found[0];
    }

    private static void fail(FacesContext faces, String clientId, String summary, String detail) {
        faces.addMessage(clientId, new FacesMessage(FacesMessage.SEVERITY_ERROR, summary, detail));
        faces.validationFailed();
    }

    private static Texts texts(FacesContext faces) {
        Locale locale = faces.getViewRoot() == null ? Locale.JAPANESE : faces.getViewRoot().getLocale();
        return Texts.in(locale);
    }
}
