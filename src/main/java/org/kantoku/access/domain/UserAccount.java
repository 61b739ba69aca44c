package org.kantoku.access.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;

import org.kantoku.shared.BaseEntity;
import org.kantoku.shared.RuleViolation;

/** A person who may sign in (model §2 UserAccount). A contractor's user belongs to exactly one contractor. */
@Entity
@Table(name = "user_account")
public class UserAccount extends BaseEntity {

    @Column(name = "login_id")
    private String loginId;

    @Column(name = "display_name")
    private String displayName;

    @Column(name = "email")
    private String email;

    @Column(name = "roles")
    @Convert(converter = RolesConverter.class)
    private Set<Role> roles;

    @Column(name = "department_id")
    private UUID departmentId;

    @Column(name = "contractor_id")
    private UUID contractorId;

    /** All firms a contractor's user acts for; the one of the profile is among them. */
    @ElementCollection
    @CollectionTable(name = "user_account_contractor", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "contractor_id")
    private Set<UUID> firms = new HashSet<>();

    @Column(name = "helper")
    private boolean helper;

    @Column(name = "language")
    private String language;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private AccountStatus status;

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "must_change_password")
    private boolean mustChangePassword;

    @Column(name = "failed_attempts")
    private int failedAttempts;

    @Column(name = "locked_until")
    private Instant lockedUntil;

    @Column(name = "last_sign_in_at")
    private Instant lastSignInAt;

    protected UserAccount() {
    }

    /**
     * @param loginId      what the person types; unique without regard to case and width
     * @param passwordHash slow hash of a first password, which has to be changed at the first sign-in
     */
    public UserAccount(String loginId, AccountProfile profile, String passwordHash) {
        this.loginId = loginId.strip();
        this.language = "ja";
        this.status = AccountStatus.ACTIVE;
        this.passwordHash = passwordHash;
        this.mustChangePassword = true;
        describe(profile);
    }

    /** Changes name, address, roles and affiliation. */
    public final void describe(AccountProfile profile) {
        profile.check();
        this.displayName = profile.displayName().strip();
        this.email = profile.email();
        this.roles = Set.copyOf(profile.roles());
        this.departmentId = profile.departmentId();
        firms.remove(contractorId);
        this.contractorId = profile.contractorId();
        this.helper = profile.helper();
        if (contractorId == null) {
            firms.clear();
        } else {
            firms.add(contractorId);
        }
    }

    /**
     * From now on the person acts for one more firm.
     *
     * @throws RuleViolation when the account is one of ours: whoever supervises does not act for the supervised
     */
    public void actFor(UUID firm) {
        if (contractorId == null) {
            throw new RuleViolation("access.invitation.error.staff");
        }
        firms.add(firm);
    }

    /**
     * The person acts for a firm no longer.
     *
     * @throws RuleViolation when it is the only one: then the account is to be disabled
     */
    public void leave(UUID firm) {
        if (firms.size() < 2) {
            throw new RuleViolation("access.error.lastFirm");
        }
        firms.remove(firm);
        if (firm.equals(contractorId)) {
            contractorId = firms.iterator().next();
        }
    }

    /** Whether the person acts for a firm. */
    public boolean actsFor(UUID firm) {
        return firms.contains(firm);
    }

    public Set<UUID> firms() {
        return Set.copyOf(firms);
    }

    public void disable() {
        status = AccountStatus.DISABLED;
    }

    public void enable() {
        status = AccountStatus.ACTIVE;
        forgetFailures();
    }

    /** A password set by the administrator: good for one sign-in, then it has to be changed. */
    public void resetPassword(String hash) {
        passwordHash = hash;
        mustChangePassword = true;
        forgetFailures();
    }

    /** A password the person chose. */
    public void changePassword(String hash) {
        passwordHash = hash;
        mustChangePassword = false;
    }

    public void failedSignIn(Instant at) {
        failedAttempts++;
        Duration delay = LockOut.after(failedAttempts);
        lockedUntil = delay.isZero() ? null : at.plus(delay);
    }

    public void signedIn(Instant at) {
        forgetFailures();
        lastSignInAt = at;
    }

    public boolean lockedAt(Instant at) {
        return lockedUntil != null && at.isBefore(lockedUntil);
    }

    public void speak(String newLanguage) {
        if (!Set.of("ja", "en").contains(newLanguage)) {
            throw new RuleViolation("access.error.language");
        }
        language = newLanguage;
    }

    private void forgetFailures() {
        failedAttempts = 0;
        lockedUntil = null;
    }

    public boolean isActive() {
        return status == AccountStatus.ACTIVE;
    }

    public AccountStatus status() {
        return status;
    }

    public String loginId() {
        return loginId;
    }

    public String passwordHash() {
        return passwordHash;
    }

    public boolean mustChangePassword() {
        return mustChangePassword;
    }

    public String language() {
        return language;
    }

    /** End of the latest lock-out, or {@code null}. */
    public Instant lockedUntil() {
        return lockedUntil;
    }

    /** Last successful sign-in, or {@code null}. */
    public Instant lastSignInAt() {
        return lastSignInAt;
    }

    public AccountProfile profile() {
        return new AccountProfile(displayName, email, roles, departmentId, contractorId, helper);
    }
}
