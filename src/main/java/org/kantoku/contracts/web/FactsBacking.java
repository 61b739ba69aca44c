package org.kantoku.contracts.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.kantoku.contracts.application.ContractQueries;
import org.kantoku.contracts.application.ContractService;
import org.kantoku.contracts.application.ContractView;
import org.kantoku.contracts.application.profile.ProfileQueries;
import org.kantoku.contracts.domain.ArrangementKind;
import org.kantoku.contracts.domain.ContractFacts;
import org.kantoku.contracts.domain.DataItem;
import org.kantoku.contracts.domain.Fact;
import org.kantoku.contracts.domain.ForeignBasis;
import org.kantoku.contracts.domain.Medium;
import org.kantoku.contracts.domain.PrincipalCategory;
import org.kantoku.contracts.domain.ProfileFacts;
import org.kantoku.contracts.domain.SubPolicy;
import org.kantoku.contracts.domain.profile.ProfileChange;
import org.kantoku.shared.TriState;
import org.kantoku.shared.web.Commands;
import org.kantoku.shared.web.Differences;
import org.kantoku.shared.web.TextBean;
import org.omnifaces.cdi.ViewScoped;

/** The form of the contract facts (clauses.md §1): saving it makes a new version of the profile. */
@Named
@ViewScoped
public class FactsBacking implements Serializable {

    /** A line of the data items: what, and why the work needs it. */
    public static class Item implements Serializable {
        private String name = "";
        private String necessity = "";

        public String getName() {
            return name;
        }

        public void setName(String name) {
            this.name = name;
        }

        public String getNecessity() {
            return necessity;
        }

        public void setNecessity(String necessity) {
            this.necessity = necessity;
        }
    }

    @Inject
    private ContractService contracts;

    @Inject
    private ContractQueries queries;

    @Inject
    private ProfileQueries profiles;

    @Inject
    private Commands commands;

    @Inject
    private TextBean words;

    private List<Differences.Difference> theirs;
    private transient ProfileChange preview;
    private UUID id;
    private String number;
    private String title;
    private int versionNo;
    private boolean first;
    private boolean arranged;
    private Map<String, TriState> facts = new HashMap<>();
    private List<Item> items = new ArrayList<>();
    private ArrangementKind arrangement;
    private Integer principalCount;
    private SubPolicy subPolicy;
    private ForeignBasis foreignBasis;
    private List<PrincipalCategory> principalCategories;
    private List<Medium> media;
    private LocalDate handoverStartedOn;
    private String reason;

    /** Reads the version that holds. */
    public void load() {
        ContractView view = queries.view(id);
        ProfileFacts says = view.data().says();
        number = view.number();
        title = view.title();
        versionNo = view.data().versionNo();
        first = says.isBare();
        arranged = profiles.isArranged(id);
        says.facts().asMap().forEach((fact, value) -> facts.put(fact.variable(), value));
        arrangement = says.arrangement();
        principalCount = says.principalCount();
        subPolicy = says.subPolicy();
        foreignBasis = says.foreignBasis();
        principalCategories = new ArrayList<>(says.principalCategories());
        media = new ArrayList<>(says.media());
        handoverStartedOn = says.handoverStartedOn();
        says.dataItems().forEach(item -> {
            Item line = new Item();
            line.setName(item.name());
            line.setNecessity(item.necessity());
            items.add(line);
        });
        addItem();
    }

    public void addItem() {
        items.add(new Item());
    }

    public String save() {
        boolean done = commands.save("contracts.msg.factsConfirmed",
            () -> contracts.confirmFacts(id, versionNo, says(), reason), this::compare);
        return done ? "/contracts/detail?faces-redirect=true&tab=data&id=" + id : null;
    }

    private void compare() {
        ContractView now = queries.view(id);
        versionNo = now.data().versionNo();
        first = false;
        arranged = profiles.isArranged(id);
        if (arranged) {
            arrangement = now.data().says().arrangement();
            facts.put(Fact.PD.variable(), now.data().says().pd());
        }
        theirs = Differences.between(told(now.data().says()), told(says()), words::shown);
    }

