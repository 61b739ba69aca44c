package org.kantoku.contractors.web;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.kantoku.contractors.application.ContractorQueries;
import org.kantoku.contractors.application.ContractorService;
import org.kantoku.contractors.application.ContractorView;
import org.kantoku.contractors.application.corporateregister.AgencyView;
import org.kantoku.contractors.domain.ContractorDetails;
import org.kantoku.contractors.domain.ContractorKind;
import org.kantoku.shared.CorporateNumber;
import org.kantoku.shared.RuleViolation;
import org.kantoku.shared.TriState;
import org.kantoku.shared.web.Commands;
import org.kantoku.shared.web.Differences;
import org.kantoku.shared.web.TextBean;
import org.omnifaces.cdi.ViewScoped;

/** Registering a contractor or changing what is written down about it. */
@Named
@ViewScoped
public class ContractorEditBacking implements Serializable {

    @Inject
    private ContractorService contractors;

    @Inject
    private ContractorQueries queries;

    @Inject
    private Commands commands;

    @Inject
    private TextBean words;

    private List<Differences.Difference> theirs;
    private UUID id;
    private long version;
    private String corporateNumber;
    private ContractorKind kind = ContractorKind.CORPORATION;
    private String nameJa;
    private String nameKana;
    private String nameEn;
    private String address;
    private Integer employees;
    private Long capitalYen;
    private TriState toriteki = TriState.UNKNOWN;
    private TriState freelance = TriState.UNKNOWN;
    private String tradeName;

    /** Reads the contractor named in the address; without one a new contractor is being registered. */
    public void load() {
        if (id == null) {
            return;
        }
        ContractorView view = queries.view(id);
        ContractorDetails d = view.details();
        version = view.version();
        corporateNumber = d.corporateNumber() == null ? null : d.corporateNumber().value();
        kind = d.kind();
        nameJa = d.nameJa();
        nameKana = d.nameKana();
        nameEn = d.nameEn();
        address = d.address();
        employees = d.employees();
        capitalYen = d.capitalYen();
        toriteki = d.toriteki();
        freelance = d.freelance();
        tradeName = d.tradeName();
    }

    public String save() {
        boolean done = id == null ? commands.run("contractors.msg.registered", () -> id = contractors.register(details()))
            : commands.save("contractors.msg.saved", () -> contractors.describe(id, version, details()), this::compare);
        return done ? "/contractors/detail?faces-redirect=true&id=" + id : null;
    }

    private void compare() {
        ContractorView now = queries.view(id);
        version = now.version();
        theirs = Differences.between(Differences.components("contractors.field.", now.details()),
            Differences.components("contractors.field.", details()), words::shown);
    }

    /** What somebody else registered while this form was open, or {@code null} when nobody did. */
    public List<Differences.Difference> getTheirs() {
        return theirs;
    }

    private ContractorDetails details() {
        return new ContractorDetails(number(), kind, nameJa, nameKana, nameEn, address, employees, capitalYen, toriteki, freelance,
            tradeName);
    }

    private CorporateNumber number() {
        try {
            return CorporateNumber.parse(corporateNumber).orElse(null);
        } catch (RuleViolation refused) {
            throw refused.on("corporateNumber");
        }
    }

    /** Takes up what the tax agency says of the number; size and laws are not its business. */
    public void fill(AgencyView told) {
        kind = told.form().kind();
        nameJa = told.name();
        nameKana = told.kana() == null ? nameKana : told.kana();
        nameEn = told.nameEn() == null ? nameEn : told.nameEn();
        address = told.address();
    }

    /** A number with which a new contractor begins, as a link offers it. */
    public void setOfferedNumber(String number) {
        if (id == null && corporateNumber == null && CorporateNumber.isValid(number)) {
            corporateNumber = number;
        }
    }

    public String getOfferedNumber() {
        return null;
    }

    public ContractorKind[] getKinds() {
        return ContractorKind.values();
    }

    public TriState[] getTriStates() {
        return TriState.values();
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getCorporateNumber() {
        return corporateNumber;
    }

    public void setCorporateNumber(String corporateNumber) {
        this.corporateNumber = corporateNumber;
    }

    public ContractorKind getKind() {
        return kind;
    }

    public void setKind(ContractorKind kind) {
        this.kind = kind;
    }

    public String getNameJa() {
        return nameJa;
    }

    public void setNameJa(String nameJa) {
        this.nameJa = nameJa;
    }

    public String getNameKana() {
        return nameKana;
    }

    public void setNameKana(String nameKana) {
        this.nameKana = nameKana;
    }

    public String getNameEn() {
        return nameEn;
    }

    public void setNameEn(String nameEn) {
        this.nameEn = nameEn;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public Integer getEmployees() {
        return employees;
    }

    public void setEmployees(Integer employees) {
        this.employees = employees;
    }

    public Long getCapitalYen() {
        return capitalYen;
    }

    public void setCapitalYen(Long capitalYen) {
        this.capitalYen = capitalYen;
    }

    public TriState getToriteki() {
        return toriteki;
    }

    public void setToriteki(TriState toriteki) {
        this.toriteki = toriteki;
    }

    public TriState getFreelance() {
        return freelance;
    }

    public void setFreelance(TriState freelance) {
        this.freelance = freelance;
    }

    public String getTradeName() {
        return tradeName;
    }

    public void setTradeName(String tradeName) {
        this.tradeName = tradeName;
    }
}
