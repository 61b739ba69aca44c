package org.kantoku.contracts.web.subentrustment;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.kantoku.contracts.application.subentrustment.SubEntrustmentQueries;
import org.kantoku.contracts.application.subentrustment.SubNode;

/** The tree of sub-entrustments on the pages of a contract and of a contractor. */
@Named("subTree")
@RequestScoped
public class SubTreeBacking {

    @Inject
    private SubEntrustmentQueries queries;

    private List<SubNode> nodes;

    public List<SubNode> ofContract(UUID contractId) {
        if (nodes == null) {
            nodes = queries.ofContract(contractId);
        }
        return nodes;
    }

    public List<SubNode> ofContractor(UUID contractorId) {
        if (nodes == null) {
            nodes = queries.ofContractor(contractorId);
        }
        return nodes;
    }

    /** Those that handle data without an approval. */
    public long unapproved(List<SubNode> tree) {
        return tree.stream().filter(SubNode::unapproved).count();
    }
}
