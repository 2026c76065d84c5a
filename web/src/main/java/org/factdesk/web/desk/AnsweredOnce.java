package org.factdesk.web.desk;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The call takes an {@code Idempotency-Key}: repeated with the same key and body within a day, it gives its first answer
 * again and does nothing. To be used together with {@link Retried}, whose transaction keeps effect and answer together.
 */
@Inherited
@InterceptorBinding
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface AnsweredOnce {}
