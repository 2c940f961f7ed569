package org.panro.contracts.published;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** The Javadoc of the contracts' types: what code says of a field is what its schema says. */
final class SourceComments {
  private static final Path SOURCES = Path.of("src/main/java");

  private final Map<String, String> texts = new HashMap<>();

  private SourceComments() {}

  static SourceComments read() throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    SourceComments comments = new SourceComments();
    try (Stream<Path> files = Files.walk(SOURCES);
        StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
      List<Path> sources = files.filter(file -> file.toString().endsWith(".java")).toList();
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null, manager, null, null, null, manager.getJavaFileObjectsFromPaths(sources));
      DocTrees trees = DocTrees.instance(task);
      for (CompilationUnitTree unit : task.parse()) {
        comments.new Types(trees).scan(unit, unit.getPackageName() + ".");
      }
    }
    return comments;
  }

  /** What a type is. */
  @Nullable String of(Class<?> type) {
    return texts.get(type.getCanonicalName());
  }

  /** What a record's component is. */
  @Nullable String of(Class<?> type, String component) {
    return texts.get(type.getCanonicalName() + "#" + component);
  }

  private static String plain(List<? extends DocTree> words) {
    return words.stream()
        .map(DocTree::toString)
        .collect(Collectors.joining())
        .replaceAll("\\{@\\w+\\s+([^}]*)}", "$1")
        .replaceAll("\\s+", " ")
        .strip();
  }

  private final class Types extends TreePathScanner<@Nullable Void, String> {
    private final DocTrees trees;

    Types(DocTrees trees) {
      this.trees = trees;
    }

    @Override
    public @Nullable Void visitClass(ClassTree type, String prefix) {
      String name = prefix + type.getSimpleName();
      DocCommentTree comment = trees.getDocCommentTree(getCurrentPath());
      if (comment != null) {
        texts.put(name, plain(comment.getFullBody()));
        for (DocTree tag : comment.getBlockTags()) {
          if (tag instanceof ParamTree param) {
            texts.put(name + "#" + param.getName(), plain(param.getDescription()));
          }
        }
      }
      return super.visitClass(type, name + ".");
    }
  }
}
