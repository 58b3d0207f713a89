package org.mailboxinventory.scanner.sample.http;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.scanner.sample.value.SeededRandom;

/**
 * A place in the reading of a folder, and how it is read: the parameters of the first request hold
 * for all that follow.
 *
 * @param epoch tokens of another epoch are forgotten
 * @param position in the folder's journal
 * @param first the folder is read for the first time, so nobody needs to hear what left it
 * @param fields what {@code $select} named; empty for all
 * @param expand what {@code $expand} asked for; empty for nothing
 */
record DeltaToken(
    int epoch,
    int mailbox,
    int folder,
    int position,
    boolean first,
    int pageSize,
    String fields,
    String expand) {
  private static final String SEPARATOR = "\n";

  String text() {
    String plain =
        String.join(
            SEPARATOR,
            epoch + " " + mailbox + " " + folder + " " + position + " " + first + " " + pageSize,
            fields,
            expand);
    String sealed = plain + SEPARATOR + seal(plain);
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(sealed.getBytes(StandardCharsets.UTF_8));
  }

  DeltaToken at(int otherPosition, boolean stillFirst) {
    return new DeltaToken(
        epoch, mailbox, folder, otherPosition, stillFirst, pageSize, fields, expand);
  }

  /** What a token means; null when it is none of ours. */
  static @Nullable DeltaToken parse(String text) {
    String decoded;
    try {
      decoded = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException foreign) {
      return null;
    }
    int end = decoded.lastIndexOf(SEPARATOR);
    if (end < 0 || !decoded.substring(end + 1).equals(seal(decoded.substring(0, end)))) {
      return null;
    }
    String[] parts = decoded.split(SEPARATOR, -1);
    String[] numbers = parts[0].split(" ", -1);
    return new DeltaToken(
        Integer.parseInt(numbers[0]),
        Integer.parseInt(numbers[1]),
        Integer.parseInt(numbers[2]),
        Integer.parseInt(numbers[3]),
        Boolean.parseBoolean(numbers[4]),
        Integer.parseInt(numbers[5]),
        parts[1],
        parts[2]);
  }

  private static String seal(String plain) {
    return Long.toHexString(SeededRandom.mix(plain.hashCode()));
  }
}
