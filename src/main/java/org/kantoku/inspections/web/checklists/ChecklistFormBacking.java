package org.kantoku.inspections.web.checklists;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.omnifaces.util.Faces;

import org.kantoku.inspections.application.ChecklistQueries;
import org.kantoku.inspections.application.ChecklistView;
import org.kantoku.inspections.domain.xlsform.FormFile;
import org.kantoku.inspections.domain.xlsform.XlsFormWriter;

/** A checklist as a form that other programs and tablets read (XLSForm). */
@Named
@RequestScoped
public class ChecklistFormBacking {

    @Inject
    private ChecklistQueries queries;

    /** Sends a version as a workbook. */
    public void send(UUID versionId) throws IOException {
        ChecklistView checklist = queries.find(versionId);
        String kind = checklist.kind().name().toLowerCase(Locale.ROOT);
        String name = (checklist.standard() ? kind : checklist.title().ja()) + "-" + checklist.number();
        Map<String, List<List<String>>> sheets = XlsFormWriter.sheets(checklist.content(), kind, String.valueOf(checklist.number()));
        Faces.sendFile(name + ".xlsx", true, out -> FormFile.write(sheets, out));
    }
}
