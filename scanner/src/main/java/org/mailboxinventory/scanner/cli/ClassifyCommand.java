package org.mailboxinventory.scanner.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.Confidence;
import org.mailboxinventory.report.model.Mailbox;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.scanner.detect.Detection;
import org.mailboxinventory.scanner.detect.Masker;
import org.mailboxinventory.scanner.detect.Match;
import org.mailboxinventory.scanner.engine.ContentClassifier;
import org.mailboxinventory.scanner.engine.LineClassifier;
import org.mailboxinventory.scanner.engine.OrderedLines;
import org.mailboxinventory.scanner.extract.Extractor;
import org.mailboxinventory.scanner.settings.Settings;
import org.mailboxinventory.scanner.source.ItemStream;
import org.mailboxinventory.scanner.source.Page;
import org.mailboxinventory.scanner.source.SourceException;
import org.mailboxinventory.scanner.source.SourceItem;
import org.mailboxinventory.scanner.source.files.FileSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Classifies files, or lines from standard input; keeps nothing. */
@Command(
    name = "classify",
    description =
        "Classifies files (mail or documents), or text from standard input. With --jsonl, standard input is one {\"id\":…,\"text\":…} a line, and each is answered at once.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  mailbox-inventory classify statement.pdf",
      "  echo '{\"id\":\"1\",\"text\":\"PAN: ABCPE1234F\"}' | mailbox-inventory classify --jsonl -"
    })
final class ClassifyCommand implements Callable<Integer> {
  private final Wiring wiring;

  @Mixin private CommonOptions common = new CommonOptions();

  @Parameters(
      arity = "0..*",
      paramLabel = "FILE",
      description = "Files, or - for standard input (the default).")
  private List<String> files = new ArrayList<>();

  @Option(
      names = "--jsonl",
      description = "JSON lines: one line out for each line in, or for each file.")
  private boolean jsonl;

  @Option(
      names = "--min-confidence",
      paramLabel = "LEVEL",
      defaultValue = "low",
      description = "low (default), medium or high.")
  private Confidence minConfidence = Confidence.LOW;

  @Option(
      names = "--reveal",
      description = "Write the matched values too. They are secret: mind where the output goes.")
  private boolean reveal;

  ClassifyCommand(Wiring wiring) {
    this.wiring = wiring;
  }

  @Override
  public Integer call() throws Exception {
    Settings settings = wiring.settings(common);
    Detection detection = wiring.detection(settings);
    boolean input = files.isEmpty() || files.equals(List.of("-"));
    boolean sound =
        input ? (jsonl ? lines(detection) : text(detection)) : files(settings, detection);
    return (sound ? ExitCode.COMPLETE : ExitCode.INCOMPLETE).number();
  }

  private boolean lines(Detection detection) throws IOException, InterruptedException {
    int threads = Runtime.getRuntime().availableProcessors();
    OrderedLines lines =
        new OrderedLines(
            () -> new LineClassifier(detection.newScan(minConfidence), reveal), threads);
    return lines.run(wiring.console().in(), wiring.console().out()) == 0;
  }

  private boolean text(Detection detection) throws IOException {
    List<Match> matches = new ArrayList<>();
    var scan = detection.newScan(minConfidence);
    scan.begin(matches::add);
    byte[] buffer = new byte[1 << 16];
    int got = wiring.console().in().read(buffer);
    while (got >= 0) {
      scan.text(buffer, 0, got);
      got = wiring.console().in().read(buffer);
    }
    scan.finish();
    matches.forEach(match -> row("-", match));
    wiring.console().say(matches.size() + " findings");
    return true;
  }

  private boolean files(Settings settings, Detection detection) throws IOException {
    boolean sound = true;
    try (WorkFolder work = WorkFolder.open(settings.workDir());
        Extractor extractor = wiring.extractor(settings.extract(), work)) {
      ContentClassifier classifier =
          new ContentClassifier(detection.newScan(minConfidence), new Masker(detection), extractor);
      for (String file : files) {
        sound &= file(file, classifier);
      }
    }
    return sound;
  }

