package org.mailboxinventory.scanner.evaluation;

import java.util.ArrayList;
import java.util.List;
import org.mailboxinventory.scanner.evaluation.Document.Truth;
import org.mailboxinventory.scanner.evaluation.kind.Kind;
import org.mailboxinventory.scanner.evaluation.kind.SeededRandom;

/**
 * Writes one mail around values: letters, forms, statements, tables, threads, each in the language
 * of the mail.
 */
final class MailWriter {
  private static final double SIGNED = 0.4;

  private final Wording wording;
  private final SeededRandom random;
  private final String language;
  private final List<Kind> kinds;
  private final Noise noise;
  private final List<Truth> truths = new ArrayList<>();
  private final List<Truth> besides = new ArrayList<>();

  /**
   * @param kinds what the mail is about, the first above all; the others may come along
   */
  MailWriter(Wording wording, SeededRandom random, String language, List<Kind> kinds) {
    this.wording = wording;
    this.random = random;
    this.language = language;
    this.kinds = kinds;
    this.noise = new Noise(random, language);
  }

  Document write() {
    boolean lines = kinds.get(0).block();
    int layout = lines ? 0 : random.between(0, 10);
    return switch (layout) {
      case 0, 1, 2 -> plain(letter());
      case 3, 4 -> plain(form());
      case 5 -> plain(thread());
      case 6 -> html(htmlForm());
      case 7 -> html(rows(new TableText.Html()));
      case 8 -> plain(statement());
      case 9 ->
          plain(
              rows(
                  random.chance(0.5)
                      ? new TableText.Separated(random.pick(",", ";", "\t"))
                      : new TableText.Piped()));
      default -> plain(rows(new TableText.Aligned()));
    };
  }

  private Document plain(String middle) {
    return new Document(
        false,
        hello()
            + "\n\n"
            + talk()
            + "\n\n"
            + middle
            + "\n\n"
            + talk()
            + "\n"
            + against()
            + "\n\n"
            + signature("\n"),
        truths,
        besides);
  }

  private Document html(String middle) {
    String text =
        "<html><body><p>"
            + TableText.escaped(hello())
            + "</p><p>"
            + TableText.escaped(talk())
            + "</p>"
            + middle
            + "<p>"
            + TableText.escaped(talk() + " " + against())
            + "</p><p>"
            + TableText.escaped(signature("\n")).replace("\n", "<br>")
            + "</p></body></html>";
    return new Document(true, text, truths, besides);
  }

  private String letter() {
    StringBuilder text = new StringBuilder();
    for (Kind kind : kinds) {
      text.append(sentence(kind)).append(kind.block() ? "\n" : " ");
      if (random.chance(0.3)) {
        text.append(talk()).append(' ');
      }
      if (kind.checked() && random.chance(0.15)) {
        text.append(wrong(kind)).append(' ');
      }
    }
    return text.toString().strip();
  }

  private String sentence(Kind kind) {
    String value = truth(kind);
    if (kind.block()) {
      return label(kind) + ":\n" + value;
    }
    if (kind.evident() && random.chance(0.2)) {
      return value;
    }
    List<String> follows = wording.phrases(language, "follows");
    boolean after = !follows.isEmpty() && random.chance(0.15);
    return random
        .pick(after ? follows : wording.phrases(language, "carries"))
        .replace("{l}", label(kind))
        .replace("{v}", value);
  }

  private String form() {
    StringBuilder text = new StringBuilder();
    text.append(columns().get(0)).append(": ").append(name()).append('\n');
    for (Kind kind : kinds) {
      String separator = random.pick(": ", " : ", " - ", ":\t", "\t", " ", ":\n");
      text.append(label(kind)).append(separator).append(truth(kind)).append('\n');
      if (random.chance(0.3)) {
        text.append(columns().get(3)).append(": ").append(noise.order()).append('\n');
      }
    }
    return text.append(columns().get(2)).append(": ").append(noise.amount()).toString();
  }

  /** The head of a statement of account, and bookings that hold nothing. */
  private String statement() {
    StringBuilder text = new StringBuilder(form());
    text.append("\n\n");
    TableText bookings = new TableText.Aligned();
    for (int i = random.between(3, 6); i > 0; i--) {
      bookings.row(List.of(noise.date(), noise.fill("{reference}"), noise.order(), noise.amount()));
    }
    return text.append(bookings.text()).toString();
  }

  private String thread() {
    String quoted = letter() + "\n" + against();
    return noise.fill("{date} {time} - " + name())
        + "\n> "
        + quoted.replace("\n", "\n> ")
        + "\n> > "
        + talk();
  }

  private String htmlForm() {
    StringBuilder text = new StringBuilder("<table border=1>");
    text.append(TableText.htmlRow(List.of(columns().get(0), name())));
    for (Kind kind : kinds) {
      text.append(TableText.htmlRow(List.of(label(kind), truth(kind))));
    }
    return text.append(TableText.htmlRow(List.of(columns().get(2), noise.amount())))
        .append("</table>")
        .toString();
  }

  /** A table of several people or accounts: a column for each kind, and columns that hold none. */
  private String rows(TableText table) {
    List<String> columns = columns();
    List<String> head = new ArrayList<>(List.of(columns.get(0)));
    kinds.forEach(kind -> head.add(label(kind)));
    head.add(columns.get(3));
    head.add(columns.get(2));
    table.row(head);
    int count = random.between(2, 5);
    for (int i = 0; i < count; i++) {
      List<String> row = new ArrayList<>(List.of(name()));
      kinds.forEach(kind -> row.add(truth(kind)));
      row.add(noise.order());
      row.add(noise.amount());
      table.row(row);
    }
    return table.text();
  }

  private String signature(String end) {
    String text = random.pick(wording.phrases(language, "bye")) + end + name();
    if (random.chance(SIGNED)) {
      Kind mail = BankMail.kind("global.email");
      text += end + "E-mail: " + truth(mail);
    }
    if (random.chance(SIGNED / 2)) {
      text += end + "Tel: " + truth(BankMail.kind("global.phone"));
    }
    return text;
  }

  /** The label of a value with another last character: its check fails. */
  private String wrong(Kind kind) {
    String value = kind.made().apply(random);
    char last = value.charAt(value.length() - 1);
    String alphabet = Character.isDigit(last) ? SeededRandom.DIGITS : SeededRandom.LETTERS;
    char other = last;
    while (other == last) {
      other = random.of(alphabet, 1).charAt(0);
    }
    return label(kind) + ": " + value.substring(0, value.length() - 1) + other + ".";
  }

  private String truth(Kind kind) {
    String value = kind.made().apply(random);
    truths.add(new Truth(kind.detector(), value));
    return value;
  }

  private String label(Kind kind) {
    return random.pick(wording.labels(kind.detector(), language));
  }

  private List<String> columns() {
    return wording.phrases(language, "columns");
  }

  private String name() {
    String name = random.pick(wording.phrases(language, "names"));
    besides.add(new Truth("global.person-name", name));
    return name;
  }

  private String hello() {
    return random.pick(wording.phrases(language, "hello")).replace("{name}", name());
  }

  private String talk() {
    return noise.fill(random.pick(wording.phrases(language, "talk")));
  }

  private String against() {
    return noise.fill(random.pick(wording.phrases(language, "against")));
  }
}
