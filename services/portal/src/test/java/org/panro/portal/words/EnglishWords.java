package org.panro.portal.words;

import io.quarkus.qute.i18n.Message;
import java.lang.reflect.Proxy;
import java.util.Objects;

/** The words of a bundle as they stand beside their names, without the template engine. */
public final class EnglishWords {
  private EnglishWords() {}

  public static <T> T of(Class<T> bundle) {
    return bundle.cast(
        Proxy.newProxyInstance(
            bundle.getClassLoader(),
            new Class<?>[] {bundle},
            (words, word, parameters) ->
                Objects.requireNonNull(word.getAnnotation(Message.class)).value()));
  }
}
