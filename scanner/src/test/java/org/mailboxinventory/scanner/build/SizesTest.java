package org.mailboxinventory.scanner.build;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Folders, files and methods of both modules stay small enough to be known. */
final class SizesTest {
  private static final int FILES_IN_A_FOLDER = 25;
  private static final int LINES_OF_A_FILE = 300;
  private static final int LINES_OF_A_LONG_FILE = 250;
  private static final int LONG_FILES = 5;
  private static final int LINES_OF_A_METHOD = 50;
  private static final int LINES_OF_NINE_METHODS_IN_TEN = 18;

  /** Many small types of one kind, each known by its name. */
  private static final Set<Path> LARGE_FOLDERS =
      Set.of(
          Path.of("../report/src/main/java/org/mailboxinventory/report/model"),
          Path.of("src/main/java/org/mailboxinventory/scanner/detect/check"));

  private static final List<Path> MAIN =
      List.of(Path.of("../report/src/main/java"), Path.of("src/main/java"));

  private static final List<Path> ALL =
      Stream.concat(
              MAIN.stream(),
              Stream.of("../report/src/test/java", "src/test/java", "src/evaluation/java")
                  .map(Path::of))
          .toList();

  @Test
  void noFolderHoldsMoreThanTwentyFiveFiles() throws IOException {
    Map<Path, Integer> sizes = new TreeMap<>();
    for (Path file : sources(ALL)) {
      sizes.merge(parent(file), 1, Integer::sum);
    }
    assertThat(sizes.keySet()).containsAll(LARGE_FOLDERS);
    sizes.values().removeIf(size -> size <= FILES_IN_A_FOLDER);
    sizes.keySet().removeAll(LARGE_FOLDERS);
    assertThat(sizes).isEmpty();
  }

  @Test
  void noMainFileIsLongAndFewAreNearlySo() throws IOException {
    Map<Path, Integer> lengths = new TreeMap<>();
    for (Path file : sources(MAIN)) {
      lengths.put(file, Files.readAllLines(file).size());
    }
    lengths.values().removeIf(lines -> lines <= LINES_OF_A_LONG_FILE);
    assertThat(lengths).hasSizeLessThanOrEqualTo(LONG_FILES);
    lengths.values().removeIf(lines -> lines <= LINES_OF_A_FILE);
    assertThat(lengths).isEmpty();
  }

  @Test
  void nineMethodsInTenFitWithinEighteenLinesAndNoneExceedsFifty() throws IOException {
    Map<String, Integer> lengths = methods(sources(MAIN));
    long within =
        lengths.values().stream().filter(lines -> lines <= LINES_OF_NINE_METHODS_IN_TEN).count();
    assertThat(within).isGreaterThanOrEqualTo(lengths.size() * 9L / 10);
    lengths.values().removeIf(lines -> lines <= LINES_OF_A_METHOD);
    assertThat(lengths).isEmpty();
  }

  private static List<Path> sources(List<Path> folders) throws IOException {
    List<Path> sources = new ArrayList<>();
    for (Path folder : folders) {
      try (Stream<Path> files = Files.walk(folder)) {
        files.filter(file -> file.toString().endsWith(".java")).forEach(sources::add);
      }
    }
    return sources;
  }

  private static Path parent(Path file) {
    Path parent = file.getParent();
    return parent == null ? file : parent;
  }

  /** Lines of each method and constructor, from its annotations to its closing brace. */
  private static Map<String, Integer> methods(List<Path> sources) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    Map<String, Integer> lengths = new TreeMap<>();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null,
                  files,
                  null,
                  List.of("-proc:none"),
                  null,
                  files.getJavaFileObjectsFromPaths(sources));
      SourcePositions positions = Trees.instance(task).getSourcePositions();
      for (CompilationUnitTree unit : task.parse()) {
        new Methods(unit, positions, lengths).scan(unit, null);
      }
    }
    return lengths;
  }

  private static final class Methods extends TreeScanner<@Nullable Void, @Nullable Void> {
    private final CompilationUnitTree unit;
    private final SourcePositions positions;
    private final Map<String, Integer> lengths;

    Methods(CompilationUnitTree unit, SourcePositions positions, Map<String, Integer> lengths) {
      this.unit = unit;
      this.positions = positions;
      this.lengths = lengths;
    }

    @Override
    public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
      LineMap lines = unit.getLineMap();
      long first = lines.getLineNumber(positions.getStartPosition(unit, method));
      long last = lines.getLineNumber(positions.getEndPosition(unit, method));
      lengths.put(
          unit.getSourceFile().getName() + ":" + first + " " + method.getName(),
          (int) (last - first + 1));
      return super.visitMethod(method, null);
    }
  }
}
