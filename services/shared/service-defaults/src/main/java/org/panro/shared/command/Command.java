package org.panro.shared.command;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a resource method that changes something and answers a {@code Uni}: it runs in one
 * transaction, and an {@code Idempotency-Key} sent with it gives the first answer again.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Command {
  /** The status of its answer. */
  @Nonbinding
  int status() default 200;

  /**
   * Whether the method opens the transaction itself by {@link Commands#run}, after work that no
   * connection should wait for.
   */
  @Nonbinding
  boolean later() default false;
}
