package org.mailboxinventory.scanner.detect.candidate.dialled;

import org.mailboxinventory.scanner.detect.word.Words;
import org.mailboxinventory.scanner.text.Signs;

/** Signs, bullets and tags of a page between a telephone and what it stands beside. */
final class PartingSigns {
  private static final Signs SIGNS = Signs.of(" \t\r\n,;|/<>'\")-*\\");

  /** So many bytes has a bullet. */
  private static final int BULLET = 3;

  private PartingSigns() {}

  /** Where the sign or tag ends that begins at a place; the same place where none does. */
  static int end(byte[] text, int at, int limit) {
    int tag = text[at] == '<' ? tagEnd(text, at, limit) : at;
    if (tag > at) {
      return tag;
    }
    return SIGNS.has(text[at]) ? at + 1 : bullet(text, at, limit) ? at + BULLET : at;
  }

  /** Where the sign or tag begins that ends at a place; the same place where none does. */
  static int begin(byte[] text, int at, int first) {
    int tag = text[at - 1] == '>' ? tagBegin(text, at - 1, first) : at;
    if (tag < at) {
      return tag;
    }
    boolean bullet = at - BULLET >= first && bullet(text, at - BULLET, at);
    return SIGNS.has(text[at - 1]) ? at - 1 : bullet ? at - BULLET : at;
  }

  private static boolean bullet(byte[] text, int at, int limit) {
    return at + BULLET <= limit
        && text[at] == (byte) 0xe2
        && text[at + 1] == (byte) 0x80
        && text[at + 2] == (byte) 0xa2;
  }

  private static int tagEnd(byte[] text, int open, int limit) {
    int at = open + 1;
    boolean tag = at < limit && (Words.letter(text[at]) || text[at] == '/');
    while (tag && at < limit && text[at] != '>' && text[at] != '\n') {
      at++;
    }
    return tag && at < limit && text[at] == '>' ? at + 1 : open;
  }

  private static int tagBegin(byte[] text, int close, int first) {
    int at = close;
    while (at > first && text[at] != '<' && text[at] != '\n') {
      at--;
    }
    boolean tag = text[at] == '<' && (Words.letter(text[at + 1]) || text[at + 1] == '/');
    return tag ? at : close + 1;
  }
}
