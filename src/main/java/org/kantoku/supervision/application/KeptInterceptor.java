package org.kantoku.supervision.application;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

import org.kantoku.access.application.Requires;
import org.kantoku.shared.PageRequest;

/** Answers {@link Kept} questions from what is kept, after {@link Requires the permission} was checked. */
@Kept
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 400)
public class KeptInterceptor {

    /** An export asks for thousands of rows once; they are not worth their memory. */
    private static final int LONGEST_PAGE = 50;

    @Inject
    private KeptAnswers answers;

    @AroundInvoke
    Object answer(InvocationContext call) throws Exception {
        if (Arrays.stream(call.getParameters()).anyMatch(p -> p instanceof PageRequest page && page.size() > LONGEST_PAGE)) {
            return call.proceed();
        }
        List<Object> question = new ArrayList<>(Arrays.asList(call.getParameters()));
        question.add(call.getMethod());
        return answers.<Object, Exception>of(question, call::proceed);
    }
}
