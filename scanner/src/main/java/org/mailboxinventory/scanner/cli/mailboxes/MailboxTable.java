package org.mailboxinventory.scanner.cli.mailboxes;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mailboxinventory.report.model.Access;
import org.mailboxinventory.report.model.CommittedPlace;
import org.mailboxinventory.report.model.Evidence;
import org.mailboxinventory.report.model.Lifecycle;
import org.mailboxinventory.report.model.Mailbox;
import org.mailboxinventory.report.model.ShownText;

/**
 * Mailboxes for people: how many of what kind, then one row each. No line is wider than the
 * terminal, except an address or fact that is wider by itself: an address too long for its column
 * stands on a line of its own above its row, and a last cell too long for its row on one below.
 */
final class MailboxTable {
  private static final String GAP = "  ";
  private static final int NARROWEST_ADDRESS = 16;

  private final PrintStream out;
  private final int width;
  private final CommittedPlace committed;

  /** {@code width}: of the terminal, in characters. */
  MailboxTable(PrintStream out, int width, CommittedPlace committed) {
    this.out = out;
    this.width = width;
    this.committed = committed;
  }

  void write(List<Mailbox> mailboxes, boolean evidence) {
    summary(mailboxes);
    List<Row> rows = new ArrayList<>();
    rows.add(new Row("ADDRESS", List.of("KIND", "MIGRATION", "PLACE", "ACCESS"), List.of()));
    mailboxes.forEach(mailbox -> rows.add(row(mailbox, evidence)));
    int[] widths = new int[3];
    for (Row row : rows) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], row.cells().get(i).length());
      }
    }
    int taken = GAP.length() + "readable".length();
    for (int cell : widths) {
      taken += GAP.length() + cell;
    }
    int longest = rows.stream().mapToInt(row -> row.address().length()).max().orElse(0);
    int address = Math.min(longest, Math.max(NARROWEST_ADDRESS, width - taken));
    rows.forEach(row -> line(row, address, widths));
  }

  private record Row(String address, List<String> cells, List<String> evidence) {}

  private Row row(Mailbox mailbox, boolean evidence) {
    List<String> facts = new ArrayList<>();
    if (evidence) {
      List<Evidence> all = new ArrayList<>(mailbox.migration().evidence());
      all.addAll(mailbox.location().evidence());
      for (Evidence fact : all) {
        facts.add(
            ShownText.of(fact.fact()) + " (" + fact.strength().word() + ", " + fact.source() + ")");
      }
    }
    return new Row(
        ShownText.of(mailbox.address()),
        List.of(
            kind(mailbox),
            mailbox.migration().state().word(),
            place(mailbox) + (mailbox.location().drift(committed) ? "*" : ""),
            access(mailbox)),
        facts);
  }

  private void line(Row row, int address, int[] widths) {
    StringBuilder line = new StringBuilder();
    if (row.address().length() > address) {
      out.println(row.address());
    } else {
      line.append(row.address());
    }
    int column = address;
    for (int i = 0; i < widths.length; i++) {
      line.append(" ".repeat(Math.max(0, column - line.length()))).append(GAP);
      line.append(row.cells().get(i));
      column += GAP.length() + widths[i];
    }
    String access = row.cells().get(widths.length);
    line.append(" ".repeat(Math.max(0, column - line.length()))).append(GAP);
    if (line.length() + access.length() > width) {
      out.println(line.toString().stripTrailing());
      line = new StringBuilder(" ".repeat(Math.max(0, width - access.length())));
    }
    out.println(line.append(access));
    row.evidence().forEach(fact -> wrapped(List.of(fact.split(" "))));
  }

  /** On several lines where one would be wider than the terminal. */
  private void wrapped(List<String> words) {
    String indent = "    ";
    StringBuilder line = new StringBuilder(indent);
    for (String word : words) {
      if (line.length() > indent.length() && line.length() + 1 + word.length() > width) {
        out.println(line);
        line = new StringBuilder(indent).append("  ");
      } else if (line.length() > indent.length()) {
        line.append(' ');
      }
      line.append(word);
    }
    out.println(line);
  }

  private void summary(List<Mailbox> mailboxes) {
    long open = mailboxes.stream().filter(it -> access(it).equals("readable")).count();
    out.println(
        mailboxes.size()
            + (mailboxes.size() == 1 ? " mailbox, " : " mailboxes, ")
            + open
            + " readable");
    counted("kind", mailboxes, mailbox -> mailbox.kind().word());
    counted("access", mailboxes, MailboxTable::access);
    counted("lifecycle", mailboxes, mailbox -> mailbox.lifecycle().word());
    counted("migration", mailboxes, mailbox -> mailbox.migration().state().word());
    counted("place", mailboxes, MailboxTable::place);
    long drift = mailboxes.stream().filter(mailbox -> mailbox.location().drift(committed)).count();
    if (drift > 0) {
      out.println("* " + drift + " not in the place that was declared or committed to");
    }
    out.println();
  }

  private void counted(String name, List<Mailbox> mailboxes, Function<Mailbox, String> word) {
    Map<String, Long> counts =
        mailboxes.stream()
            .collect(Collectors.groupingBy(word, LinkedHashMap::new, Collectors.counting()));
    List<String> words = new ArrayList<>(List.of(name + ":"));
    counts.entrySet().stream()
        .sorted(
            Comparator.comparing((Map.Entry<String, Long> entry) -> -entry.getValue())
                .thenComparing(Map.Entry::getKey))
        .forEach(entry -> words.add(entry.getValue() + " " + entry.getKey() + ","));
    if (words.size() > 1) {
      words.set(words.size() - 1, words.get(words.size() - 1).replaceFirst(",$", ""));
      wrapped(words);
    }
  }

  private static String kind(Mailbox mailbox) {
    return mailbox.lifecycle() == Lifecycle.ACTIVE || mailbox.lifecycle() == Lifecycle.UNKNOWN
        ? mailbox.kind().word()
        : mailbox.kind().word() + ", " + mailbox.lifecycle().word();
  }

  private static String place(Mailbox mailbox) {
    String code = mailbox.location().effective();
    return code == null ? "unknown" : ShownText.of(code);
  }

  /** Whether a scan would open it, in a word. */
  static String access(Mailbox mailbox) {
    if (mailbox.access() instanceof Access.Unreadable unreadable) {
      return unreadable.reason().word();
    }
    return mailbox.access() instanceof Access.Excluded ? "excluded" : "readable";
  }
}
