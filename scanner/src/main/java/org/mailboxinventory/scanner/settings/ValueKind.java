package org.mailboxinventory.scanner.settings;

/** Kinds of value, each with how it is written, for people who wrote something else. */
enum ValueKind {
  TEXT("a single value"),
  TEXTS("single values"),
  /** A text that is in no file and on no command line, where others could read it. */
  SECRET("a single value"),
  /** A name that sign-in needs beside the secrets; it is copied into no inventory. */
  ACCOUNT("a single value"),
  SIZE("a size such as 150MB"),
  SPAN("a time span such as 60s, 15m or 4h"),
  TIME("a time such as 2024-04-01T00:00:00Z, or a date"),
  COUNT("a whole number from 1 on"),
  /** One of a closed set of words. */
  WORD("one of"),
  /** A list of words of a closed set. */
  WORDS("one of"),
  COUNTRY("a country's two capitals, as in IN"),
  COUNTRIES("countries' two capitals, as in [US, GB]"),
  ADDRESS("an address such as https://host.example, without user or password in it"),
  PATH("a path"),
  PATHS("paths"),
  /**
   * The path of a file that holds bytes rather than text, so that {@code ${file:PATH}} is the same
   * as the path itself.
   */
  KEY_FILE("a path");

  private final String written;

  ValueKind(String written) {
    this.written = written;
  }

  /** How it is written, as in {@code a path}. */
  String written() {
    return written;
  }

  /**
   * Whether the value may come from the environment or a file. Other values are copied into
   * inventories or printed, where what a reference leads to could be a secret.
   */
  boolean mayRefer() {
    return switch (this) {
      case SECRET, ACCOUNT, PATH, PATHS, KEY_FILE -> true;
      default -> false;
    };
  }
}
