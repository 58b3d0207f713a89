package org.mailboxinventory.scanner.evaluation.situation;

import java.util.List;
import org.mailboxinventory.scanner.evaluation.kind.SeededRandom;

/** What people write around a label and its value. */
final class Frames {
  private static final List<String> LABELLED =
      List.of(
          "{l}: {v}",
          "{l} {v}",
          "{l} - {v}",
          "{l} is {v}",
          "{l}\t{v}",
          "{l} : {v}",
          "Please note the {l} {v} for your records.",
          "As discussed, {l}: {v}. Kindly confirm by Friday.",
          "The {l} on file is {v}",
          "> {l}: {v}",
          "We have recorded your {l} as {v} today.",
          "{l}:\n{v}",
          "Customer details below\n{l} : {v}\nBranch : Main Street",
          "Could you check {l} {v}? The form came back.");

  private static final List<String> BARE =
      List.of(
          "Please see {v} and call back.",
          "{v}",
          "Noted, {v} is with the team now.",
          "Regarding {v}: the counter staff will look into it.",
          "It reads {v} in the system, nothing else.",
          "> {v}",
          "We saw {v} on the slip this morning.");

  private Frames() {}

  /** A label and its value in a sentence, a form or a quotation. */
  static String labelled(SeededRandom random, String label, String value) {
    return random.pick(LABELLED).replace("{l}", label).replace("{v}", value);
  }

  /** A value in a sentence that does not name it. */
  static String bare(SeededRandom random, String value) {
    return random.pick(BARE).replace("{v}", value);
  }
}
