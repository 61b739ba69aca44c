package org.kantoku.contractors.domain.corporateregister;

/**
 * The 30 columns of the tax agency's file in their order (国税庁法人番号公表サイト, リソース定義書). The file has no header.
 */
enum AgencyColumn {

    SEQUENCE, NUMBER, CHANGE, CORRECTION, UPDATED_ON, CHANGED_ON, NAME, NAME_IMAGE, FORM, PREFECTURE, CITY, STREET, ADDRESS_IMAGE,
    PREFECTURE_CODE, CITY_CODE, POSTCODE, ADDRESS_ABROAD, ADDRESS_ABROAD_IMAGE, CLOSED_ON, CLOSE_CAUSE, SUCCESSOR, NOTE, ASSIGNED_ON,
    LATEST, NAME_EN, PREFECTURE_EN, CITY_EN, ADDRESS_ABROAD_EN, KANA, UNLISTED;

    /** Text key of the column's name. */
    String key() {
        return "agency.column." + name();
    }
}
