package org.kantoku.access.web;

import java.io.Serializable;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.kantoku.access.application.AccountQueries;
import org.kantoku.access.application.AccountRow;
import org.kantoku.access.application.AccountService;
import org.kantoku.access.application.Affiliations;
import org.kantoku.access.application.ApiTokenQueries;
import org.kantoku.access.application.ApiTokenRow;
import org.kantoku.access.application.ApiTokenService;
import org.kantoku.access.domain.AccountProfile;
import org.kantoku.access.domain.Role;
import org.kantoku.shared.web.Commands;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;

/** Opening one account or changing it. A generated password is shown on this view and is gone with it. */
@Named
@ViewScoped
public class AccountBacking implements Serializable {

    @Inject
    private AccountService accounts;

    @Inject
    private AccountQueries queries;

    @Inject
    private ApiTokenQueries tokenQueries;

    @Inject
    private ApiTokenService tokenService;

    @Inject
    private Affiliations affiliations;

    @Inject
    private Commands commands;

    private UUID id;
    private long version;
    private AccountRow row;
    private String loginId;
    private String displayName;
    private String email;
    private List<Role> roles = List.of();
    private UUID departmentId;
    private UUID contractorId;
    private boolean helper;
    private String password;
    private transient Map<UUID, String> firmsActedFor;
    private transient List<ApiTokenRow> tokens;

    /** Reads the account named in the address; without one a new account is being opened. */
    public void load() {
        if (id == null) {
            return;
        }
        row = queries.find(id);
        firmsActedFor = null;
        version = row.version();
        loginId = row.loginId();
        displayName = row.displayName();
        email = row.email();
        roles = row.roles().stream().sorted().toList();
        departmentId = row.departmentId();
        contractorId = row.contractorId();
        helper = row.helper();
    }

    public void save() {
        Set<Role> chosen = roles.isEmpty() ? Set.of() : EnumSet.copyOf(roles);
        AccountProfile profile = new AccountProfile(displayName, email, chosen, departmentId, contractorId, helper);
        if (id == null) {
            commands.run("access.account.opened", () -> password = accounts.open(loginId, profile));
        } else if (commands.run("access.account.saved", () -> accounts.describe(id, version, profile))) {
            load();
        }
    }

    public void resetPassword() {
        commands.run("access.account.resetDone", () -> password = accounts.resetPassword(id));
        load();
    }

    public void disable() {
        commands.run("access.account.disableDone", () -> accounts.disable(id));
        load();
    }

    public void enable() {
        commands.run("access.account.enableDone", () -> accounts.enable(id));
        load();
    }

    /** All firms the person acts for, by id, when there are several. */
    public Map<UUID, String> getFirmsActedFor() {
        if (firmsActedFor == null) {
            Set<UUID> firms = row == null ? Set.of() : queries.firmsOf(row.id());
            firmsActedFor = firms.size() < 2 ? Map.of() : affiliations.names(firms);
        }
        return firmsActedFor;
    }

    public void leave(UUID firm) {
        commands.run("access.account.left", () -> accounts.leaveFirm(id, firm));
        load();
    }

    /** The person's tokens for programs, those in force first. */
    public List<ApiTokenRow> getTokens() {
        if (tokens == null) {
            tokens = id == null ? List.of() : tokenQueries.of(id);
        }
        return tokens;
    }

    public void revokeToken(UUID token) {
        commands.run("api.token.revoked", () -> tokenService.revokeOf(id, token));
        tokens = null;
    }

    public List<Affiliations.Firm> firms(String search) {
        return affiliations.contractors(search);
    }

    public Map<UUID, String> getDepartments() {
        return affiliations.departments(Faces.getLocale().getLanguage());
    }

    public Role[] getAllRoles() {
        return Role.values();
    }

    public Affiliations.Firm getFirm() {
        return contractorId == null ? null : affiliations.contractor(contractorId).orElse(null);
    }

    public void setFirm(Affiliations.Firm firm) {
        contractorId = firm == null ? null : firm.id();
    }

    public boolean isHelper() {
        return helper;
    }

    public void setHelper(boolean helper) {
        this.helper = helper;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public AccountRow getRow() {
        return row;
    }

    public String getPassword() {
        return password;
    }

    public String getLoginId() {
        return loginId;
    }

    public void setLoginId(String loginId) {
        this.loginId = loginId;
    }

    public String getDisplayName() {
        return displayName;
    }

    public void setDisplayName(String displayName) {
        this.displayName = displayName;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public List<Role> getRoles() {
        return roles;
    }

    public void setRoles(List<Role> roles) {
        this.roles = roles;
    }

    public UUID getDepartmentId() {
        return departmentId;
    }

    public void setDepartmentId(UUID departmentId) {
        this.departmentId = departmentId;
    }
}
