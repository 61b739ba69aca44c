package org.kantoku.contracts.web.approval;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.kantoku.contracts.application.ContractChoices;
import org.kantoku.contracts.application.ContractTreeQueries;
import org.kantoku.contracts.application.ContractView;
import org.kantoku.contracts.application.approval.ActSince;
import org.kantoku.contracts.application.approval.SinceRequestQueries;
import org.kantoku.contracts.domain.ContractDetails;
import org.kantoku.contracts.web.ContractWords;
import org.kantoku.shared.web.AskedOnce;
import org.kantoku.shared.web.Differences;
import org.kantoku.shared.web.TextBean;
import org.omnifaces.util.Faces;

/** What was changed since the approval of the contract shown was asked for; asked once a request. */
@Named
@RequestScoped
public class SinceRequest {

    @Inject
    private SinceRequestQueries queries;

    @Inject
    private ContractChoices choices;

    @Inject
    private ContractTreeQueries tree;

    @Inject
    private TextBean words;

    private final Map<UUID, List<Differences.Difference>> changes = new HashMap<>();
    private final AskedOnce<List<ActSince>> asked = new AskedOnce<>(id -> queries.of(id));

    public List<ActSince> of(UUID contractId) {
        return asked.of(contractId);
    }

    /** Details that were changed since: as they were when the approval was asked for, and as they are. */
    public List<Differences.Difference> changes(ContractView now) {
        return changes.computeIfAbsent(now.id(), id -> queries.detailsThen(id)
            .map(then -> Differences.between(named(then, now), named(now.details(), now), words::shown)).orElse(List.of()));
    }

    private Map<String, Object> named(ContractDetails details, ContractView contract) {
        return ContractWords.named(details, choices.departments(Faces.getLocale().getLanguage()), tree.masters(contract.contractorId(), contract.id()),
            choices.owners());
    }
}
