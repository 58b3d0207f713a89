package org.mailboxinventory.scanner.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The tests that the manual names exist under these names. */
final class NamedTestsTest {
  private static final Pattern NAME = Pattern.compile("`([A-Z]\\w+Test)\\.(\\w+)`");

  @Test
  void everyTestThatTheManualNamesIsThere() throws IOException {
    Map<String, String> sources = sources();
    List<String> missing = new ArrayList<>();
    int named = 0;
    Matcher name = NAME.matcher(manual());
    while (name.find()) {
      named++;
      if (!sources.getOrDefault(name.group(1), "").contains("void " + name.group(2) + "(")) {
        missing.add(name.group());
      }
    }
    assertThat(missing).isEmpty();
    assertThat(named).isGreaterThan(50);
  }

  @Test
  void noPlaceIsKeptForAFigureThatIsNotThere() throws IOException {
    String readme = Files.readString(Path.of("..", "README.md"));
    assertThat(manual() + readme).doesNotContainPattern("@@[A-Z]+@@|TODO|FIXME");
  }

  /** What it is, two commands, the picture, what comes out; all else is a link away. */
  @Test
  void theReadmeFitsTheFirstScreenAndLeadsEachReaderToAPage() throws IOException {
    String readme = Files.readString(Path.of("..", "README.md"));
    assertThat(readme.lines().count()).isLessThanOrEqualTo(60);
    assertThat(readme)
        .contains("./mailbox-inventory demo", "./mailbox-inventory scan", ".docs/report.png");
    for (String reader : List.of("administrator", "analyst", "auditor", "developer")) {
      String page = ".docs/" + reader + ".md";
      assertThat(readme).contains("[" + reader + "](" + page + ")");
      assertThat(Path.of("..", page)).isNotEmptyFile();
    }
  }

  private static String manual() throws IOException {
    StringBuilder manual = new StringBuilder();
    try (Stream<Path> pages = Files.list(Path.of("..", ".docs"))) {
      for (Path page : pages.filter(path -> path.toString().endsWith(".md")).toList()) {
        manual.append(Files.readString(page)).append('\n');
      }
    }
    return manual.toString();
  }

  private static Map<String, String> sources() throws IOException {
    Map<String, String> sources = new TreeMap<>();
    for (String module : List.of("../report", ".")) {
      try (Stream<Path> files = Files.walk(Path.of(module, "src", "test", "java"))) {
        for (Path file : files.filter(path -> path.toString().endsWith("Test.java")).toList()) {
          String simple = String.valueOf(file.getFileName()).replace(".java", "");
          sources.merge(simple, Files.readString(file), String::concat);
        }
      }
    }
    return sources;
  }
}
