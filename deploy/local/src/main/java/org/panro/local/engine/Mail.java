package org.panro.local.engine;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * The mail server with its page.
 *
 * @param classPath of the launcher, which holds it
 * @param home folder of its log
 * @param smtpPort where services send
 * @param pagePort where a browser reads
 */
public record Mail(String classPath, Path home, int smtpPort, int pagePort) implements Engine {

  @Override
  public String name() {
    return "mail";
  }

  @Override
  public void start() throws IOException, InterruptedException {
    if (isRunning()) {
      return;
    }
    daemon()
        .start(
            Programs.java(
                List.of("-Xmx64m"),
                classPath,
                "org.panro.local.mail.MailServer",
                Integer.toString(smtpPort),
                Integer.toString(pagePort)),
            Map.of(),
            () -> Http.answersOk(URI.create(page())));
  }

  @Override
  public void stop() throws IOException, InterruptedException {
    daemon().stop();
  }

  @Override
  public boolean isRunning() throws IOException {
    return daemon().running().isPresent();
  }

  @Override
  public List<Integer> ports() {
    return List.of(smtpPort, pagePort);
  }

  /** Where a browser reads the mails. */
  public String page() {
    return "http://127.0.0.1:%d/".formatted(pagePort);
  }

  private Daemon daemon() {
    return new Daemon(name(), home);
  }
}
