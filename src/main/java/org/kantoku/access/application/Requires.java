package org.kantoku.access.application;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;

import org.kantoku.access.domain.Permission;

/**
 * The permission a service or query method asks for; any one of several is enough. Enforced by {@link RequiresInterceptor}.
 * Our own binding, because the container ignores {@code @RolesAllowed} on CDI beans.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Requires {

    @Nonbinding
    Permission[] value() default {};
}
