package org.kantoku.correctiveactions.domain;

/**
 * What a finding says.
 *
 * @param title       one line
 * @param titleEn     the same in English when there is one (items of a sheet have both)
 * @param description what was seen; never the name of a principal (model.md §7 no. 18)
 */
public record Wording(String title, String titleEn, String description) {

    private static final int MAX_TITLE = 500;

    public Wording {
        title = Given.text(title, "title");
        title = title.substring(0, Math.min(title.length(), MAX_TITLE));
        titleEn = titleEn == null || titleEn.isBlank() ? null : titleEn.substring(0, Math.min(titleEn.length(), MAX_TITLE));
        description = Given.text(description, "description");
    }
}
