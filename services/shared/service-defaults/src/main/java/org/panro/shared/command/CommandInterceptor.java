package org.panro.shared.command;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Runs a command in a transaction and, where the request names a key, once only. */
@Command
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 200)
class CommandInterceptor {
  private final Commands commands;

  CommandInterceptor(Commands commands) {
    this.commands = commands;
  }

  @AroundInvoke
  Object run(InvocationContext invocation) {
    Command declared = invocation.getMethod().getAnnotation(Command.class);
    int status = declared == null ? RestResponse.StatusCode.OK : declared.status();
    Uni<Object> answer =
        declared != null && declared.later()
            ? proceed(invocation)
            : commands.run(status, () -> proceed(invocation));
    return answer.map(done -> answered(done, status));
  }

  private static @Nullable Object answered(@Nullable Object answer, int status) {
    return answer == null || answer instanceof RestResponse<?>
        ? answer
        : RestResponse.status(RestResponse.Status.fromStatusCode(status), answer);
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
