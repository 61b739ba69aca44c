package org.kantoku.contracts.domain.workbook;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A rule over several rows, which the services keep and a single row cannot tell. Told every row that a file would write; what the
 * register has beside them is added before it judges. It keeps no more of a row than it asks about.
 */
public interface CrossCheck {

    /**
     * Rows of the register to be looked at.
     *
     * @param values what the column says there
     */
    record Need(String table, String column, Set<String> values) {
    }

    /**
     * Where a row of the file stands.
     *
     * @param kind what it would do
     */
    record Place(WorkbookSheet sheet, int row, Judged.Fate kind) {

        static Place of(Judged judged, int row) {
            return new Place(judged.row().sheet(), row, judged.kind());
        }

        /** Turns the row into an error, which names the cell. */
        void refuse(WorkbookTrial trial, CellCodec codec, String property, String value, String problem, Object... arguments) {
            WorkbookColumn column = sheet.columns().get(sheet.at(property));
            trial.contradiction(kind, new CellError(sheet.name(), row, column.header(), codec.shown(column, value), problem, arguments));
        }
    }

    /** The rules; the lives of records are judged by {@link LifeCheck} beside them. */
    static List<CrossCheck> all(Rights rights) {
        return Stream.of(new OfficeCheck(), new WaiverCheck(), new SubTreeCheck(), new ArrangementCheck(rights)).toList();
    }

    /** A row comes in or changes. */
    void told(Judged judged, int row);

    /** What it has to know of the register, once all rows were told. */
    List<Need> needs();

    /** A row that the register has; what the file says of it goes before. */
    void known(SheetRow row);

    /** Judges; what contradicts is told to the trial. */
    void finish(WorkbookTrial trial, CellCodec codec);
}
