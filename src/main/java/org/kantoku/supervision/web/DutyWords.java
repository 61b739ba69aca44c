package org.kantoku.supervision.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.kantoku.access.application.CurrentUser;
import org.kantoku.access.domain.Permission;
import org.kantoku.shared.web.AsOf;
import org.kantoku.shared.web.Texts;
import org.kantoku.supervision.application.DutyRow;
import org.kantoku.supervision.application.ReasonWords;
import org.kantoku.supervision.domain.RuleId;
import org.kantoku.supervision.domain.Subject;

/** Duties in words: what has to be done, why it is owed, what ends it, and where that is done. */
@Named("dutyWords")
@RequestScoped
public class DutyWords {

    /** Keys of records without a number of their own. */
    private static final Pattern UNREADABLE = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    @Inject
    private CurrentUser user;

    @Inject
    private AsOf asOf;

    /** What has to be done, with the number or clause it is about. */
    public String title(DutyRow row) {
        String title = texts().format("supervision.duty." + branch(row));
        return switch (row.subjectType()) {
            case CLAUSE, INSPECTION, FINDING, INCIDENT, PERIOD -> title + " " + row.subjectKey();
            case CERTIFICATION -> title + " " + argument(row.subjectKey());
            default -> title;
        };
    }

    /** The same of what is known by rule, part of the rule ({@code null} for every part) and subject alone: "L06 実地点検". */
    public String title(String rule, String branch, String subjectKey) {
        String duty = "supervision.duty." + rule + (branch == null || branch.isEmpty() ? "" : "." + branch);
        String named = texts().format(branch != null && texts().containsKey(duty) ? duty : "supervision.rule." + rule);
        return (rule + " " + named + " " + argument(key(subjectKey))).strip();
    }

    /** What a subject is called beside its rule; empty for one whose key is nothing to read. */
    public String key(String subjectKey) {
        return UNREADABLE.matcher(subjectKey).matches() ? "" : subjectKey;
    }

    /** Name of the rule. */
    public String rule(DutyRow row) {
        return texts().format("supervision.rule." + row.rule());
    }

    /** Why it is owed: the facts. */
    public String reason(DutyRow row) {
        return texts().format("supervision.reason." + row.reason(), row.reasonArguments().stream().map(this::argument).toArray());
    }

    /** What would end it. */
    public String ends(DutyRow row) {
        return texts().format("supervision.ends." + branch(row));
    }

    /** The act that ends it, for a button. */
    public String action(DutyRow row) {
        return texts().format("supervision.action." + branch(row));
    }

    /** The page of a lapse, on the dates of this page. */
    public String lapse(DutyRow row) {
        return lapse(row.rule(), row.branch(), row.subjectId(), row.subjectId() == null ? row.contractId() : null, row.subjectKey(), row.since());
    }

    /**
     * @param subject  the record it is about, else {@code null}
     * @param contract then the contract, or {@code null} for the federation as a whole
     * @param since    first day
     */
    String lapse(RuleId rule, String branch, UUID subject, UUID contract, String key, LocalDate since) {
        StringBuilder address = new StringBuilder("/supervision/lapse?rule=" + rule);
        append(address, "branch", branch);
        append(address, "subject", subject);
        append(address, "contract", contract);
        append(address, "key", key);
        append(address, "start", since);
        return asOf.link(address.toString());
    }

    private static void append(StringBuilder address, String name, Object value) {
        if (value != null && !value.toString().isEmpty()) {
            address.append('&').append(name).append('=').append(URLEncoder.encode(value.toString(), StandardCharsets.UTF_8));
        }
    }

    /** Where that is done. */
    public String href(DutyRow row) {
        return switch (row.rule()) {
            case L04 -> contract(row.contractId(), "clauses");
            case L01 -> contract(row.contractId(), "overview");
            case L02 -> asOf.link("/contractors/detail?id=" + row.contractorId() + "&tab=selection");
            case L05, L06 -> inspection(row);
            case L07, L08 -> ofSubject(row);
            case L09, L10 -> "/findings/detail?id=" + row.subjectId();
            case L13, L14 -> contract(row.contractId(), "end");
            case L03, L19, G02 -> contract(row.contractId(), "transfers");
            case L11, L12 -> "/subentrustments/detail?id=" + row.subjectId();
            case L15, L17 -> contractor(row, "certifications");
            case L16 -> row.subjectType() == Subject.Type.CONTRACTOR ? contractor(row, "people") : "/settings/appointments";
            case L18 -> "/incidents/detail?id=" + row.subjectId();
            case L20 -> contract(row.contractId(), "data");
            case L21 -> row.subjectType() == Subject.Type.UPSTREAM ? "/upstream/entrustment?id=" + row.subjectId() : contract(row.contractId(), "data");
            case G01 -> contract(row.contractId(), row.branch().equals("review") ? "overview" : "risk");
            case G03 -> "/inspections/plan";
        };
    }

    private String ofSubject(DutyRow row) {
        return switch (row.subjectType()) {
            case INSPECTION -> "/inspections/detail?id=" + row.subjectId();
            case FINDING -> "/findings/detail?id=" + row.subjectId();
            case SELF_ASSESSMENT -> "/inspections/selfAssessment?id=" + row.subjectId();
            default -> row.branch().equals("g") ? inspection(row) : "/inspections/selfAssessments";
        };
    }

    /** Where an inspection is planned, for whoever may. */
    private String inspection(DutyRow row) {
        return user.has(Permission.INSPECTION_PLAN) ? "/inspections/edit?contract=" + row.contractId() : "/inspections/plan";
    }

    private String contractor(DutyRow row, String tab) {
        return asOf.link("/contractors/detail?id=" + row.contractorId() + "&tab=" + tab);
    }

    /** A duty without a contract leads to the board. */
    private String contract(UUID id, String tab) {
        return id == null ? asOf.link("/dashboard") : asOf.link("/contracts/detail?id=" + id + "&tab=" + tab);
    }

    /** Names of the domain in the reader's words; whatever else was stored stays as it is. */
    private String argument(String stored) {
        return Arrays.stream(stored.split(", ")).map(this::word).collect(Collectors.joining(", "));
    }

    private String word(String stored) {
        return ReasonWords.key(stored).map(texts()::format).orElse(stored);
    }

    private static String branch(DutyRow row) {
        boolean unverified = row.reason().equals("L04.unverified");
        String branch = row.branch().isEmpty() ? unverified ? "unverified" : "" : row.branch();
        return row.rule() + (branch.isEmpty() ? "" : "." + branch);
    }

    private static Texts texts() {
        FacesContext faces = FacesContext.getCurrentInstance();
        return Texts.in(faces == null || faces.getViewRoot() == null ? Locale.JAPANESE : faces.getViewRoot().getLocale());
    }
}
