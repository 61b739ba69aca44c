package org.kantoku.contracts.web;

import java.time.LocalDate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.kantoku.contracts.application.RegisterReviewQueries;
import org.kantoku.contracts.application.RegisterReviewService;
import org.kantoku.shared.web.Commands;

/** The review of a contract's entry, on its page. */
@Named
@RequestScoped
public class RegisterReviewBacking {

    @Inject
    private RegisterReviewService reviews;

    @Inject
    private RegisterReviewQueries queries;

    @Inject
    private Commands commands;

    @Inject
    private ContractBacking contract;

    private String words;

    public String reviewed() {
        return commands.run("contracts.msg.reviewed", () -> reviews.reviewed(contract.getId(), words)) ? contract.again() : null;
    }

    /** Day of the last review, or {@code null}. */
    public LocalDate getLast() {
        return queries.last(contract.getId()).orElse(null);
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
