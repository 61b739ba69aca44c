package org.kantoku.supervision.application;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.interceptor.InterceptorBinding;

/**
 * On questions to the ledger that look at very many duties and are asked again and again, such as the board's: the answer is kept until
 * anybody records anything, see {@link KeptAnswers}. The answer must depend on nothing but the parameters and what is recorded, not on who
 * asks, and must not be changed by whoever gets it.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
@interface Kept {
}
