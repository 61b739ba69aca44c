package org.kantoku.supervision.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.kantoku.shared.BusinessClock;
import org.kantoku.shared.Page;
import org.kantoku.shared.PageRequest;
import org.kantoku.shared.spreadsheet.TableWriter;
import org.kantoku.shared.web.TextBean;
import org.kantoku.supervision.application.ContractListQueries;
import org.kantoku.supervision.application.ContractListRow;
import org.kantoku.supervision.application.ContractorListQueries;
import org.kantoku.supervision.application.ContractorListRow;
import org.kantoku.supervision.application.RegisterFilter;
import org.kantoku.supervision.application.Standing;
import org.omnifaces.util.Faces;

/** Sends the lists of the register as a workbook or a CSV: exactly the rows that the filter lets through, in the list's own order. */
@Named
@RequestScoped
public class RegisterExport {

    @Inject
    private ContractListQueries contracts;

    @Inject
    private ContractorListQueries contractors;

    @Inject
    private BusinessClock clock;

    private final TextBean texts = new TextBean();

    /** Sends contracts. */
    public void contracts(RegisterFilter filter, boolean workbook) throws IOException {
        LocalDate today = clock.today();
        List<String> header = Stream.concat(Stream.of("register.export.number", "contracts.col.title", "contracts.col.contractor",
            "register.export.life", "contracts.fact.pd", "register.col.department", "register.export.from", "contracts.col.end"), standing()).map(texts::text).toList();
        send("contracts.list.title", header, all(request -> contracts.page(filter, today, request)).stream().map(this::row).toList(), workbook);
    }

    /** Sends contractors. */
    public void contractors(RegisterFilter filter, boolean workbook) throws IOException {
        LocalDate today = clock.today();
        List<String> header = Stream.concat(Stream.of("contractors.field.corporateNumber", "contractors.col.name", "register.export.kana",
            "register.export.life", "contractors.col.contracts", "register.col.department"), standing()).map(texts::text).toList();
        send("contractors.list.title", header, all(request -> contractors.page(filter, today, request)).stream().map(this::row).toList(), workbook);
    }

    private static Stream<String> standing() {
        return Stream.of("register.col.tier", "register.col.inspected", "register.col.verdict", "register.col.nextDue", "register.col.state",
            "register.export.lapses");
    }

    private List<Object> row(ContractListRow r) {
        return joined(Arrays.asList(r.number(), r.title(), r.contractor(), texts.of(r.state()), texts.of(r.pd()),
            r.department(Faces.getLocale().getLanguage()), r.effectiveFrom(), r.endDate()), r.standing());
    }

    private List<Object> row(ContractorListRow r) {
        return joined(Arrays.asList(r.corporateNumber(), r.name(), r.kana(), texts.of(r.state()), r.contracts(),
            r.department(Faces.getLocale().getLanguage())), r.standing());
    }

    private List<Object> joined(List<Object> own, Standing standing) {
        List<Object> row = new ArrayList<>(own);
        row.addAll(Arrays.asList(standing.tier() == null ? null : standing.tier().name(), standing.inspectedOn(),
            standing.verdict() == null ? null : texts.text("verdict." + standing.verdict()), standing.nextDueOn(),
            texts.text("state." + standing.state()), standing.lapses()));
        return row;
    }

    private static <T> List<T> all(Function<PageRequest, Page<T>> source) {
        List<T> rows = new ArrayList<>();
        Page<T> page;
        do {
            page = source.apply(new PageRequest(rows.size(), PageRequest.MAX_SIZE, null, false));
            rows.addAll(page.rows());
        } while (!page.rows().isEmpty() && rows.size() < page.total());
        return rows;
    }

    private void send(String titleKey, List<String> header, List<List<Object>> rows, boolean workbook) throws IOException {
        String title = texts.text(titleKey);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (workbook) {
            TableWriter.xlsx(out, new TableWriter.Sheet(title, header, rows));
        } else {
            TableWriter.csv(out, header, rows);
        }
        Faces.sendFile(out.toByteArray(), title + "-" + clock.today() + (workbook ? ".xlsx" : ".csv"), true);
    }
}
