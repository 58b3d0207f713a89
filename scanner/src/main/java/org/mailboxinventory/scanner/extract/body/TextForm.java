package org.mailboxinventory.scanner.extract.body;

/** The forms of text that are read directly. */
public enum TextForm {
  /** Lines as they stand. */
  PLAIN,
  /** Markup: what a browser would show, and what it would hide. */
  HTML,
  /** Rows of fields between commas, semicolons, tabs or bars. */
  DELIMITED,
  /** Events and contacts, whose lines are folded. */
  CARD
}
