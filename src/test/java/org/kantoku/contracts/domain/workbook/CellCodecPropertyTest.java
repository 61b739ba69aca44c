package org.kantoku.contracts.domain.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.LongRange;
import org.kantoku.contracts.domain.DataItem;
import org.kantoku.contracts.domain.DataItemsConverter;
import org.kantoku.shared.spreadsheet.SheetBook;
import org.kantoku.shared.spreadsheet.SheetCell;
import org.kantoku.shared.spreadsheet.WorkbookReader;

/** Whatever a register says goes into a workbook and comes out as it went in. */
class CellCodecPropertyTest {

    private static final List<String> NAUGHTY = List.of("=1+1", "+81", "-2", "@x", " 前後 ", "\tタブ", "改行\r\n二行\n", "_x0041_", "_x000D_", "\u0000\u0001\u0008", "髙﨑①㈱",
        "👨‍👩‍👧", "\uFFFE", "\uD800", "<script>alert(1)</script>", "'; drop table contract; --", "'先頭", "000123", "1E5", "2026-11-30", "TRUE", "#REF!", "｜ ｜｜ ｜", "﻿先頭BOM", "ｶﾅ", "a\u200Bb");

    @Property(tries = 25, shrinking = ShrinkingMode.OFF)
    void everySheetComesBackAsItWent(@ForAll @LongRange(min = 0, max = 1_000_000) long seed) throws IOException {
        Random random = new Random(seed);
        RegisterKeys keys = new RegisterKeys();
        List<UUID> targets = Stream.generate(() -> new UUID(random.nextLong(), random.nextLong())).limit(5).toList();
        RegisterWorkbook.all().stream().flatMap(s -> s.columns().stream()).map(WorkbookColumn::target).filter(t -> t != null).distinct()
            .forEach(table -> targets.forEach(id -> keys.put(table, id, table + " " + targets.indexOf(id))));
        CellCodec codec = new CellCodec(keys, Labels.JAPANESE);
        List<SheetRow> rows = new ArrayList<>();
        for (WorkbookSheet sheet : RegisterWorkbook.all()) {
            for (int i = 0; i < 3; i++) {
                String[] values = sheet.columns().stream().map(column -> value(column, random, targets)).toArray(String[]::new);
                rows.add(new SheetRow(sheet, new UUID(random.nextLong(), random.nextLong()), values));
            }
        }
        assertThat(read(written(rows, codec), codec)).containsExactlyElementsOf(rows);
    }

    private static String value(WorkbookColumn column, Random random, List<UUID> targets) {
        if (random.nextInt(4) == 0) {
            return null;
        }
        return switch (column.kind()) {
            case TEXT -> NAUGHTY.get(random.nextInt(NAUGHTY.size())) + (random.nextBoolean() ? "" : NAUGHTY.get(random.nextInt(NAUGHTY.size())));
            case NUMBER -> String.valueOf(random.nextInt(3) == 0 ? 999_999_999_999_999L : random.nextInt(100_000));
            case DECIMAL -> CellCodec.plain(java.math.BigDecimal.valueOf(random.nextInt(1001), 1));
            case DATE -> LocalDate.of(1850, 1, 1).plusDays(random.nextInt(100_000)).toString();
            case FLAG -> String.valueOf(random.nextBoolean());
            case CHOICE -> column.choices().getEnumConstants()[random.nextInt(column.choices().getEnumConstants().length)].name();
            case CHOICES -> {
                String some = Arrays.stream(column.choices().getEnumConstants()).filter(c -> random.nextBoolean()).map(Enum::name).collect(Collectors.joining(","));
                yield some.isEmpty() ? null : some;
            }
            case REFERENCE -> targets.get(random.nextInt(targets.size())).toString();
            case PAIRS -> new DataItemsConverter().convertToDatabaseColumn(List.of(new DataItem("氏名｜カナ", random.nextBoolean() ? "" : "配達｜確認"), new DataItem("住所", "配達")));
        };
    }

    private static byte[] written(List<SheetRow> rows, CellCodec codec) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SheetBook book = new SheetBook(out, "選択肢")) {
            WorkbookSheet at = null;
            for (SheetRow row : rows) {
                if (row.sheet() != at) {
                    at = row.sheet();
                    List<SheetBook.Head> heads = new ArrayList<>(at.columns().stream().map(c -> new SheetBook.Head(c.header(), false, false, false, List.of(), false)).toList());
                    heads.add(new SheetBook.Head(SheetReading.MARK, false, false, true, List.of(), false));
                    book.sheet(at.name(), heads);
                }
                List<Object> cells = new ArrayList<>();
                for (int i = 0; i < row.values().length; i++) {
                    cells.add(codec.written(row.sheet().columns().get(i), row.values()[i]));
                }
                cells.add(row.id().toString());
                book.row(cells);
            }
        }
        return out.toByteArray();
    }

    private static List<SheetRow> read(byte[] content, CellCodec codec) throws IOException {
        Path file = Files.createTempFile("kantoku-test", ".xlsx");
        try {
            Files.write(file, content);
            List<SheetRow> rows = new ArrayList<>();
            SheetReading[] reading = new SheetReading[1];
            String[] at = new String[1];
            WorkbookReader.read(file, RegisterWorkbook.all().stream().map(WorkbookSheet::name).toList(), (sheet, number, cells) -> {
                if (!sheet.equals(at[0])) {
                    at[0] = sheet;
                    reading[0] = new SheetReading(RegisterWorkbook.named(sheet).orElseThrow(), "file", number, List.<SheetCell>copyOf(cells));
                } else {
                    ToldRow told = reading[0].read(number, cells, codec);
                    assertThat(told.errors()).isEmpty();
                    rows.add(new SheetRow(told.sheet(), told.id(), told.values()));
                }
            });
            return rows;
        } finally {
            Files.delete(file);
        }
    }
}
