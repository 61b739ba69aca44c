package org.kantoku.inspections.domain.xlsform;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.kantoku.inspections.domain.templates.TemplateContent;

/** Writes a checklist as a form and reads it again. */
final class FormRoundTrip {

    private FormRoundTrip() {
    }

    static XlsFormReading through(TemplateContent content) {
        Map<String, List<RawRow>> rows = new LinkedHashMap<>();
        XlsFormWriter.sheets(content, "test", "1").forEach((sheet, lines) -> {
            List<RawRow> raw = new ArrayList<>();
            lines.forEach(line -> raw.add(new RawRow(raw.size() + 1, line)));
            rows.put(sheet, raw);
        });
        return XlsFormReader.read(rows);
    }
}
