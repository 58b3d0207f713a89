package org.mailboxinventory.scanner.detect.check;

import java.util.regex.Pattern;

/**
 * Identifiers of messages as programs of mail make them, which have the form of e-mail addresses.
 */
final class MessageIds {
  private static final int SHORTEST = 14;

  /** Of Smail and Exim: the second in 62 digits, the process and its part of a second. */
  private static final String EXIM =
      "m0[0-9a-z]{5}-[0-9a-z]{7}|e?1[0-9a-z]{5}-([0-9a-z]{6}-[0-9a-z]{2}|[0-9a-z]{11}-[0-9a-z]{4})";

  /** Of Sendmail and Postfix: a time, and what the message is called in its queue. */
  private static final String STAMPED = "(19|20)\\d{10,12}\\.[0-9a-z.]{4,}";

  private static final String UUID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

  /** Of Thunderbird and others: hexadecimal digits in parts. */
  private static final String PARTS = "[0-9a-f]{8}(\\.[0-9a-f]{4,8}){1,4}";

  /** Of JavaMail: a hash, a count and the millisecond. */
  private static final String COUNTED = "-?\\d{1,12}\\.\\d{1,9}\\.\\d{12,14}(\\.[a-z0-9.$_]+)?";

  private static final Pattern LOCAL =
      Pattern.compile(String.join("|", EXIM, STAMPED, UUID, PARTS, COUNTED));

  private MessageIds() {}

  /**
   * Whether an address in lower case is one of these.
   *
   * <p>Nobody has mail at the computers by which the two largest services call messages.
   */
  static boolean made(String value) {
    int at = value.lastIndexOf('@');
    if (at < SHORTEST) {
      return false;
    }
    return value.endsWith(".prod.outlook.com")
        || value.startsWith("mail.gmail.com", at + 1)
        || LOCAL.matcher(value).region(0, at).matches();
  }
}
