package org.kantoku.inspections.domain.xlsform;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kantoku.shared.upload.FileKind;

class RealFormsTest {
    @Test
    void dump() throws Exception {
        try (Stream<Path> files = Files.walk(Path.of("../shared/data/checklists/xlsform"))) {
            files.filter(Files::isRegularFile).sorted().forEach(f -> {
                String n = f.getFileName().toString();
                FileKind kind = n.endsWith("xlsx") ? FileKind.XLSX : n.endsWith("xls") ? FileKind.XLS : FileKind.CSV;
                try {
                XlsFormReading r = FormFile.read(f, kind);
                System.out.println("=== " + n + " " + r.isImportable() + " sections " + r.content().sections() + " items " + r.content().items().size());
                r.content().items().forEach(i -> System.out.println("   " + i.code() + " " + i.type() + " " + i.section() + " " + i.required() + " " + i.question().ja() + " [" + i.condition() + "] {" + i.constraint() + "} " + i.options().size()));
                r.remarks().forEach(m -> System.out.println("   ! " + m));
                } catch (RuntimeException e) { System.out.println("=== " + n + " " + e); }
            });
        }
    }
}
