package org.kantoku.shared.spreadsheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.kantoku.shared.upload.FileKind;

/**
 * The file that was sent, with what is wrong marked in it: everything stays as it was, the cells concerned are coloured and carry
 * a comment, and two columns behind the table say what is wrong and what to do. A text table gets the two columns alone.
 *
 * @param marks     what there is to say, by row
 * @param whatTitle head of the column that says what is wrong
 * @param howTitle  head of the column that says what to do
 */
public record MarkedTable(Table table, Map<Integer, List<Mark>> marks, String whatTitle, String howTitle) {

    /** Comments are heavy: so many cells get one, all rows get their columns. */
    private static final int MAX_COMMENTS = 2_000;
    /** Cells that are held in memory to be written again; a larger workbook is written as a text table. */
    private static final long MAX_CELLS = 600_000;
    private static final long MAX_BYTES = 8L * 1024 * 1024;
    private static final int WIDTH = 40 * 256;

    /**
     * One thing to say.
     *
     * @param column from 0; -1 when the row as a whole is meant
     */
    public record Mark(int column, String what, String how) {
    }

    /** Whether the file is sent as the kind that it is; otherwise as a CSV. */
    public boolean keepsKind(Path file, FileKind kind) throws IOException {
        long cells = (long) table.rows().size() * table.header().names().size();
        return kind != FileKind.CSV && Files.size(file) <= MAX_BYTES && cells <= MAX_CELLS;
    }

    /** Writes the file anew. */
    public void write(Path file, FileKind kind, OutputStream out) throws IOException {
        if (!keepsKind(file, kind)) {
            writeText(out);
            return;
        }
        try (InputStream in = Files.newInputStream(file); Workbook workbook = WorkbookFactory.create(in)) {
            mark(workbook.getSheet(table.sheet()));
            workbook.write(out);
        }
    }

    private void mark(Sheet sheet) {
        int column = Math.max(table.header().names().size(), widest());
        CellStyle head = sheet.getWorkbook().createCellStyle();
        head.setWrapText(true);
        Row header = row(sheet, table.header().lastRow());
        text(header, column, whatTitle, head);
        text(header, column + 1, howTitle, head);
        sheet.setColumnWidth(column, WIDTH);
        sheet.setColumnWidth(column + 1, WIDTH);
        Map<Short, CellStyle> coloured = new HashMap<>();
        int[] comments = new int[1];
        marks.forEach((number, own) -> {
            Row row = row(sheet, number);
            text(row, column, lines(own, true), head);
            text(row, column + 1, lines(own, false), head);
            own.stream().filter(mark -> mark.column() >= 0).forEach(mark -> mark(row, mark, coloured, comments));
        });
    }

    private int widest() {
        return table.rows().stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    }

    private static void mark(Row row, Mark mark, Map<Short, CellStyle> coloured, int[] comments) {
        org.apache.poi.ss.usermodel.Cell cell = row.getCell(mark.column(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
        Workbook workbook = row.getSheet().getWorkbook();
        CellStyle before = cell.getCellStyle();
        cell.setCellStyle(coloured.computeIfAbsent(before.getIndex(), index -> {
            CellStyle style = workbook.createCellStyle();
            style.cloneStyleFrom(before);
            style.setFillForegroundColor(IndexedColors.ROSE.getIndex());
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            return style;
        }));
        if (comments[0]++ < MAX_COMMENTS && cell.getCellComment() == null) {
            ClientAnchor anchor = workbook.getCreationHelper().createClientAnchor();
            anchor.setCol1(mark.column() + 1);
            anchor.setCol2(mark.column() + 4);
            anchor.setRow1(row.getRowNum());
            anchor.setRow2(row.getRowNum() + 4);
            Comment comment = row.getSheet().createDrawingPatriarch().createCellComment(anchor);
            comment.setString(workbook.getCreationHelper().createRichTextString(mark.what() + "\n" + mark.how()));
            cell.setCellComment(comment);
        }
    }

    private static Row row(Sheet sheet, int number) {
        Row row = sheet.getRow(number - 1);
        return row == null ? sheet.createRow(number - 1) : row;
    }

    private static void text(Row row, int column, String text, CellStyle style) {
        org.apache.poi.ss.usermodel.Cell cell = row.createCell(column);
        cell.setCellValue(text);
        cell.setCellStyle(style);
    }

    private static String lines(List<Mark> marks, boolean what) {
        return String.join("\n", marks.stream().map(what ? Mark::what : Mark::how).filter(line -> !line.isEmpty()).toList());
    }

    private void writeText(OutputStream out) throws IOException {
        int width = Math.max(table.header().names().size(), widest());
        List<String> header = new ArrayList<>(table.header().names());
        while (header.size() < width) {
            header.add("");
        }
        header.add(whatTitle);
        header.add(howTitle);
        TableWriter.csv(out, header, (Iterable<List<Object>>) () -> table.rows().stream().map(row -> {
            List<Object> cells = new ArrayList<>(IntStream.range(0, width).mapToObj(row::cell).map(cell -> (Object) cell.text()).toList());
            List<Mark> own = marks.getOrDefault(row.number(), List.of());
            cells.add(lines(own, true));
            cells.add(lines(own, false));
            return cells;
        }).iterator());
    }
}
