package org.kantoku.correctiveactions.web.evidence;

import java.io.Serializable;
import java.util.List;

import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.kantoku.correctiveactions.application.evidence.EvidenceFilter;
import org.kantoku.correctiveactions.application.evidence.EvidenceListQueries;
import org.kantoku.correctiveactions.application.evidence.EvidenceRow;
import org.kantoku.shared.web.LazyRows;
import org.omnifaces.cdi.ViewScoped;

/** A firm's own files: all of them as a list, the latest to be used again. */
@Named("portalFiles")
@ViewScoped
public class PortalFilesBacking implements Serializable {

    private static final EvidenceFilter OWN = EvidenceFilter.of(null);

    @Inject
    private EvidenceListQueries queries;

    private transient LazyRows<EvidenceRow> rows;
    private transient List<EvidenceRow> reusable;

    public LazyRows<EvidenceRow> getRows() {
        if (rows == null) {
            rows = new LazyRows<>(request -> queries.page(OWN, request), row -> row.id().toString());
        }
        return rows;
    }

    /** What can be used for another item; read once for a drawing of the page. */
    public List<EvidenceRow> getReusable() {
        if (reusable == null) {
            reusable = queries.reusable();
        }
        return reusable;
    }
}
