package org.mailboxinventory.scanner.detect.address;

/** An address in members of an object of JSON: {@code "street":"5 Elm Rd","zip":"97301"}. */
public final class AddressMembers {
  private AddressMembers() {}

  /** Behind the name of the first member and its quotes; {@code from} where there is none. */
  public static int begin(byte[] text, int from, int to) {
    int at = from;
    while (at < to && text[at] != '"' && text[at] != ',') {
      at++;
    }
    int next = past(text, at + 1, to);
    int value = next < to && text[next] == ':' ? past(text, next + 1, to) : to;
    return at < to && text[at] == '"' && value < to && text[value] == '"' ? value + 1 : from;
  }

  private static int past(byte[] text, int from, int to) {
    int at = from;
    while (at < to && text[at] == ' ') {
      at++;
    }
    return at;
  }
}
