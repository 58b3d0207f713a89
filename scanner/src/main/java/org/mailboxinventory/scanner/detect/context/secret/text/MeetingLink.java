package org.mailboxinventory.scanner.detect.context.secret.text;

import org.mailboxinventory.scanner.detect.word.WordSet;

/**
 * The address of a meeting, which holds a token of its own: {@code https://zoom.us/j/…?pwd=…}. It
 * opens what the address opens, as any part of it does; the password of the meeting is told beside
 * it.
 */
public final class MeetingLink {
  private static final int LONGEST = 160;

  /** Who holds meetings, by the names of their computers. */
  private static final WordSet HOSTS = SecretWords.of("meeting-hosts");

  private MeetingLink() {}

  /** Whether a parameter of such an address has its name at a place. */
  public static boolean holds(byte[] text, int from) {
    if (from == 0 || (text[from - 1] != '?' && text[from - 1] != '&' && text[from - 1] != ';')) {
      return false;
    }
    int floor = Math.max(2, from - LONGEST);
    for (int at = from - 1; at > floor && text[at] > ' '; at--) {
      if (text[at] == '/' && text[at - 1] == '/' && text[at - 2] == ':') {
        return HOSTS.holdsAnyIn(text, at + 1, hostEnd(text, at + 1, from));
      }
    }
    return false;
  }

  private static int hostEnd(byte[] text, int from, int end) {
    int at = from;
    while (at < end && text[at] != '/' && text[at] != '?') {
      at++;
    }
    return at;
  }
}
