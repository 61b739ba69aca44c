package org.kantoku.access.web;

import java.util.stream.Collectors;

import jakarta.annotation.security.DeclareRoles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;


/**
 * Tells the container on every request who the session belongs to. It never refuses by itself: {@link AccessFilter}
 * does, where it can answer a page, a partial request and the API each in its own way.
 */
@ApplicationScoped
@DeclareRoles({"PROCUREMENT", "DEPT_PRIVACY_MANAGER", "INSPECTOR", "CONTRACTOR_USER", "PRIVACY_OFFICER", "AUDIT_OFFICER",
    "ADMINISTRATOR"})
public class SessionAuthentication implements HttpAuthenticationMechanism {

    @Override
    public AuthenticationStatus validateRequest(HttpServletRequest request, HttpServletResponse response,
                                                HttpMessageContext context) {
        return SignedInSession.identity(request)
            .map(identity -> context.notifyContainerAboutLogin(identity.loginId(),
                identity.roles().stream().map(Enum::name).collect(Collectors.toSet())))
            .orElseGet(context::doNothing);
    }

    @Override
    public void cleanSubject(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        context.cleanClientSubject();
    }
}
