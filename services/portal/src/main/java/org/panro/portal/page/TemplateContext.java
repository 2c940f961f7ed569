package org.panro.portal.page;

import io.quarkus.qute.EngineBuilder;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Locale;

/** Gives every template the page at hand, the reader's formats, and words in its language. */
@Singleton
class TemplateContext {
  void complete(@Observes EngineBuilder engine, Visit visit) {
    engine.addTemplateInstanceInitializer(
        template -> {
          template.setLocale(Locale.of(visit.language().code()));
          template.data("here", visit.here());
          template.data("say", visit.formats());
        });
  }
}
