package org.mailboxinventory.scanner.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts for users are written in the words of the trade: a list keeps others out. */
class PlainWordsTest {
  private static final Path ROOT = Path.of("..");

  /** A string of Java, or a comment (dropped). Strings that a plus joins are one text. */
  private static final Pattern JAVA =
      Pattern.compile(
          "/\\*.*?\\*/|//[^\\n]*|'(?:[^'\\\\]|\\\\.)+'|\"((?:[^\"\\\\\\n]|\\\\.)*)\"",
          Pattern.DOTALL);

  private static final Pattern JOINED = Pattern.compile("\\s*\\+\\s*");
  private static final List<Word> WORDS = words();

  private record Word(Pattern pattern, String instead) {}

  private record Text(String where, String text) {}

  @Test
  void textsOfTheProgramUseNoneOfTheWordsKeptOut() throws IOException {
    List<Text> texts = new ArrayList<>();
    for (String module : List.of("report", "scanner")) {
      for (Path file : files(ROOT.resolve(module).resolve("src/main/java"), ".java")) {
        if (!file.toString().contains("/sample/") && !file.toString().contains("/detect/")) {
          texts.addAll(strings(file));
        }
      }
    }
    assertThat(texts).hasSizeGreaterThan(1000);
    assertThat(found(texts)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "README.md",
        ".docs",
        "config/reasons.yaml",
        "config/categories.yaml",
        "config/settings",
        "config/law",
        "config/places",
        "config/schema/inventory-2.schema.json",
        "report/src/main/jte",
        "scanner/src/test/resources/org/mailboxinventory/scanner/cli/help"
      })
  void whatPeopleReadUsesNoneOfTheWordsKeptOut(String place) throws IOException {
    List<Text> texts = new ArrayList<>();
    List<Path> files = files(ROOT.resolve(place), "");
    assertThat(files).isNotEmpty();
    for (Path file : files) {
      if (!file.toString().endsWith(".png")) {
        texts.add(new Text(file.toString(), Files.readString(file)));
      }
    }
    assertThat(found(texts)).isEmpty();
  }

  @Test
  void eachWordOfTheListIsFoundWhereItIsUsed() {
    String old =
        "Gravely exposed. Level asked for: not asked. 1 of 2 mailboxes let us in. 'a' does not"
            + " fit. The service did not hand it over. Not read, or not\n   # wholly. hangs on its"
            + " label. reckoned from a sample";
    assertThat(found(List.of(new Text("old", old)))).hasSize(8);
    assertThat(found(List.of(new Text("new", "at high risk; minimum confidence")))).isEmpty();
  }

  private static List<String> found(List<Text> texts) {
    List<String> found = new ArrayList<>();
    for (Text text : texts) {
      String line = text.text().replaceAll("\\s*\\n\\s*#?\\s*|\\s+", " ");
      for (Word word : WORDS) {
        Matcher matcher = word.pattern().matcher(line);
        if (matcher.find()) {
          int from = Math.max(0, matcher.start() - 40);
          int to = Math.min(line.length(), matcher.end() + 40);
          found.add(text.where() + ": …" + line.substring(from, to) + "… -> " + word.instead());
        }
      }
    }
    return found;
  }

  private static List<Text> strings(Path file) throws IOException {
    String source = Files.readString(file);
    List<Text> texts = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    int end = -1;
    Matcher matcher = JAVA.matcher(source);
    while (matcher.find()) {
      String string = matcher.group(1);
      if (string == null) {
        continue;
      }
      boolean joined = end >= 0 && JOINED.matcher(source.substring(end, matcher.start())).matches();
      if (!joined && text.length() > 0) {
        texts.add(new Text(file.toString(), text.toString()));
        text.setLength(0);
      }
      text.append(string);
      end = matcher.end();
    }
    texts.add(new Text(file.toString(), text.toString()));
    return texts;
  }

  private static List<Path> files(Path place, String ending) throws IOException {
    try (Stream<Path> files = Files.walk(place)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> file.toString().endsWith(ending))
          .sorted()
          .toList();
    }
  }

  private static List<Word> words() {
    try (InputStream list =
        Objects.requireNonNull(PlainWordsTest.class.getResourceAsStream("words-kept-out.txt"))) {
      return new String(list.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split(" = ", 2))
          .map(line -> new Word(Pattern.compile(line[0], Pattern.CASE_INSENSITIVE), line[1]))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
