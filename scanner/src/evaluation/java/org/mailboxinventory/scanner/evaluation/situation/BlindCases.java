package org.mailboxinventory.scanner.evaluation.situation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.Confidence;
import org.mailboxinventory.scanner.detect.Match;
import org.mailboxinventory.scanner.detect.PartScan;
import org.mailboxinventory.scanner.detect.compiled.CompiledCatalogue;

/**
 * Texts of {@code blind.jsonl}, written by people who knew the kinds' names and had seen neither
 * the detectors nor any test: what of each set is found at medium confidence and above, and of
 * labelled values that fail a check at any.
 */
public final class BlindCases {
  private static final String FILE = "blind.jsonl";

  /** Of a value other than an address so much must be found. */
  private static final double MOST_OF = 0.6;

  private static final String FAILED_CHECKS = "labelled values that fail a check";
  private static final String COUNTRIES = "countries with and without evidence";

  private BlindCases() {}

  /**
   * Measures every set; {@code missed} takes a sentence for each value missed and finding wrong.
   *
   * @param detection gives detection for a bank of a country, none when the country is empty: what
   *     has no evidence of a country is to have none there
   */
  public static SituationFigures measure(
      Function<String, CompiledCatalogue> detection, Consumer<String> missed) {
    Map<String, PartScan> scans = new TreeMap<>();
    Map<String, int[]> counts = new LinkedHashMap<>();
    for (JsonNode one : cases()) {
      String set = one.path("set").asText();
      String home = set.equals(COUNTRIES) ? "" : "in";
      PartScan scan =
          scans.computeIfAbsent(home, it -> PartScan.of(detection.apply(it), Confidence.LOW));
      int[] sums = Objects.requireNonNull(counts.computeIfAbsent(set, it -> new int[3]));
      read(scan, one, sums, text -> missed.accept(set + ": " + text));
    }
    SituationFigures figures =
        new SituationFigures("texts by others who had not seen the detectors");
    counts.forEach(
        (name, sums) -> figures.add(new SituationFigures.Row(name, sums[0], sums[1], sums[2])));
    return figures;
  }

  private static List<JsonNode> cases() {
    List<JsonNode> cases = new ArrayList<>();
    ObjectMapper json = new ObjectMapper();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(BlindCases.class.getResourceAsStream(FILE), FILE),
                StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        cases.add(json.readTree(line));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return cases;
  }

  private static void read(PartScan scan, JsonNode one, int[] sums, Consumer<String> missed) {
    byte[] utf8 = one.path("text").asText().getBytes(StandardCharsets.UTF_8);
    List<Match> matches = new ArrayList<>();
    scan.begin(matches::add);
    scan.text(utf8, 0, utf8.length);
    scan.finish();
    Set<String> also = new HashSet<>();
    one.path("also").forEach(kind -> also.add(kind.asText()));
    boolean low = one.path("set").asText().equals(FAILED_CHECKS);
    Set<Match> used = new HashSet<>();
    for (JsonNode expected : one.path("expected")) {
      sums[0]++;
      Match answer = answer(expected, also, matches, low);
      if (answer == null) {
        missed.accept("missed " + expected + " in " + one.path("text").asText());
      } else {
        sums[1]++;
        used.add(answer);
      }
    }
    for (Match match : matches) {
      String kind = match.detector().id().value();
      if (match.confidence().atLeast(Confidence.MEDIUM)
          && !used.contains(match)
          && !also.contains(kind)
          && !again(one, match)) {
        sums[2]++;
        missed.accept("wrong " + kind + " in " + one.path("text").asText());
      }
    }
  }

  /** Whether a value that is expected stands here once more: it is marked once in long texts. */
  private static boolean again(JsonNode one, Match match) {
    String found = plain(match.value().reveal());
    for (JsonNode expected : one.path("expected")) {
      if (expected.path("kind").asText().equals(match.detector().id().value())
          && plain(expected.path("value").asText()).equals(found)) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable Match answer(
      JsonNode expected, Set<String> also, List<Match> matches, boolean low) {
    String kind = expected.path("kind").asText();
    String value = plain(expected.path("value").asText());
    Match answer = null;
    for (Match match : matches) {
      String found = match.detector().id().value();
      if ((found.equals(kind) || also.contains(found))
          && (low || match.confidence().atLeast(Confidence.MEDIUM))
          && same(value, plain(match.value().reveal()), kind.endsWith("postal-address"))) {
        answer = match;
      }
    }
    return answer;
  }

  private static boolean same(String value, String found, boolean whole) {
    boolean part = value.contains(found) || found.contains(value);
    double shorter = Math.min(value.length(), found.length());
    return value.equals(found)
        || (!whole && part && shorter >= MOST_OF * Math.max(value.length(), found.length()));
  }

  /** On one line, without the marks of quoted mail at the beginning of lines. */
  private static String plain(String text) {
    return text.replaceAll("\n[> ]+", " ").strip().replaceAll("\\s+", " ");
  }
}
