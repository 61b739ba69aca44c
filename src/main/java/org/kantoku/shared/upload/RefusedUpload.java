package org.kantoku.shared.upload;

import java.io.IOException;

/** Carries a refusal out of the depths of a parser. An IOException, so that it passes through streams. */
final class RefusedUpload extends IOException {

    private final Refusal refusal;

    RefusedUpload(Refusal refusal) {
        super(refusal.name());
        this.refusal = refusal;
    }

    Refusal refusal() {
        return refusal;
    }

    /** The refusal at the bottom of a chain of causes, or null; parsers like to wrap what their streams throw. */
    static Refusal within(Throwable thrown) {
        Throwable t = thrown;
        for (int depth = 0; t != null && depth < 20; depth++, t = t.getCause()) {
            if (t instanceof RefusedUpload r) {
                return r.refusal();
            }
        }
        return null;
    }
}