    private static Map<String, Object> told(ProfileFacts says) {
        return ProfileChange.told(says).entrySet().stream().collect(LinkedHashMap::new,
            (map, entry) -> map.put("contracts." + entry.getKey(), entry.getValue()), LinkedHashMap::putAll);
    }

    /** Shows what would change before it is confirmed. */
    public void look() {
        preview = profiles.preview(id, says());
    }

    /** What confirming would change, or {@code null} before it was asked for. */
    public ProfileChange getPreview() {
        return preview;
    }

    /** What somebody else confirmed while this form was open, or {@code null} when nobody did. */
    public List<Differences.Difference> getTheirs() {
        return theirs;
    }

    private ProfileFacts says() {
        Map<Fact, TriState> values = new EnumMap<>(Fact.class);
        facts.forEach((variable, value) -> Fact.of(variable).ifPresent(fact -> values.put(fact, value)));
        List<DataItem> named = items.stream().filter(i -> i.getName() != null && !i.getName().isBlank())
            .map(i -> new DataItem(i.getName(), i.getNecessity())).collect(Collectors.toList());
        return new ProfileFacts(arrangement, ContractFacts.of(values), principalCount, subPolicy, foreignBasis, named,
            new HashSet<>(principalCategories), new HashSet<>(media), handoverStartedOn);
    }

    /** The facts in groups, as the form shows them: what kind of data, from whom, how handled. */
    public List<List<String>> getGroups() {
        return List.of(List.of("specialCare", "myNumber", "financial", "retainedPersonalData", "confidentialInfo", "gdpr"),
            List.of("upstream", "directCollection", "directContact", "anonymised", "pseudonymised"),
            List.of("offPremises", "remoteWork", "cloud", "systemAccess", "dataHandover", "physicalMedia", "transport", "crossBorder"));
    }

    public Map<String, TriState> getFacts() {
        return facts;
    }

    public List<Item> getItems() {
        return items;
    }

    public ArrangementKind[] getArrangements() {
        return ArrangementKind.values();
    }

    public SubPolicy[] getSubPolicies() {
        return SubPolicy.values();
    }

    public ForeignBasis[] getBases() {
        return ForeignBasis.values();
    }

    public PrincipalCategory[] getAllCategories() {
        return PrincipalCategory.values();
    }

    public Medium[] getAllMedia() {
        return Medium.values();
    }

    public TriState[] getTriStates() {
        return TriState.values();
    }

    public String getNumber() {
        return number;
    }

    public String getTitle() {
        return title;
    }

    public int getVersionNo() {
        return versionNo;
    }

    public boolean isFirst() {
        return first;
    }

    /** Whether what the contract is was decided: then the form only shows it. */
    public boolean isArranged() {
        return arranged;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public ArrangementKind getArrangement() {
        return arrangement;
    }

    public void setArrangement(ArrangementKind arrangement) {
        this.arrangement = arrangement;
    }

    public Integer getPrincipalCount() {
        return principalCount;
    }

    public void setPrincipalCount(Integer principalCount) {
        this.principalCount = principalCount;
    }

    public SubPolicy getSubPolicy() {
        return subPolicy;
    }

    public void setSubPolicy(SubPolicy subPolicy) {
        this.subPolicy = subPolicy;
    }

    public ForeignBasis getForeignBasis() {
        return foreignBasis;
    }

    public void setForeignBasis(ForeignBasis foreignBasis) {
        this.foreignBasis = foreignBasis;
    }

    public List<PrincipalCategory> getPrincipalCategories() {
        return principalCategories;
    }

    public void setPrincipalCategories(List<PrincipalCategory> principalCategories) {
        this.principalCategories = principalCategories;
    }

    public List<Medium> getMedia() {
        return media;
    }

    public void setMedia(List<Medium> media) {
        this.media = media;
    }

    public LocalDate getHandoverStartedOn() {
        return handoverStartedOn;
    }

    public void setHandoverStartedOn(LocalDate handoverStartedOn) {
        this.handoverStartedOn = handoverStartedOn;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
