package org.panro.shared.command;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** Runs a command in a transaction and, where the request names a key, once only. */
@Command
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 200)
class CommandInterceptor {
  private final IdempotencyKeys keys;

  CommandInterceptor(IdempotencyKeys keys) {
    this.keys = keys;
  }

  @AroundInvoke
  Object run(InvocationContext invocation) {
    return Panache.withTransaction(
        () -> keys.once(declaredStatus(invocation), () -> proceed(invocation)));
  }

  private static int declaredStatus(InvocationContext invocation) {
    ResponseStatus declared = invocation.getMethod().getAnnotation(ResponseStatus.class);
    return declared == null ? RestResponse.StatusCode.OK : declared.value();
  }

  @SuppressWarnings("unchecked") // a command answers a Uni, or it would not be one
  private static Uni<Object> proceed(InvocationContext invocation) {
    try {
      return (Uni<Object>) invocation.proceed();
    } catch (Exception failure) {
      return Uni.createFrom().failure(failure);
    }
  }
}
