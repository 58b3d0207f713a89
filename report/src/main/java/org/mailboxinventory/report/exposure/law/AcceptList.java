package org.mailboxinventory.report.exposure.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.config.ConfigNode;
import org.mailboxinventory.report.ledger.count.Harmless;

/**
 * Findings that the bank declares harmless: of which detectors, in which mailboxes, who says so,
 * why, and until which day.
 */
public record AcceptList(List<Entry> entries) {
  public AcceptList {
    entries = List.copyOf(entries);
  }

  /**
   * One line of it.
   *
   * @param mailbox an address, with * for any characters
   * @param detector an id, with * for any characters
   * @param until the last day on which it holds; null when it has none
   */
  public record Entry(
      Pattern mailbox, Pattern detector, String by, String why, @Nullable LocalDate until) {

    /** The address as it is written in the file. */
    public String mailboxText() {
      return glob(mailbox);
    }

    /** The detector's id as it is written in the file. */
    public String detectorText() {
      return glob(detector);
    }

    /** What {@link AcceptList#pattern} was made from. */
    private static String glob(Pattern pattern) {
      return pattern.pattern().replace("\\Q", "").replace("\\E", "").replace(".*", "*");
    }
  }

  public static AcceptList read(ConfigNode root) {
    List<Entry> entries = new ArrayList<>();
    for (ConfigNode node : root.list("accepted")) {
      entries.add(
          new Entry(
              pattern(node.text("mailbox")),
              pattern(node.text("detector")),
              node.text("by"),
              node.text("why"),
              node.optionalDate("until")));
      node.done();
    }
    root.done();
    return new AcceptList(entries);
  }

  /** What is harmless on a day. */
  public Harmless on(LocalDate day) {
    List<Entry> valid =
        entries.stream()
            .filter(entry -> entry.until() == null || !day.isAfter(entry.until()))
            .toList();
    if (valid.isEmpty()) {
      return Harmless.nothing();
    }
    return (mailbox, detector) ->
        valid.stream()
            .anyMatch(
                entry ->
                    entry.mailbox().matcher(mailbox.address()).matches()
                        && entry.detector().matcher(detector.value()).matches());
  }

  private static Pattern pattern(String glob) {
    return Pattern.compile(
        Stream.of(glob.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining(".*")),
        Pattern.CASE_INSENSITIVE);
  }
}
