package org.mailboxinventory.scanner.detect.name.script;

/**
 * The blank that a web page writes as {@code nbsp} between an ampersand and a semicolon, before a
 * name.
 */
final class Entity {
  private static final byte[] NAME = {'&', 'n', 'b', 's', 'p'};

  private Entity() {}

  /** Where it begins whose semicolon is at a place; that place where there is none. */
  static int begin(byte[] text, int semicolon) {
    int from = semicolon - NAME.length;
    for (int i = 0; i < NAME.length; i++) {
      if (from < 0 || text[from + i] != NAME[i]) {
        return semicolon;
      }
    }
    return from;
  }
}
