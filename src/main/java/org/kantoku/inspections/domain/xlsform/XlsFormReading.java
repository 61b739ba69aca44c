package org.kantoku.inspections.domain.xlsform;

import java.util.List;

import org.kantoku.inspections.domain.templates.TemplateContent;

/** What a form comes to. */
public record XlsFormReading(TemplateContent content, List<FormRemark> remarks) {

    public XlsFormReading {
        remarks = List.copyOf(remarks);
    }

    /** Whether it may be imported, possibly without what the remarks name. */
    public boolean isImportable() {
        return remarks.stream().noneMatch(remark -> remark.effect() == FormRemark.Effect.ERROR) && !content.items().isEmpty();
    }
}
