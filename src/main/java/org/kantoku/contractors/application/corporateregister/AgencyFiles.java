package org.kantoku.contractors.application.corporateregister;

import java.io.InputStream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.kantoku.contractors.domain.corporateregister.AgencyTrial;
import org.kantoku.shared.WorkProgress;
import org.kantoku.shared.upload.AllowedKinds;
import org.kantoku.shared.upload.UploadShelf;
import org.kantoku.shared.upload.UploadedFile;

/** Files of the tax agency while they are looked at. */
@ApplicationScoped
public class AgencyFiles {

    @Inject
    private UploadShelf shelf;

    @Inject
    private AgencyQueries queries;

    /**
     * Judges an upload and puts it aside.
     *
     * @throws org.kantoku.shared.RuleViolation when the content is refused, with the reason
     */
    public UploadedFile receive(String name, InputStream content) {
        return shelf.receive(name, content, AllowedKinds.CORPORATE_REGISTER);
    }

    /** Reads and compares; see {@link AgencyQueries#tryOut}. */
    public AgencyTrial tryOut(UploadedFile file, WorkProgress progress) {
        return queries.tryOut(file, progress);
    }

    public void forget(UploadedFile file) {
        shelf.forget(file);
    }
}
