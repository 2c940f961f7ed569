package org.panro.catalog.vocabulary;

import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.event.VocabularyState.Term;

/**
 * Learns words beside the searches, which go on with those learnt before, less what removed terms
 * taught. One learning runs at a time; of the changes that come meanwhile only the newest is learnt
 * next.
 */
@ApplicationScoped
class WordLearning {
  private static final Logger LOG = Logger.getLogger(WordLearning.class);

  private volatile Lesson learnt = new Lesson(List.of(), LearntWords.NONE);
  private volatile boolean running;
  private @Nullable List<Term> next;

  private record Lesson(List<Term> terms, LearntWords words) {
    Lesson within(List<Term> present) {
      Set<Term> removed = new HashSet<>(terms);
      present.forEach(removed::remove);
      return removed.isEmpty() ? this : new Lesson(present, words.without(removed));
    }
  }

  LearntWords words() {
    return learnt.words();
  }

  boolean isDone() {
    return !running;
  }

  synchronized void begin(List<Term> terms) {
    learnt = learnt.within(terms);
    next = terms;
    if (!running) {
      running = true;
      Infrastructure.getDefaultExecutor().execute(this::run);
    }
  }

  private void run() {
    for (List<Term> terms = take(); terms != null; terms = take()) {
      try {
        finish(new Lesson(terms, LearntWords.learn(terms)));
      } catch (RuntimeException failure) {
        LOG.errorf(failure, "Searches go on with the words that were learnt before");
      }
    }
  }

  private synchronized @Nullable List<Term> take() {
    List<Term> taken = next;
    next = null;
    running = taken != null;
    return taken;
  }

  private synchronized void finish(Lesson lesson) {
    learnt = next == null ? lesson : lesson.within(next);
  }
}
