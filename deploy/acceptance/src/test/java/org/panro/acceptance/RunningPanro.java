package org.panro.acceptance;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.panro.local.command.Down;
import org.panro.local.command.Up;
import org.panro.local.installation.Installation;
import org.panro.shared.testing.TestInstallation;

/**
 * Hands the tests one installation with every service running: beside the modules' tests on the
 * same engines, whose databases, topics and indices have other names. It starts with the first test
 * and its services stop after the last.
 */
final class RunningPanro implements ParameterResolver {

  /** The services, until the tests end. */
  private record Running(Installation installation) implements AutoCloseable {
    @Override
    public void close() {
      try {
        new Down(installation, System.out).services();
      } catch (Exception failed) {
        throw new IllegalStateException("Panro does not stop", failed);
      }
    }
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Installation.class;
  }

  @Override
  public Installation resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context
        .getRoot()
        .getStore(Namespace.create(RunningPanro.class))
        .computeIfAbsent(Running.class, first -> start(), Running.class)
        .installation();
  }

  private static Running start() {
    try {
      Installation installation = TestInstallation.running();
      new Up(installation, System.out).run();
      return new Running(installation);
    } catch (Exception failed) {
      throw new IllegalStateException("Panro does not start", failed);
    }
  }
}
