package org.kantoku.inspections.application;

/** Puts the report of an inspection on paper. */
public interface ReportPress {

    /** The file, a PDF. */
    byte[] print(ReportContent content);

    /** What the file is called. */
    String fileName(String inspectionNumber);
}
