package org.kantoku.demo;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

import org.kantoku.contracts.domain.Contract;
import org.kantoku.contracts.domain.ContractKind;
import org.kantoku.contracts.domain.StampCategory;
import org.kantoku.contracts.domain.documents.ContractDocument;
import org.kantoku.contracts.domain.documents.DocumentFacts;
import org.kantoku.contracts.domain.documents.DocumentKind;
import org.kantoku.contracts.domain.documents.DocumentMedium;
import org.kantoku.contracts.domain.documents.RetentionPolicy;
import org.kantoku.shared.BusinessClock;
import org.kantoku.shared.evidence.Evidence;
import org.kantoku.shared.evidence.EvidenceStore;
import org.kantoku.shared.evidence.Uploaded;

/** The documents of the contracts: what was signed, as a small file of one page, and what came afterwards. */
@ApplicationScoped
public class DemoDocuments {

    private static final String FILED_BY = "hamano";
    private static final int LINE = 24;
    private static final int TOP = 760;

    private DemoRepository repository;
    private EvidenceStore store;

    protected DemoDocuments() {
    }

    @Inject
    public DemoDocuments(DemoRepository repository, EvidenceStore store) {
        this.repository = repository;
        this.store = store;
    }

    void load(DemoCast cast, DemoCalendar calendar) {
        cast.contracts().values().stream().filter(one -> one.isSigned() && !one.isLegacy())
            .forEach(one -> file(one.contract(), signed(one.contract()), null, cast, calendar));
        for (DemoRow row : DemoFile.read("documents.csv", calendar)) {
            DocumentFacts facts = new DocumentFacts(row.constant(DocumentKind.class, "kind"), row.required("title"),
                row.constant(DocumentMedium.class, "medium"), row.date("signed"), row.date("from"), row.yen("amount_yen"));
            file(cast.contract(row.required("contract")).contract(), facts, row.text("hold"), cast, calendar);
        }
    }

    private static DocumentFacts signed(Contract contract) {
        boolean terms = contract.details().kind() == ContractKind.SERVICE_TERMS;
        boolean electronic = terms || contract.details().stampCategory() == StampCategory.ELECTRONIC;
        return new DocumentFacts(terms ? DocumentKind.TERMS : DocumentKind.INDIVIDUAL, contract.title() + (terms ? " 約款" : "書"),
            electronic ? DocumentMedium.ELECTRONIC : DocumentMedium.PAPER_SCAN, contract.signedOn(), null, contract.details().amountYen());
    }

    private void file(Contract contract, DocumentFacts facts, String hold, DemoCast cast, DemoCalendar calendar) {
        LocalDate on = facts.signedOn() == null ? calendar.today() : facts.signedOn();
        UUID by = cast.person(FILED_BY);
        Evidence evidence = store.keep(contract.contractorId(), false, contract.number() + ".pdf",
            new ByteArrayInputStream(page(contract, facts)), new Uploaded(on, on.atTime(10, 0).atZone(BusinessClock.ZONE).toInstant(), by));
        ContractDocument document = new ContractDocument(contract.id(), facts, evidence.id(), RetentionPolicy.standard(), calendar.today());
        evidence.keepUntil(document.retentionUntil());
        if (hold != null) {
            document.hold(on, hold);
            evidence.hold(true);
        }
        repository.add(document);
    }

    private static byte[] page(Contract contract, DocumentFacts facts) {
        try (PDDocument pdf = new PDDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDPage page = new PDPage();
            pdf.addPage(page);
            try (PDPageContentStream text = new PDPageContentStream(pdf, page)) {
                text.beginText();
                text.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 14);
                text.newLineAtOffset(LINE * 3, TOP);
                text.showText(contract.number() + "  " + facts.kind() + (facts.signedOn() == null ? "  DRAFT" : "  " + facts.signedOn()));
                text.endText();
            }
            pdf.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
