package org.kantoku.access.application;

import java.util.Arrays;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/**
 * Checks the permission of {@link Requires}, then, for commands (methods of a {@code *Service}), that the command left
 * an entry in the audit trail. It runs inside the transaction, so that a command without an entry is rolled back.
 */
@Requires
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 300)
public class RequiresInterceptor {

    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail audit;

    @AroundInvoke
    Object check(InvocationContext call) throws Exception {
        Requires needed = call.getMethod().getAnnotation(Requires.class);
        if (needed != null && Arrays.stream(needed.value()).noneMatch(user::has)) {
            throw new AccessDenied(needed.value());
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
