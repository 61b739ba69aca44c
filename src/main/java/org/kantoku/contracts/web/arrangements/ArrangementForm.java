package org.kantoku.contracts.web.arrangements;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.kantoku.contracts.application.arrangements.ArrangementService;
import org.kantoku.contracts.application.arrangements.ArrangementView;
import org.kantoku.contracts.domain.ArrangementKind;
import org.kantoku.contracts.domain.ContractDetails;
import org.kantoku.contracts.domain.PrincipalCategory;
import org.kantoku.contracts.domain.arrangements.ArrangementAnswers;
import org.kantoku.contracts.domain.arrangements.ArrangementGrounds;
import org.kantoku.contracts.domain.arrangements.ArrangementProposal;
import org.kantoku.contracts.domain.arrangements.ArrangementQuestion;
import org.kantoku.shared.TriState;
import org.omnifaces.cdi.ViewScoped;

/** The guided decision what a contract is: the questions as far as they are asked, what they come to, and what is written beside. */
@Named
@ViewScoped
public class ArrangementForm implements Serializable {

    @Inject
    private ArrangementService service;

    private final Map<String, TriState> answers = new LinkedHashMap<>();
    private ArrangementKind kind;
    private ArrangementKind lastProposal;
    private String words;
    private String terms;
    private String accessControl;
    private List<PrincipalCategory> categories = new ArrayList<>();

    /** Begins with the decision that holds. */
    void begin(ArrangementView.Ruling ruling) {
        for (ArrangementQuestion question : ArrangementQuestion.values()) {
            answers.put(question.name(), ruling.answers().get(question));
        }
        kind = ruling.kind();
        lastProposal = ruling.proposed();
        terms = ruling.grounds().terms();
        accessControl = ruling.grounds().accessControl();
    }

    /** Registers a contract together with the decision. */
    public UUID register(UUID contractorId, ContractDetails details) {
        return service.register(contractorId, details, given(), grounds(), whose());
    }

    void decide(UUID contractId, int knownVersionNo) {
        service.decide(contractId, knownVersionNo, given(), grounds(), whose());
    }

    private ArrangementAnswers given() {
        Map<ArrangementQuestion, TriState> typed = new LinkedHashMap<>();
        answers.forEach((question, answer) -> typed.put(ArrangementQuestion.valueOf(question), answer == null ? TriState.UNKNOWN : answer));
        return ArrangementAnswers.of(typed);
    }

    private ArrangementGrounds grounds() {
        boolean cloud = getKind() == ArrangementKind.CLOUD_NOT_HANDLED;
        return new ArrangementGrounds(getKind(), words, cloud ? terms : null, cloud ? accessControl : null);
    }

    private Set<PrincipalCategory> whose() {
        return getKind() == ArrangementKind.ENTRUSTMENT ? new HashSet<>(categories) : Set.of();
    }

    public List<ArrangementQuestion> getAsked() {
        return given().asked();
    }

    public ArrangementProposal getProposal() {
        return given().proposal();
    }

    /** What may be decided: what the answers come to, or on the safe side an entrustment, or nothing yet. */
    public Set<ArrangementKind> getChoices() {
        Set<ArrangementKind> choices = new LinkedHashSet<>();
        choices.add(getProposal().kind());
        choices.add(ArrangementKind.ENTRUSTMENT);
        choices.add(ArrangementKind.UNDETERMINED);
        return choices;
    }

    /** Follows the answers until somebody decides otherwise. */
    public ArrangementKind getKind() {
        ArrangementKind proposed = getProposal().kind();
        if (kind == null || proposed != lastProposal) {
            kind = proposed;
            lastProposal = proposed;
        }
        return kind;
    }

    public void setKind(ArrangementKind kind) {
        if (kind != null && getChoices().contains(kind)) {
            this.kind = kind;
        }
    }

    /** Answers by the names of the questions. */
    public Map<String, TriState> getAnswers() {
        return answers;
    }

    public TriState[] getTriStates() {
        return TriState.values();
    }

    public PrincipalCategory[] getAllCategories() {
        return PrincipalCategory.values();
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getTerms() {
        return terms;
    }

    public void setTerms(String terms) {
        this.terms = terms;
    }

    public String getAccessControl() {
        return accessControl;
    }

    public void setAccessControl(String accessControl) {
        this.accessControl = accessControl;
    }

    public List<PrincipalCategory> getCategories() {
        return categories;
    }

    public void setCategories(List<PrincipalCategory> categories) {
        this.categories = categories;
    }
}
