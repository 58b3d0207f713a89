package org.mailboxinventory.scanner.detect;

import java.util.Set;
import org.mailboxinventory.scanner.detect.check.WrittenTelephones;

/** A telephone number that is known, as a directory holds it. */
public final class ListedTelephone {
  private ListedTelephone() {}

  /**
   * The ways in which it is written: abroad, at home, and as it is dialled.
   *
   * @param region ISO 3166-1 alpha-2, in capitals, whose numbers may lack their country's code
   */
  public static Set<String> ways(String written, String region) {
    return WrittenTelephones.of(written, region);
  }
}
