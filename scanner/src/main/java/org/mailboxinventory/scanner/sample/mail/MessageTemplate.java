package org.mailboxinventory.scanner.sample.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A kind of message: lines of headers, a line {@code ---}, the body. Headers are {@code subject},
 * {@code with} (who is at the other end: customer, colleague or partner) and any number of {@code
 * attach}.
 */
record MessageTemplate(
    String name,
    boolean html,
    Template subject,
    Counterpart with,
    List<Attach> attachments,
    Template body) {

  MessageTemplate {
    attachments = List.copyOf(attachments);
  }

  /** Who writes to, or hears from, the owner of the mailbox. */
  enum Counterpart {
    CUSTOMER,
    COLLEAGUE,
    PARTNER
  }

  /**
   * An attachment: {@code attach: zip payouts.csv, kyc.txt | branch pack.zip}.
   *
   * @param format a word of {@link Documents}
   * @param sources files of {@code documents/}, a template's name, or an address
   */
  record Attach(String format, List<String> sources, Template fileName) {
    Attach {
      sources = List.copyOf(sources);
    }
  }

  static MessageTemplate parse(String fileName, String text) {
    int end = text.indexOf("\n---\n");
    Template subject = Template.of("");
    Counterpart with = Counterpart.CUSTOMER;
    List<Attach> attachments = new ArrayList<>();
    for (String line : text.substring(0, end).lines().toList()) {
      int colon = line.indexOf(':');
      String value = line.substring(colon + 1).strip();
      switch (line.substring(0, colon)) {
        case "subject" -> subject = Template.of(value);
        case "with" -> with = Counterpart.valueOf(value.toUpperCase(Locale.ROOT));
        case "attach" -> attachments.add(attach(value));
        default -> throw new IllegalArgumentException("unknown header in message " + fileName);
      }
    }
    int dot = fileName.lastIndexOf('.');
    return new MessageTemplate(
        fileName.substring(0, dot),
        fileName.endsWith(".html"),
        subject,
        with,
        attachments,
        Template.of(text.substring(end + 5)));
  }

  private static Attach attach(String value) {
    int bar = value.indexOf(" | ");
    String front = value.substring(0, bar);
    int space = front.indexOf(' ');
    List<String> sources = List.of(front.substring(space + 1).split(", "));
    return new Attach(front.substring(0, space), sources, Template.of(value.substring(bar + 3)));
  }
}
