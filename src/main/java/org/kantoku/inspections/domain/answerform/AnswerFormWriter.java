package org.kantoku.inspections.domain.answerform;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.kantoku.inspections.domain.Answer;
import org.kantoku.inspections.domain.AnswerType;
import org.kantoku.inspections.domain.ItemDefinition;
import org.kantoku.shared.Bilingual;
import org.kantoku.shared.spreadsheet.CellText;

/**
 * Writes a form as a workbook: one row a question, only the cells of answers open, lists to choose from, and a hidden sheet that says
 * whose form it is. The locks keep hands from slipping; what comes back is judged as if there were none.
 */
public final class AnswerFormWriter {

    private static final int MAX_PROMPT = 255;

    /** Rows before the first question: names of the columns, title, how to fill it in, header. */
    static final int FIRST_ROW = 4;
    static final String MARK_SHEET = "_kantoku";
    static final String MARK = "kantoku-answers-1";
    /** Column of the hidden sheet from which the lists to choose from begin. */
    private static final int LISTS = 5;
    private static final int CHARACTER = 256;

    private final AnswerForm form;
    private final FormWords words;
    private final AnswerCells cells;
    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final Map<FormColumn, CellStyle> locked = new EnumMap<>(FormColumn.class);
    private final Map<List<String>, String> lists = new HashMap<>();
    private XSSFSheet sheet;
    private XSSFSheet mark;
    private CellStyle open;
    private CellStyle openDate;
    private CellStyle openText;

    private AnswerFormWriter(AnswerForm form, FormWords words) {
        this.form = form;
        this.words = words;
        this.cells = new AnswerCells(List.of(words));
    }

    /** @param bookId made for this download */
    public static void write(AnswerForm form, FormWords words, UUID bookId, OutputStream out) throws IOException {
        AnswerFormWriter writer = new AnswerFormWriter(form, words);
        try (XSSFWorkbook workbook = writer.workbook) {
            writer.build(bookId);
            workbook.write(out);
        }
    }

    private void build(UUID bookId) {
        sheet = workbook.createSheet(words.text("answerform.sheet"));
        mark = workbook.createSheet(MARK_SHEET);
        styles();
        head();
        form.questions().forEach(this::question);
        mark(bookId);
        finish();
    }

    private void styles() {
        CellStyle plain = style(false);
        for (FormColumn column : FormColumn.values()) {
            locked.put(column, plain);
        }
        open = style(true);
        openText = style(true);
        openText.setDataFormat(workbook.createDataFormat().getFormat("@"));
        openDate = style(true);
        openDate.setDataFormat(workbook.createDataFormat().getFormat("yyyy-mm-dd"));
    }

    private CellStyle style(boolean filled) {
        CellStyle style = workbook.createCellStyle();
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setLocked(!filled);
        style.setBorderBottom(BorderStyle.HAIR);
        if (filled) {
            style.setFillForegroundColor(IndexedColors.LIGHT_YELLOW.getIndex());
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            style.setBorderTop(BorderStyle.HAIR);
            style.setBorderLeft(BorderStyle.HAIR);
            style.setBorderRight(BorderStyle.HAIR);
        }
        return style;
    }

    private void head() {
        Row names = sheet.createRow(0);
        Row header = sheet.createRow(FIRST_ROW - 1);
        CellStyle bold = style(false);
        Font font = workbook.createFont();
        font.setBold(true);
        bold.setFont(font);
        bold.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        bold.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        for (FormColumn column : FormColumn.values()) {
            names.createCell(column.ordinal()).setCellValue(column.name());
            Cell cell = header.createCell(column.ordinal());
            cell.setCellValue(words.text("answerform.column." + column));
            cell.setCellStyle(bold);
            sheet.setColumnWidth(column.ordinal(), column.width() * CHARACTER);
            sheet.setColumnHidden(column.ordinal(), isHidden(column));
        }
        names.setZeroHeight(true);
        line(1, words.text("answerform.title", form.fiscalYear(), form.firm(), form.work(), form.dueOn().toString()), font);
        line(2, words.text("answerform.how"), null);
        sheet.getRow(2).setHeightInPoints(66);
    }

    /** A column of which no row says anything would only take room. */
    private boolean isHidden(FormColumn column) {
        return switch (column) {
            case CODE -> true;
            case CONDITION -> form.questions().stream().allMatch(q -> form.condition(q.item(), words).isEmpty());
            case PREVIOUS -> form.questions().stream().allMatch(q -> q.previous() == null);
            case REMARK -> form.questions().stream().allMatch(q -> q.remark() == null);
            default -> false;
        };
    }

    private void line(int row, String text, Font font) {
        Cell cell = sheet.createRow(row).createCell(0);
        CellStyle style = workbook.createCellStyle();
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        if (font != null) {
            style.setFont(font);
        }
        cell.setCellStyle(style);
        cell.setCellValue(CellText.written(text));
        sheet.addMergedRegion(new CellRangeAddress(row, row, 0, FormColumn.COMMENT.ordinal()));
    }

    private void question(FormQuestion question) {
        ItemDefinition item = question.item();
        Row row = sheet.createRow(FIRST_ROW + question.place() - 1);
        boolean english = "en".equals(words.language());
        for (FormColumn column : FormColumn.values()) {
            put(row, column, switch (column) {
                case PLACE -> BigDecimal.valueOf(question.place());
                case CODE -> item.code();
                case SECTION -> item.section().label().isEmpty() ? words.text("inspections.section.none") : english ? item.section().label().en() : item.section().label().ja();
                case QUESTION -> asked(item, english);
                case CONDITION -> form.condition(item, words);
                case EVIDENCE -> english ? item.told().evidence().en() : item.told().evidence().ja();
                case PREVIOUS -> previous(item, question.previous());
                case REMARK -> question.remark();
                case ANSWER -> answer(question);
                case NA_REASON -> question.answer().naReason();
                case COMMENT -> question.answer().comment();
            }, item);
        }
        validate(row, item);
    }

