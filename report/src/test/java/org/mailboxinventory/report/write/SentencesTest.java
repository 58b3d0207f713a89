package org.mailboxinventory.report.write;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.report.config.ConfigFiles;
import org.mailboxinventory.report.exposure.JudgeSettings;
import org.mailboxinventory.report.exposure.MadeUpBank;
import org.mailboxinventory.report.exposure.law.LawBook;
import org.mailboxinventory.report.exposure.law.Regime;
import org.mailboxinventory.report.exposure.law.Rule;
import org.mailboxinventory.report.exposure.pack.BankFiles;
import org.mailboxinventory.report.exposure.pack.LawReader;
import org.mailboxinventory.report.inventory.Assembly;
import org.mailboxinventory.report.write.page.PageSettings;

/**
 * Whatever people read is short and names laws by their names: the inventory of the made-up bank
 * judged by the bundled law, its workbook, and the page's words in English and Hindi.
 */
final class SentencesTest {
  private static final int WORDS = 25;
  private static final Pattern END = Pattern.compile("(?<=[.!?;।])\\s+");

  /** How the numbers of circulars, acts and gazettes are written. */
  private static final Pattern CITATION =
      Pattern.compile(
          "RBI/|DPSS|DoS\\.|DoR\\.|G\\.S\\.R|U\\.S\\.C|C\\.F\\.R|CFR |Pub\\. L|\\bOJ L\\b");

  private final Path folder;
  private WrittenRun run = new WrittenRun(Path.of(""));
  private Set<String> codes = Set.of();

  SentencesTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @BeforeEach
  void write() throws Exception {
    ReportWriter.with(ConfigFiles.bundled(), BankFiles.none(), PageSettings.standard(), null)
        .write(
            new ReportWriter.Sources(
                MadeUpBank.facts(), MadeUpItems.listing(), Assembly.Besides.nothing()),
            JudgeSettings.bankIn("IN", "US"),
            null,
            EnumSet.of(Format.JSON, Format.XLSX, Format.CSV),
            RunFolder.at(folder.resolve("run")));
    run = new WrittenRun(folder.resolve("run"));
    LawBook law = LawReader.read(ConfigFiles.bundled());
    codes =
        Set.copyOf(
            Stream.concat(
                    law.regimes().stream().map(Regime::id), law.rules().stream().map(Rule::id))
                .toList());
  }

  @Test
  void sentencesOfTheInventoryAreShortAndNameLawsByTheirNames() throws Exception {
    JsonNode inventory = run.json("inventory.json");
    List<String> because = new ArrayList<>();
    texts(inventory, "because", because);
    assertThat(because).hasSizeGreaterThan(100);
    checked(because);
    for (String key : List.of("caveat", "text", "what", "name")) {
      List<String> other = new ArrayList<>();
      texts(inventory, key, other);
      assertShort(other);
    }
  }

  @Test
  void sentencesOfTheWorkbookAreShortAndNameLawsByTheirNames() throws Exception {
    List<String> because = new ArrayList<>();
    because.addAll(column("obligations", "because"));
    because.addAll(column("mailboxes", "exposure.because"));
    because.addAll(column("mailboxes", "exposure.lowers"));
    assertThat(because).hasSizeGreaterThan(100);
    checked(because);
    assertShort(column("rules", "caveat"));
    assertShort(column("laws", "caveat"));
    assertThat(column("rules", "name")).noneMatch(String::isBlank);
    assertThat(column("laws", "name")).noneMatch(String::isBlank);
  }

  @ParameterizedTest
  @ValueSource(strings = {"page-text.yaml", "page-words.yaml"})
  void wordsOfThePageAreShortInEnglishAndHindiAndNoneNamesALawByItsCode(String file)
      throws Exception {
    JsonNode root = page(file);
    List<String> all = new ArrayList<>();
    texts(root, null, all);
    assertThat(all).hasSizeGreaterThan(20);
    assertThat(all).anyMatch(it -> it.codePoints().anyMatch(c -> c >= 0x900 && c < 0x980));
    checked(all);
  }

  @Test
  void everyFactorKindOfReachAndStandingHasWordsInBothLanguages() throws Exception {
    JsonNode texts = page("page-text.yaml");
    Map<String, JsonNode> there = new TreeMap<>();
    List<String> wanted = new ArrayList<>();
    for (String factor :
        List.of(
            "data",
            "people",
            "combination",
            "external",
            "freeMail",
            "abroad",
            "drift",
            "bulk",
            "age",
            "provider")) {
      wanted.add("f_" + factor);
    }
    for (String reach : List.of("content", "non-content", "capability")) {
      wanted.add("r_" + reach);
    }
    for (String status :
        List.of("in-force", "wind-down", "lapsed", "not-yet", "bill", "in-abeyance", "replaced")) {
      wanted.add("st_" + status);
    }
    for (String told : List.of("usually", "may-be-barred", "no", "knows")) {
      wanted.add("told_" + told);
    }
    for (String kind : List.of("bulk", "category", "home")) {
      wanted.add("lo_" + kind);
    }
    wanted.forEach(key -> there.put(key, texts.path(key)));
    assertThat(there)
        .allSatisfy(
            (key, words) -> {
              assertThat(words).as(key).hasSize(2);
              assertThat(words.get(0).asText()).as(key).isNotBlank();
              assertThat(words.get(1).asText()).as(key).isNotBlank();
            });
  }

  private void checked(List<String> texts) {
    assertShort(texts);
    assertThat(texts)
        .allSatisfy(
            text -> {
              assertThat(codes).as(text).noneMatch(text::contains);
              assertThat(CITATION.matcher(text).find()).as(text).isFalse();
            });
  }

  private static void assertShort(List<String> texts) {
    assertThat(texts)
        .isNotEmpty()
        .flatMap(it -> List.of(END.split(it)))
        .allSatisfy(it -> assertThat(it.split("\\s+", -1)).as(it).hasSizeLessThanOrEqualTo(WORDS));
  }

  private List<String> column(String sheet, String heading) throws IOException {
    List<List<String>> table = run.table("inventory.xlsx", sheet);
    int at = table.get(0).indexOf(heading);
    assertThat(at).as(sheet + " " + heading).isNotNegative();
    return table.subList(1, table.size()).stream()
        .map(row -> row.get(at))
        .filter(cell -> !cell.isBlank())
        .toList();
  }

  /** All texts below fields of this name; of all fields where it is null. */
  private static void texts(JsonNode node, @Nullable String name, List<String> into) {
    if (node.isObject()) {
      node.properties()
          .forEach(it -> texts(it.getValue(), it.getKey().equals(name) ? null : name, into));
    } else if (node.isArray()) {
      node.forEach(it -> texts(it, name, into));
    } else if (node.isTextual() && name == null) {
      into.add(node.asText());
    }
  }

  private static JsonNode page(String file) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(ReportWriter.class.getResourceAsStream("page/" + file), file)) {
      ObjectMapper yaml = new YAMLMapper();
      return yaml.readTree(in);
    }
  }
}
