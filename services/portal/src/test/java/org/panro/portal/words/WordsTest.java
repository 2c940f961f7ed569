package org.panro.portal.words;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkus.qute.i18n.MessageBundle;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WordsTest {

  @ParameterizedTest
  @MethodSource("bundles")
  void everyWordIsWrittenInKoreanToo(Class<?> bundle) throws IOException {
    String[] words =
        Stream.of(bundle.getDeclaredMethods()).flatMap(WordsTest::keys).toArray(String[]::new);

    assertThat(korean(bundle).stringPropertyNames()).containsExactlyInAnyOrder(words);
  }

  /** Words for the constants of an enum have a key each, built as the template engine wants it. */
  private static Stream<String> keys(Method word) {
    boolean ofConstants = word.getParameterCount() == 1 && word.getParameterTypes()[0].isEnum();
    if (!ofConstants) {
      return Stream.of(word.getName());
    }
    List<String> constants =
        Stream.of(word.getParameterTypes()[0].getEnumConstants())
            .map(constant -> ((Enum<?>) constant).name())
            .toList();
    boolean ofSeveralWords = constants.stream().anyMatch(name -> name.contains("_"));
    return constants.stream().map(name -> word.getName() + (ofSeveralWords ? "_$" : "_") + name);
  }

  static Stream<Class<?>> bundles() {
    return new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(WordsTest.class.getPackageName())
            .stream()
            .filter(type -> type.isAnnotatedWith(MessageBundle.class))
            .map(JavaClass::reflect);
  }

  private static Properties korean(Class<?> bundle) throws IOException {
    String name = bundle.getAnnotation(MessageBundle.class).value();
    Properties words = new Properties();
    try (Reader reader =
        new InputStreamReader(
            Objects.requireNonNull(
                bundle.getResourceAsStream("/messages/%s_ko.properties".formatted(name))),
            StandardCharsets.UTF_8)) {
      words.load(reader);
    }
    return words;
  }
}
