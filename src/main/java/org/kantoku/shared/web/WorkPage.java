package org.kantoku.shared.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;

import org.kantoku.shared.RuleViolation;
import org.kantoku.shared.WorkProgress;
import org.primefaces.event.FileUploadEvent;

/** What pages share on which a file comes in and a work in the background is waited for. */
public abstract class WorkPage implements Serializable {

    /** Takes an upload in. */
    @FunctionalInterface
    protected interface Taking {
        void take(String name, InputStream content) throws IOException;
    }

    private String problem;

    /** The work that is waited for or was, or {@code null}. */
    protected abstract WorkProgress work();

    /** Does something on the page; what is refused is told in words. */
    protected final void attempt(Runnable action) {
        try {
            problem = null;
            action.run();
        } catch (RuleViolation violation) {
            problem = words(violation.messageKey(), violation.arguments());
        }
    }

    /** Takes an upload in; what is refused is told in words. */
    protected final void attempt(FileUploadEvent event, Taking taking) {
        attempt(() -> {
            try (InputStream content = event.getFile().getInputStream()) {
                taking.take(event.getFile().getFileName(), content);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** A text in the language of the page. */
    protected static String words(String key, Object... arguments) {
        return new TextBean().text(key, arguments);
    }

    /** Asks what runs to stop; nothing of it remains. */
    public void cancel() {
        work().cancel();
    }

    public boolean isWaiting() {
        return work() != null && !work().isOver();
    }

    /** What went wrong, in words; {@code null} when nothing. */
    public String getProblem() {
        return problem == null && work() != null && work().problem() != null ? words(work().problem(), work().arguments()) : problem;
    }

    /** The page begins anew. */
    protected final void forgetProblem() {
        problem = null;
    }
}
