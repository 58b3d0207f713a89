package org.mailboxinventory.scanner.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Benchmarks are compiled by a profile of their own, which no build runs: here all are that want
 * nothing else than the program's tests do.
 */
@Tag("long")
class BenchmarksCompileTest {
  private static final Path BENCHMARKS = Path.of("src/bench/java");

  @Test
  void benchmarksFitTheProgram(@TempDir Path classes) throws IOException {
    JavaCompiler compiler = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler());
    StringWriter said = new StringWriter();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      List<String> options =
          List.of(
              "-proc:none",
              "-nowarn",
              "-d",
              classes.toString(),
              "-cp",
              System.getProperty("java.class.path"));
      boolean compiled =
          compiler
              .getTask(
                  said, files, null, options, null, files.getJavaFileObjectsFromPaths(sources()))
              .call();
      assertThat(compiled).as(said.toString()).isTrue();
    }
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> all = Files.walk(BENCHMARKS)) {
      List<Path> sources =
          all.filter(file -> file.toString().endsWith(".java"))
              .filter(BenchmarksCompileTest::isPlain)
              .toList();
      assertThat(sources).hasSizeGreaterThan(10);
      return sources;
    }
  }

  /** Whether it is none of those that JMH runs, which is not among the libraries of tests. */
  private static boolean isPlain(Path file) {
    try {
      return !Files.readString(file).contains("org.openjdk.jmh");
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
