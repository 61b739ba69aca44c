package org.kantoku.demo;

import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.kantoku.contracts.domain.CatalogueReader;
import org.kantoku.contracts.domain.Contract;
import org.kantoku.contracts.domain.catalogue.CatalogueDraft;
import org.kantoku.contracts.domain.hygiene.ContractHygiene;
import org.kantoku.contracts.domain.hygiene.HygieneFacts;
import org.kantoku.contracts.domain.hygiene.PriceConsultation;
import org.kantoku.shared.TriState;

/** What contracts have in order besides their clauses, talks about prices, and a version of the clause catalogue to come. */
@ApplicationScoped
public class DemoHygiene {

    private static final int UPLOADED_BEFORE = 6;

    private DemoRepository repository;

    protected DemoHygiene() {
    }

    @Inject
    public DemoHygiene(DemoRepository repository) {
        this.repository = repository;
    }

    void load(DemoCast cast, DemoCalendar calendar) {
        for (DemoRow row : DemoFile.read("hygiene.csv", calendar)) {
            Contract contract = cast.contract(row.required("contract")).contract();
            HygieneFacts facts = new HygieneFacts(row.date("toriteki_stated"), row.number("payment_days"), row.date("freelance_stated"),
                row.constant(TriState.class, "antisocial"), row.text("article"), row.constant(TriState.class, "responsible_only"));
            repository.add(new ContractHygiene(contract.id(), facts, contract.details(), calendar.today()));
        }
        for (DemoRow row : DemoFile.read("price-talks.csv", calendar)) {
            PriceConsultation talk = new PriceConsultation(cast.contract(row.required("contract")).contract().id(), row.date("asked"),
                row.required("topic"), calendar.today());
            if (row.date("answered") != null) {
                talk.answer(row.date("answered"), row.required("outcome"), calendar.today());
            }
            repository.add(talk);
        }
        repository.add(catalogue(cast, calendar));
    }

    /** The next version, uploaded and waiting: requests of individuals are forwarded under every entrustment. */
    private static CatalogueDraft catalogue(DemoCast cast, DemoCalendar calendar) {
        LocalDate from = calendar.date("FY+1/04-01");
        String text = CatalogueReader.standardText().replace("2026-04-01", from.toString())
            .replace("pd && (directContact || directCollection || retainedPersonalData)", "pd");
        return new CatalogueDraft(text, "本人からの請求の取次ぎ（DH-13）を、すべての委託に広げる案。次の年度から。",
            calendar.today().minusDays(UPLOADED_BEFORE), cast.person("admin"));
    }
}
