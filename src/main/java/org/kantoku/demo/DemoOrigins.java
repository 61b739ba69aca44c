package org.kantoku.demo;

import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.kantoku.contracts.domain.ForeignBasis;
import org.kantoku.contracts.domain.ForeignHandling;
import org.kantoku.contracts.domain.Waiver;

/** Handling outside Japan, and the exceptions that were asked for. */
@ApplicationScoped
public class DemoOrigins {

    private DemoRepository repository;

    protected DemoOrigins() {
    }

    @Inject
    public DemoOrigins(DemoRepository repository) {
        this.repository = repository;
    }

    void load(DemoCast cast, DemoCalendar calendar) {
        List<Object> records = new ArrayList<>();
        DemoFile.read("foreign.csv", calendar).forEach(row -> records.add(foreign(row, cast)));
        DemoFile.read("waivers.csv", calendar).forEach(row -> records.add(waiver(row, cast)));
        repository.addAll(records);
    }

    private static ForeignHandling foreign(DemoRow row, DemoCast cast) {
        ForeignHandling handling = new ForeignHandling(cast.contract(row.required("contract")).contract().id(), row.required("country"),
            row.required("operator"), row.text("data"), row.constant(ForeignBasis.class, "basis"), row.date("start"));
        if (row.date("last_check") != null && handling.basis() == ForeignBasis.EQUIVALENT) {
            handling.check(row.date("last_check"), null, row.date("last_check"), null);
        }
        return handling;
    }

    private static Waiver waiver(DemoRow row, DemoCast cast) {
        Waiver waiver = new Waiver(cast.contract(row.required("contract")).contract().id(), row.required("rule"), "", row.required("subject"),
            row.required("reason"), row.required("compensating"), row.date("expires"), null, row.date("requested"),
            cast.person(row.required("requested_by")));
        if ("GRANTED".equals(row.text("decision"))) {
            waiver.grant(row.date("decided"), cast.person("isobe"));
        } else if ("REFUSED".equals(row.text("decision"))) {
            waiver.refuse(row.date("decided"), cast.person("isobe"), row.required("remark"));
        }
        return waiver;
    }
}
