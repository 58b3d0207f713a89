package org.mailboxinventory.report.exposure.law;

import java.util.List;

/** How surely an entry of the law pack was confirmed. */
public enum Certainty {
  /** The official or primary text was seen. */
  PRIMARY("primary"),
  /** A secondary source was seen. */
  SECONDARY("secondary"),
  /** General knowledge of the field, not looked up. */
  KNOWLEDGE("knowledge"),
  /** Not confirmed; the entry is shown and never weighs. */
  UNVERIFIED("unverified");

  private final String word;

  Certainty(String word) {
    this.word = word;
  }

  /** The word used in the files and in outputs. */
  public String word() {
    return word;
  }

  public static List<String> words() {
    return List.of(values()).stream().map(Certainty::word).toList();
  }
}
