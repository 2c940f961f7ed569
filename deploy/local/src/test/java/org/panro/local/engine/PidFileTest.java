package org.panro.local.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PidFileTest {

  @Test
  void theVeryProcessIsFound(@TempDir Path home) throws Exception {
    PidFile file = new PidFile(home.resolve("pid"));
    file.write(ProcessHandle.current());
    assertThat(file.running()).contains(ProcessHandle.current());
  }

  @Test
  void aRecycledNumberIsAnotherProcess(@TempDir Path home) throws Exception {
    Path path = home.resolve("pid");
    Files.writeString(path, ProcessHandle.current().pid() + " 2001-01-01T00:00:00Z");
    assertThat(new PidFile(path).running()).isEmpty();
  }

  @Test
  void anUnreadableFileNamesNobody(@TempDir Path home) throws Exception {
    for (String text : new String[] {"", "x y", "1", "99999999999999999999 now"}) {
      Path path = home.resolve("pid");
      Files.writeString(path, text);
      assertThat(new PidFile(path).running()).isEmpty();
    }
  }

  @Test
  void aDeadProcessThatNobodyTookNoteOfDoesNotLive() throws Exception {
    Process child = new ProcessBuilder("sleep", "60").start();
    child.destroyForcibly();
    child.waitFor();
    assertThat(PidFile.lives(child.toHandle())).isFalse();
  }
}