  private boolean file(String name, ContentClassifier classifier) throws IOException {
    Path file = Path.of(name);
    if (!Files.isReadable(file) || Files.isDirectory(file)) {
      String problem =
          Files.exists(file)
              ? "it is a folder, or may not be read; give readable files"
              : "there is no such file; check the path";
      answer(name, null, problem);
      return false;
    }
    try {
      ContentClassifier.Result result = classified(file, classifier);
      answer(name, result, null);
      return result.unread().stream().noneMatch(part -> part.reason().kind() == Reason.Kind.FAILED);
    } catch (SourceException e) {
      answer(name, null, String.valueOf(e.getMessage()));
      return false;
    }
  }

  /** Mail is taken apart as a scan does; what is no mail is a document. */
  private static ContentClassifier.Result classified(Path file, ContentClassifier classifier)
      throws IOException {
    List<ContentClassifier.ReadPart> parts = new ArrayList<>();
    List<ContentClassifier.UnreadPart> unread = new ArrayList<>();
    int number = 0;
    try (FileSource source = new FileSource(List.of(file), null)) {
      for (Mailbox mailbox : source.mailboxes().mailboxes()) {
        try (ItemStream stream = source.open(mailbox, Map.of())) {
          Page page = stream.next();
          while (page != null) {
            for (SourceItem item : page.items()) {
              number++;
              if (noMail(item)) {
                return classifier.document(() -> Files.newInputStream(file));
              }
              boolean single = number == 1 && page.last() && page.items().size() == 1;
              ContentClassifier.Result result =
                  classifier.message(item, single ? "" : "messages/" + number + "/");
              parts.addAll(result.parts());
              unread.addAll(result.unread());
            }
            page = stream.next();
          }
        }
      }
    }
    return number == 0
        ? classifier.document(() -> Files.newInputStream(file))
        : new ContentClassifier.Result(parts, unread);
  }

  private static boolean noMail(SourceItem item) {
    return item.failure() == Reason.UNSUPPORTED
        && item.bodies().isEmpty()
        && item.attachments().isEmpty();
  }

  private void answer(
      String name, ContentClassifier.@Nullable Result result, @Nullable String problem)
      throws IOException {
    if (jsonl) {
      OutputStream out = new BufferedOutputStream(wiring.console().out());
      try (JsonGenerator json =
          new JsonFactory().createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)) {
        json.writeStartObject();
        json.writeStringField("file", name);
        if (result == null) {
          json.writeStringField("error", String.valueOf(problem));
        } else {
          write(result, json);
        }
        json.writeEndObject();
      }
      out.write('\n');
      out.flush();
    } else if (result == null) {
      wiring.console().error(name + ": " + problem);
    } else {
      result
          .parts()
          .forEach(part -> part.findings().forEach(match -> row(name + " " + part.path(), match)));
      result
          .unread()
          .forEach(
              part ->
                  wiring
                      .console()
                      .warn(
                          name
                              + " "
                              + part.path()
                              + ": not read, or not wholly ("
                              + part.reason().word()
                              + ")"));
      wiring
          .console()
          .say(
              name
                  + ": "
                  + result.parts().stream().mapToInt(part -> part.findings().size()).sum()
                  + " findings in "
                  + result.parts().size()
                  + " parts");
    }
  }

  private void write(ContentClassifier.Result result, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("parts");
    for (ContentClassifier.ReadPart part : result.parts()) {
      json.writeStartObject();
      json.writeStringField("path", part.path());
      json.writeStringField("mediaType", part.mediaType());
      json.writeNumberField("characters", part.characters());
      json.writeArrayFieldStart("findings");
      for (Match match : part.findings()) {
        LineClassifier.write(match, reveal, json);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("unread");
    for (ContentClassifier.UnreadPart part : result.unread()) {
      json.writeStartObject();
      json.writeStringField("path", part.path());
      json.writeStringField("reason", part.reason().word());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void row(String where, Match match) {
    wiring
        .console()
        .out()
        .printf(
            Locale.ROOT,
            "%-24s %-18s %-7s %9d-%-9d %s%s%n",
            match.detector().id(),
            match.detector().category(),
            match.confidence().word(),
            match.start(),
            match.end(),
            where,
            reveal ? "  " + match.value().reveal() : "");
  }
}
