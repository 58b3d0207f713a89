package org.mailboxinventory.scanner.extract.barcode;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.scanner.extract.picture.GreyPicture;

/** A picture as it lies in a document. */
public final class EncodedPicture {
  private final String form;
  private final byte[] bytes;
  private final Supplier<@Nullable GreyPicture> decoded;

  /**
   * Takes over what it is given.
   *
   * @param form how its bytes are to be read: two with the same bytes and form look the same
   * @param bytes as they are stored
   * @param decoded what it looks like; null when it cannot be decoded, or is too small or too large
   */
  public EncodedPicture(String form, byte[] bytes, Supplier<@Nullable GreyPicture> decoded) {
    this.form = form;
    this.bytes = bytes;
    this.decoded = decoded;
  }

  String form() {
    return form;
  }

  byte[] bytes() {
    return bytes;
  }

  Supplier<@Nullable GreyPicture> decoded() {
    return decoded;
  }
}
