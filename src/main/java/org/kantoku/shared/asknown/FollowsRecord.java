package org.kantoku.shared.asknown;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.interceptor.InterceptorBinding;

/**
 * On queries that can be asked "as we knew it on": while the request has chosen a {@link RecordDay}, they read every system-versioned
 * table as it stood at the end of that day. Without such a choice it costs nothing.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface FollowsRecord {
}