    private Object answer(FormQuestion question) {
        return switch (question.item().type()) {
            case FILE, PHOTO -> words.text("answerform.attach");
            case NOTE -> "";
            default -> cells.written(question.item(), question.answer().value());
        };
    }

    /** The question with its hint. */
    private static String asked(ItemDefinition item, boolean english) {
        Bilingual hint = item.told().hint();
        String question = english ? item.questionEn() : item.questionJa();
        return hint.isEmpty() ? question : question + "\n" + (english ? hint.en() : hint.ja());
    }

    private String previous(ItemDefinition item, FormQuestion.Previous previous) {
        return previous == null ? "" : words.text("answerform.previous", cells.told(item, previous.type(), previous.answer()), previous.on().toString());
    }

    private void put(Row row, FormColumn column, Object value, ItemDefinition item) {
        Cell cell = row.createCell(column.ordinal());
        cell.setCellStyle(style(column, item));
        if (value instanceof BigDecimal number) {
            cell.setCellValue(number.doubleValue());
        } else if (value instanceof LocalDate date) {
            cell.setCellValue(date);
        } else if (value != null && !value.toString().isEmpty()) {
            cell.setCellValue(CellText.written(value.toString()));
        }
    }

    private CellStyle style(FormColumn column, ItemDefinition item) {
        boolean filled = switch (column) {
            case ANSWER -> AnswerCells.isFilled(item);
            case NA_REASON -> item.type() == AnswerType.YPN;
            case COMMENT -> item.type() != AnswerType.NOTE;
            default -> false;
        };
        if (!filled) {
            return locked.get(column);
        }
        if (column != FormColumn.ANSWER) {
            return openText;
        }
        return switch (item.type()) {
            case DATE -> openDate;
            case NUMBER, DECIMAL -> open;
            default -> openText;
        };
    }

    private void validate(Row row, ItemDefinition item) {
        List<String> choices = cells.choiceWords(item);
        DataValidationHelper helper = sheet.getDataValidationHelper();
        CellRangeAddressList at = new CellRangeAddressList(row.getRowNum(), row.getRowNum(), FormColumn.ANSWER.ordinal(), FormColumn.ANSWER.ordinal());
        if (item.type() == AnswerType.CHOICES) {
            DataValidation offered = helper.createValidation(helper.createCustomConstraint("TRUE"), at);
            offered.setShowErrorBox(false);
            offered.setShowPromptBox(true);
            offered.createPromptBox(words.text("answerform.column.ANSWER"), prompt(choices));
            sheet.addValidationData(offered);
        } else if (!choices.isEmpty()) {
            DataValidation validation = helper.createValidation(helper.createFormulaListConstraint(lists.computeIfAbsent(choices, this::list)), at);
            validation.setShowErrorBox(true);
            validation.createErrorBox(words.text("answerform.column.ANSWER"), words.text("inspections.error.choice"));
            sheet.addValidationData(validation);
        } else if (item.type() == AnswerType.DATE || item.type() == AnswerType.NUMBER || item.type() == AnswerType.DECIMAL) {
            // Only says what belongs here: what is typed otherwise is read too, or refused with its cell.
            DataValidation hint = helper.createValidation(helper.createCustomConstraint("TRUE"), at);
            hint.setShowErrorBox(false);
            hint.setShowPromptBox(true);
            hint.createPromptBox(words.text("answerform.column.ANSWER"), words.text("answerform.hint." + item.type(),
                words.text("inspections.answer." + Answer.NEVER)));
            sheet.addValidationData(hint);
        }
    }

    /** What can be named in the cell; a prompt holds no more than 255 letters. */
    private static String prompt(List<String> choices) {
        String all = String.join(" / ", choices);
        return all.length() <= MAX_PROMPT ? all : all.substring(0, MAX_PROMPT - 1) + "…";
    }

    /** Puts a list to choose from on the hidden sheet; its address. */
    private String list(List<String> choices) {
        int column = LISTS + lists.size();
        for (int i = 0; i < choices.size(); i++) {
            markRow(i).createCell(column).setCellValue(choices.get(i));
        }
        String name = CellReference.convertNumToColString(column);
        return "'" + MARK_SHEET + "'!$" + name + "$1:$" + name + "$" + choices.size();
    }

    private Row markRow(int row) {
        return mark.getRow(row) == null ? mark.createRow(row) : mark.getRow(row);
    }

    private void mark(UUID bookId) {
        markLine(0, MARK, form.assessmentId().toString(), form.checklistVersionId().toString(), bookId.toString());
        int row = 1;
        for (FormQuestion question : form.questions()) {
            markLine(row++, question.item().code(), String.valueOf(question.revision()), FormMark.digest(question.item().type(), question.answer()).toString());
        }
    }

    private void markLine(int row, String... values) {
        for (int i = 0; i < values.length; i++) {
            markRow(row).createCell(i).setCellValue(values[i]);
        }
    }

    private void finish() {
        sheet.createFreezePane(FormColumn.QUESTION.ordinal() + 1, FIRST_ROW);
        sheet.enableLocking();
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
        sheet.setRepeatingRows(new CellRangeAddress(FIRST_ROW - 1, FIRST_ROW - 1, -1, -1));
        sheet.setFitToPage(true);
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(true);
        print.setFitHeight((short) 0);
        workbook.setSheetVisibility(workbook.getSheetIndex(mark), SheetVisibility.VERY_HIDDEN);
        mark.enableLocking();
        workbook.lockStructure();
        workbook.getProperties().getCoreProperties().setCreator("Kantoku");
    }
}
