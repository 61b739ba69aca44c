package org.kantoku.inspections.web;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.kantoku.inspections.application.ChecklistQueries;
import org.kantoku.inspections.application.ChecklistView;
import org.kantoku.inspections.domain.templates.Bilingual;
import org.kantoku.inspections.domain.templates.TemplateContent;
import org.kantoku.inspections.domain.xlsform.FormFile;
import org.kantoku.inspections.domain.xlsform.XlsFormWriter;
import org.kantoku.shared.web.Texts;
import org.omnifaces.util.Faces;

/** A published checklist as a form that other programs and tablets read (XLSForm). */
@Named
@RequestScoped
public class ChecklistFormBacking {

    @Inject
    private ChecklistQueries queries;

    /** Sends a version as a workbook. */
    public void send(UUID versionId) throws IOException {
        ChecklistView checklist = queries.find(versionId);
        String name = checklist.kind().name().toLowerCase(Locale.ROOT) + "-" + checklist.number();
        TemplateContent content = TemplateContent.of(checklist.sections(), both(checklist.kind()), ChecklistFormBacking::both);
        Map<String, List<List<String>>> sheets = XlsFormWriter.sheets(content, checklist.kind().name().toLowerCase(Locale.ROOT), String.valueOf(checklist.number()));
        Faces.sendFile(name + ".xlsx", true, out -> FormFile.write(sheets, out));
    }

    private static Bilingual both(Enum<?> constant) {
        String key = "enum." + constant.getDeclaringClass().getSimpleName() + "." + constant.name();
        return new Bilingual(Texts.in(Locale.JAPANESE).format(key), Texts.in(Locale.ENGLISH).format(key));
    }
}
