package org.kantoku.access.application;

import java.util.Arrays;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

import org.kantoku.shared.RuleViolation;
import org.kantoku.shared.asknown.RecordDay;

/**
 * Checks the permission of {@link Requires}, then, for commands (methods of a {@code *Service}), that the command left
 * an entry in the audit trail. It runs inside the transaction, so that a command without an entry is rolled back. A request
 * that reads the record of an earlier day commands nothing: it would decide on what is no longer so.
 */
@Requires
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 300)
public class RequiresInterceptor {

    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail audit;

    @Inject
    private RecordDay record;

    @AroundInvoke
    Object check(InvocationContext call) throws Exception {
        Requires needed = call.getMethod().getAnnotation(Requires.class);
        if (needed != null && Arrays.stream(needed.value()).noneMatch(user::has)) {
            throw new AccessDenied(needed.value());
        }
        if (isCommand(call) && record.isChosen()) {
            throw new RuleViolation("shared.asOf.known", record.day().toString());
        }
        int before = audit.recorded();
        Object result = call.proceed();
        if (isCommand(call) && audit.recorded() == before) {
            throw new IllegalStateException("command left no audit entry: " + call.getMethod());
        }
        return result;
    }

    private static boolean isCommand(InvocationContext call) {
        return call.getMethod().getDeclaringClass().getSimpleName().endsWith("Service");
    }
}
