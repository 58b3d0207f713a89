package org.mailboxinventory.scanner.cli.report;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.exposure.law.Level;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.report.write.Format;
import org.mailboxinventory.scanner.cli.process.ExitCode;
import org.mailboxinventory.scanner.cli.process.Failure;
import org.mailboxinventory.scanner.settings.Spelling;
import picocli.CommandLine.Option;

/** Options of commands that write a run folder. */
public final class ReportOptions {
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT);

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description =
          "The run folder; made when absent, an earlier run in it is replaced. Default:"
              + " exposure-<date>-<time>.")
  public @Nullable Path out;

  @Option(
      names = "--format",
      paramLabel = "NAME",
      split = ",",
      completionCandidates = FormatWords.class,
      description = "What to write, some of ${COMPLETION-CANDIDATES}. Default: report.formats.")
  @Nullable List<String> formats;

  @Option(
      names = "--fail-on",
      paramLabel = "LEVEL",
      description =
          "Exit with 1 when a mailbox is exposed at this level or above: low, medium, high or"
              + " critical.")
  @Nullable String failOn;

  @Option(
      names = "--since",
      paramLabel = "RUN",
      description =
          "The run to compare with, by its id; none for no comparison. Default: the run before.")
  @Nullable String since;

  @Option(
      names = "--tolerate",
      paramLabel = "REASON",
      split = ",",
      description = "Reasons for which a scan still counts as complete, as in timeout,corrupt.")
  @Nullable List<String> tolerate;

  /** What may be asked for. */
  static final class FormatWords implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Stream.concat(Format.words().stream(), Stream.of(Format.ALL)).iterator();
    }
  }

  public Path out() {
    return out != null
        ? out
        : Path.of("exposure-" + LocalDateTime.now(ZoneId.systemDefault()).format(STAMP));
  }

  @Nullable String since() {
    return since;
  }

  /** Looks at all words: wrong ones end the command before anything is read or written. */
  public void check(List<String> configuredFormats) {
    failOn();
    tolerated();
    formats(configuredFormats);
  }

  Set<Format> formats(List<String> configured) {
    List<String> words = formats != null ? formats : configured;
    Set<Format> chosen = EnumSet.noneOf(Format.class);
    for (String word : words) {
      if (word.equals(Format.ALL)) {
        chosen.addAll(EnumSet.allOf(Format.class));
      } else {
        chosen.add(Format.of(word).orElseThrow(() -> unknown("format", word, Format.words())));
      }
    }
    return chosen;
  }

  public @Nullable Level failOn() {
    String wanted = failOn;
    if (wanted == null) {
      return null;
    }
    List<Level> levels = List.of(Level.LOW, Level.MEDIUM, Level.HIGH, Level.CRITICAL);
    return levels.stream()
        .filter(level -> level.word().equals(wanted))
        .findFirst()
        .orElseThrow(() -> unknown("level", wanted, levels.stream().map(Level::word).toList()));
  }

  public Set<Reason> tolerated() {
    Set<Reason> reasons = EnumSet.noneOf(Reason.class);
    for (String word : tolerate == null ? List.<String>of() : tolerate) {
      reasons.add(
          Arrays.stream(Reason.values())
              .filter(reason -> reason.word().equals(word))
              .findFirst()
              .orElseThrow(
                  () ->
                      unknown(
                          "reason",
                          word,
                          Arrays.stream(Reason.values()).map(Reason::word).toList())));
    }
    return reasons;
  }

  private static Failure unknown(String what, String word, List<String> known) {
    return new Failure(
        ExitCode.USAGE,
        "the "
            + what
            + " '"
            + word
            + "' is not known"
            + Spelling.suggestion(word, known).replace("?", "")
            + "; use one of "
            + new TreeSet<>(known));
  }
}
