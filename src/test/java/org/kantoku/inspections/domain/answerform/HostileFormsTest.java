package org.kantoku.inspections.domain.answerform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import org.kantoku.shared.RuleViolation;
import org.kantoku.shared.upload.AllowedKinds;
import org.kantoku.shared.upload.Fixtures;
import org.kantoku.shared.upload.UploadJudge;
import org.kantoku.support.Book;
import org.kantoku.support.SharedData;

/** Whatever is sent in the place of a form is refused within seconds, by the judge of uploads or as none of ours. */
class HostileFormsTest {

    @Test
    @Timeout(120)
    void everyHostileFileOfTheCollectionIsRefused() throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(SharedData.require("data/uploads"))) {
            files = walk.filter(Files::isRegularFile).sorted().toList();
        }
        assertThat(files).isNotEmpty();
        for (Path file : files) {
            if (UploadJudge.judge(file, AllowedKinds.ANSWERS).isAccepted()) {
                assertThatThrownBy(() -> AnswerFormReader.read(file)).as(file.toString()).isInstanceOf(RuleViolation.class);
            }
        }
    }

    @Test
    void aFormWithAMacroIsRefused() throws IOException {
        try (Book book = Forms.written(Forms.form(), Forms.JA)) {
            book.poi().setVBAProject(new ByteArrayInputStream(new byte[] {1, 2, 3}));
            book.poi().setWorkbookType(org.apache.poi.xssf.usermodel.XSSFWorkbookType.XLSM);
            assertThat(UploadJudge.judge(new ByteArrayInputStream(book.bytes()), AllowedKinds.ANSWERS).isAccepted()).isFalse();
        }
    }

    @Test
    void aPictureAListAndNothingAreRefused() throws IOException {
        for (byte[] content : List.of(Fixtures.png(10, 10), "問,回答\n1,はい\n".getBytes(), new byte[0])) {
            assertThat(UploadJudge.judge(new ByteArrayInputStream(content), AllowedKinds.ANSWERS).isAccepted()).isFalse();
        }
    }

    @Test
    void aFormOfTooManyRowsIsRefused() throws IOException {
        try (Book book = Forms.written(Forms.form(), Forms.JA)) {
            for (int i = 0; i < 3_000; i++) {
                book.poi().getSheetAt(0).createRow(100 + i).createCell(8).setCellValue("はい");
            }
            assertThatThrownBy(() -> Forms.read(book)).hasMessage("answerform.error.foreign");
        }
    }
}
