package org.kantoku.supervision.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kantoku.access.domain.Role.ADMINISTRATOR;
import static org.kantoku.access.domain.Role.PROCUREMENT;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.inject.Inject;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kantoku.access.application.AccessDenied;
import org.kantoku.access.application.Identity;
import org.kantoku.contractors.application.ContractorService;
import org.kantoku.contractors.domain.ContractorDetails;
import org.kantoku.contractors.domain.ContractorKind;
import org.kantoku.shared.BusinessClock;
import org.kantoku.shared.PageRequest;
import org.kantoku.shared.TriState;
import org.kantoku.shared.web.ListFile;
import org.kantoku.shared.web.ListFormat;
import org.kantoku.shared.web.ListSheet;
import org.kantoku.shared.web.TextBean;
import org.kantoku.supervision.application.ContractListQueries;
import org.kantoku.supervision.application.ContractorListQueries;
import org.kantoku.supervision.application.ContractorListRow;
import org.kantoku.supervision.application.RegisterFilter;
import org.kantoku.support.As;

/** The exports of the register: what the filter lets through in the order shown, texts as texts, for whom may read it. */
@ExtendWith(ArquillianExtension.class)
class RegisterExportIT {

    private static final Identity CLERK = As.staff(PROCUREMENT);
    private static final int NAME = 1;

    @Inject
    private ListFile files;

    @Inject
    private ContractorListQueries contractors;

    @Inject
    private ContractListQueries contracts;

    @Inject
    private ContractorService service;

    @Inject
    private BusinessClock clock;

    @Inject
    private As as;

    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    private ListSheet<ContractorListRow> sheet(RegisterFilter filter, PageRequest order) {
        LocalDate today = clock.today();
        return new ListSheet<>("contractors.list.title", RegisterColumns.CONTRACTORS, request -> contractors.page(filter, today, request), order);
    }

    private UUID register(String name, String kana) {
        return as.run(CLERK, () -> service.register(new ContractorDetails(null, ContractorKind.CORPORATION, name + " " + mark, kana,
            null, null, null, null, TriState.UNKNOWN, TriState.UNKNOWN)));
    }

    private RegisterFilter marked() {
        return new RegisterFilter(mark, Set.of(), Set.of(), null, null, null, null);
    }

    private <T> T written(ListSheet<?> sheet, boolean workbook, Reader<T> reader) {
        return as.run(CLERK, () -> {
            Path file = files.write(sheet, workbook ? ListFormat.XLSX : ListFormat.CSV, new TextBean(), loss -> { });
            try {
                return reader.read(file);
            } finally {
                Files.delete(file);
            }
        });
    }

    private interface Reader<T> {
        T read(Path file) throws IOException;
    }

    private static List<String> names(Path file) throws IOException {
        try (Workbook workbook = WorkbookFactory.create(file.toFile())) {
            List<String> names = new ArrayList<>();
            for (Row row : workbook.getSheetAt(0)) {
                assertThat(row.getCell(NAME).getCellType()).isEqualTo(CellType.STRING);
                names.add(row.getCell(NAME).getStringCellValue());
            }
            return names.subList(1, names.size());
        }
    }

    @Test
    void aWorkbookHoldsWhatIsFilteredInTheOrderShown() {
        UUID equals = register("=1+1", "ア");
        register("+2", "イ");
        register("@SUM(A1)", "ウ");
        assertThat(written(sheet(marked(), new PageRequest(20, 20, "name", false)), true, RegisterExportIT::names))
            .containsExactly("=1+1 " + mark, "+2 " + mark, "@SUM(A1) " + mark);
        assertThat(written(sheet(marked(), new PageRequest(0, 1, "name", true)), true, RegisterExportIT::names))
            .containsExactly("@SUM(A1) " + mark, "+2 " + mark, "=1+1 " + mark);
        assertThat(written(sheet(RegisterFilter.only(Set.of(equals)), PageRequest.ownOrder()), true, RegisterExportIT::names))
            .containsExactly("=1+1 " + mark);
        assertThat(written(sheet(marked(), new PageRequest(0, 1, "name", false)).where(row -> !row.id().equals(equals)), true,
            RegisterExportIT::names)).containsExactly("+2 " + mark, "@SUM(A1) " + mark);
    }

    @Test
    void aCsvIsReadAsUtf8AndRunsNothing() {
        register("=1+1", "ア");
        register("-3", "イ");
        String csv = written(sheet(marked(), new PageRequest(0, 20, "name", false)), false, Files::readString);
        assertThat(csv).startsWith("\uFEFF法人番号,委託先,").contains(",'=1+1 " + mark + ",").contains(",'-3 " + mark + ",");
        assertThat(csv.split("\r\n")).hasSize(3);
    }

    @Test
    void everyContractIsExported() {
        LocalDate today = clock.today();
        long total = as.run(CLERK, () -> contracts.count(RegisterFilter.none(), today));
        ListSheet<?> all = new ListSheet<>("contracts.list.title", RegisterColumns.CONTRACTS,
            request -> contracts.page(RegisterFilter.none(), today, request), PageRequest.ownOrder());
        assertThat(written(all, true, RegisterExportIT::names)).hasSize((int) total);
    }

    @Test
    void whoMayNotReadTheListGetsNoFile() {
        assertThatThrownBy(() -> as.run(As.staff(ADMINISTRATOR), () -> files.write(sheet(RegisterFilter.none(), PageRequest.ownOrder()), ListFormat.XLSX,
            new TextBean(), loss -> { }))).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> as.run(As.contractor(UUID.randomUUID()), () -> {
            try {
                return files.write(sheet(RegisterFilter.none(), PageRequest.ownOrder()), ListFormat.CSV, new TextBean(), loss -> { });
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        })).isInstanceOf(AccessDenied.class);
    }
}
