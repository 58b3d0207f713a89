package org.mailboxinventory.scanner.extract.tika.part;

import java.nio.charset.StandardCharsets;

/**
 * Marks that are put into RTF wherever a table's cell or row ends, because Tika's parser writes
 * cells as paragraphs. They are noncharacters of Unicode, which no text has, and come out of the
 * parser in its text.
 */
public final class RtfMarks {
  /** What follows is in a table. */
  static final char IN_TABLE = '\uFDD0';

  static final char CELL_ENDS = '\uFDD1';
  static final char ROW_ENDS = '\uFDD2';

  /** What follows does not continue the word before. */
  static final char APART = '\uFDD3';

  private static final byte[] RTF_IN_TABLE = rtf(IN_TABLE);
  private static final byte[] RTF_CELL_ENDS = rtf(CELL_ENDS);
  private static final byte[] RTF_ROW_ENDS = rtf(ROW_ENDS);
  private static final byte[] RTF_APART = rtf(APART);
  private static final byte[] NONE = {};

  private RtfMarks() {}

  static boolean isMark(char c) {
    return c >= IN_TABLE && c <= APART;
  }

  /** The mark that belongs before a control word, as RTF; empty for most. Not to be changed. */
  public static byte[] before(String word) {
    return switch (word) {
      case "intbl" -> RTF_IN_TABLE;
      case "cell" -> RTF_CELL_ENDS;
      case "row" -> RTF_ROW_ENDS;
      case "nestcell" -> RTF_APART;
      default -> NONE;
    };
  }

  /**
   * The mark that belongs after a control word and its number, as RTF: notes lie in the middle of
   * the text that they belong to. Empty for most; not to be changed.
   */
  public static byte[] after(String word) {
    return word.equals("footnote") || word.equals("annotation") ? RTF_APART : NONE;
  }

  /** As a group of its own, so that no replacement character is expected after it. */
  private static byte[] rtf(char mark) {
    return ("{\\uc0\\u" + (short) mark + " }").getBytes(StandardCharsets.US_ASCII);
  }
}
