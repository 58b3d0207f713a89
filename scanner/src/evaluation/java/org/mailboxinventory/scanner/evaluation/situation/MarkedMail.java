package org.mailboxinventory.scanner.evaluation.situation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.mailboxinventory.report.model.Confidence;
import org.mailboxinventory.report.model.Mailbox;
import org.mailboxinventory.scanner.detect.Match;
import org.mailboxinventory.scanner.detect.PartScan;
import org.mailboxinventory.scanner.detect.compiled.CompiledCatalogue;
import org.mailboxinventory.scanner.extract.body.BodyReader;
import org.mailboxinventory.scanner.source.ItemStream;
import org.mailboxinventory.scanner.source.Page;
import org.mailboxinventory.scanner.source.SourceItem;
import org.mailboxinventory.scanner.source.files.FileSource;

/**
 * Messages of the public corpus of mail in which somebody who had not seen the detectors marked
 * people, telephones and postal addresses. {@code marked-mail.jsonl} holds their paths and, of what
 * was marked, digests, since this project holds no names of real people: SHA-256 of the value in
 * lower case, with blanks and marks of quoted mail as one blank, of telephones of their digits. The
 * texts are the messages' bodies as the program reads them; each different value of a message
 * counts once.
 */
public final class MarkedMail {
  private static final String FILE = "marked-mail.jsonl";

  /** Of what may or may not count, digests are there of so many words in a row at most. */
  private static final int MOST_WORDS = 6;

  /** The marks of one kind, and what the program calls it. */
  private enum Kind {
    NAMES("names of people"),
    TELEPHONES("telephones"),
    ADDRESSES("postal addresses");

    private final String row;

    Kind(String row) {
      this.row = row;
    }

    boolean takes(String detector) {
      return switch (this) {
        case NAMES -> detector.equals("global.person-name");
        case TELEPHONES -> detector.equals("global.phone") || detector.equals("in.mobile");
        case ADDRESSES -> detector.endsWith(".postal-address");
      };
    }
  }

  private MarkedMail() {}

  /**
   * Measures the messages below the corpus's folder, at medium confidence and above.
   *
   * @param wrong takes a sentence for each finding that nobody marked
   */
  public static SituationFigures measure(
      CompiledCatalogue detection, Path corpus, Consumer<String> wrong) throws IOException {
    PartScan scan = PartScan.of(detection, Confidence.MEDIUM);
    Map<Kind, int[]> counts = new LinkedHashMap<>();
    for (JsonNode one : messages()) {
      String path = one.path("mail").asText();
      Map<Kind, Set<String>> found = read(scan, corpus.resolve(path));
      Set<String> either = texts(one.path("either"));
      for (Kind kind : Kind.values()) {
        Set<String> marked = texts(one.path(kind.name().toLowerCase(Locale.ROOT)));
        int[] sums = Objects.requireNonNull(counts.computeIfAbsent(kind, it -> new int[3]));
        Set<String> values = found.getOrDefault(kind, Set.of());
        count(marked, either, values, sums, value -> wrong.accept(path + ": " + value));
      }
    }
    SituationFigures figures = new SituationFigures("real mail that somebody else marked");
    counts.forEach(
        (kind, sums) -> figures.add(new SituationFigures.Row(kind.row, sums[0], sums[1], sums[2])));
    return figures;
  }

  /** Whether the messages lie below this folder. */
  public static boolean lies(Path corpus) {
    return messages().stream()
        .allMatch(one -> Files.exists(corpus.resolve(one.path("mail").asText())));
  }

  private static List<JsonNode> messages() {
    ObjectMapper json = new ObjectMapper();
    try (InputStream in =
        Objects.requireNonNull(MarkedMail.class.getResourceAsStream(FILE), FILE)) {
      return json.readerFor(JsonNode.class).<JsonNode>readValues(in).readAll();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Set<String> texts(JsonNode list) {
    Set<String> texts = new HashSet<>();
    list.forEach(text -> texts.add(text.asText()));
    return texts;
  }

  private static void count(
      Set<String> marked,
      Set<String> either,
      Set<String> values,
      int[] sums,
      Consumer<String> wrong) {
    Set<String> hit = new HashSet<>();
    for (String value : values) {
      String digest = digest(value);
      if (marked.contains(digest)) {
        hit.add(digest);
      } else if (!mayCount(value, either)) {
        sums[2]++;
        wrong.accept(value);
      }
    }
    sums[0] += marked.size();
    sums[1] += hit.size();
  }

  /** Whether words in a row of the value may or may not count. */
  private static boolean mayCount(String value, Set<String> either) {
    List<String> words = List.of(value.split(" ", -1));
    for (int from = 0; from < words.size(); from++) {
      for (int to = from + 1; to <= words.size() && to - from <= MOST_WORDS; to++) {
        if (either.contains(digest(String.join(" ", words.subList(from, to))))) {
          return true;
        }
      }
    }
    return false;
  }

  private static Map<Kind, Set<String>> read(PartScan scan, Path file) throws IOException {
    Map<Kind, Set<String>> found = new LinkedHashMap<>();
    try (FileSource source = new FileSource(List.of(file), null)) {
      for (Mailbox mailbox : source.mailboxes().mailboxes()) {
        try (ItemStream stream = source.open(mailbox, Map.of())) {
          for (Page page = stream.next(); page != null; page = stream.next()) {
            page.items().forEach(item -> read(scan, item, match -> keep(match, found)));
          }
        }
      }
    }
    return found;
  }

  private static void read(PartScan scan, SourceItem item, Consumer<Match> found) {
    for (SourceItem.Body body : item.bodies()) {
      scan.begin(found::accept);
      BodyReader.read(body.html(), body.content(), body.charset(), scan);
      scan.finish();
    }
  }

  private static void keep(Match match, Map<Kind, Set<String>> found) {
    String detector = match.detector().id().value();
    for (Kind kind : Kind.values()) {
      if (kind.takes(detector)) {
        String value = match.value().reveal();
        found
            .computeIfAbsent(kind, it -> new TreeSet<>())
            .add(kind == Kind.TELEPHONES ? value.replaceAll("\\D", "") : plain(value));
      }
    }
  }

  private static String plain(String value) {
    return value.replaceAll("[\\s>|]+", " ").strip().toLowerCase(Locale.ROOT);
  }

  private static String digest(String value) {
    try {
      byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(utf8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
