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
        Stream.of(bundle.getDeclaredMethods()).map(Method::getName).toArray(String[]::new);

    assertThat(korean(bundle).stringPropertyNames()).containsExactlyInAnyOrder(words);
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
