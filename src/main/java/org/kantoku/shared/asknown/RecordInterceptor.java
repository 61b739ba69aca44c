package org.kantoku.shared.asknown;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/**
 * Lets {@link FollowsRecord queries} read the record of the chosen day, in a transaction of their own. It runs before the transaction
 * of the query, which joins that one.
 */
@FollowsRecord
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
public class RecordInterceptor {

    @Inject
    private RecordDay record;

    @Inject
    private SystemTimeRepository time;

    @AroundInvoke
    Object read(InvocationContext call) throws Exception {
        if (!record.isChosen() || record.isBeingRead()) {
            return call.proceed();
        }
        record.beingRead(true);
        try {
            return time.asOf(record.instant(), call::proceed);
        } finally {
            record.beingRead(false);
        }
    }
}
