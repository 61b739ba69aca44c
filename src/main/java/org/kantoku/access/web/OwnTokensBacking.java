package org.kantoku.access.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.kantoku.access.application.Affiliations;
import org.kantoku.access.application.ApiTokenQueries;
import org.kantoku.access.application.ApiTokenRow;
import org.kantoku.access.application.ApiTokenService;
import org.kantoku.access.domain.ApiToken;
import org.kantoku.shared.BusinessClock;
import org.kantoku.shared.web.Commands;
import org.kantoku.shared.web.Feed;

/** One's own tokens for programs; a new one is shown in the answer to the click and never again. */
@Named("ownTokens")
@RequestScoped
public class OwnTokensBacking {

    @Inject
    private ApiTokenQueries queries;

    @Inject
    private ApiTokenService service;

    @Inject
    private Affiliations affiliations;

    @Inject
    private Commands commands;

    @Inject
    private BusinessClock clock;

    @Inject
    private HttpServletRequest request;

    private String name;
    private LocalDate expiresOn;
    private String made;
    private List<ApiTokenRow> rows;
    private Map<UUID, String> firms;

    @PostConstruct
    void usual() {
        expiresOn = clock.today().plusYears(ApiToken.USUAL_YEARS);
    }

    public void make() {
        if (commands.run("api.token.made", () -> made = service.make(name, expiresOn))) {
            name = null;
            usual();
        }
        rows = null;
    }

    public void revokeToken(UUID id) {
        commands.run("api.token.revoked", () -> service.revoke(id));
        rows = null;
    }

    public List<ApiTokenRow> getRows() {
        if (rows == null) {
            rows = queries.own();
        }
        return rows;
    }

    /** Names of the firms for which tokens were made, for who acts for several. */
    public Map<UUID, String> getFirms() {
        if (firms == null) {
            firms = affiliations.ownFirms();
        }
        return firms;
    }

    /** Where the interface is, as this browser reaches it. */
    public String getAddress() {
        return Feed.portal(request) + "/api/v1";
    }

    public LocalDate getToday() {
        return clock.today();
    }

    public LocalDate getLatest() {
        return clock.today().plusYears(ApiToken.MOST_YEARS);
    }

    /** The new token, or {@code null} when none was made just now. */
    public String getMade() {
        return made;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public LocalDate getExpiresOn() {
        return expiresOn;
    }

    public void setExpiresOn(LocalDate expiresOn) {
        this.expiresOn = expiresOn;
    }
}
