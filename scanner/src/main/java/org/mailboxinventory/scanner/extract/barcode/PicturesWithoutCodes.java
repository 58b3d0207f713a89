package org.mailboxinventory.scanner.extract.barcode;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.commons.codec.digest.DigestUtils;
import org.mailboxinventory.scanner.extract.picture.GreyPicture;

/**
 * Pictures that were looked at and hold no code, by SHA-256 of their pixels or of their bytes as
 * they are stored: a letterhead's logo is in every statement, and is looked at once. What was
 * looked for longest ago is forgotten.
 */
final class PicturesWithoutCodes {
  private static final int MOST = 4_096;

  private final MessageDigest digest = DigestUtils.getSha256Digest();
  private final Map<ByteBuffer, Boolean> known = new LastSeen();

  /** The digest of a picture's pixels. */
  ByteBuffer key(GreyPicture picture) {
    return key("grey " + picture.width(), picture.pixels());
  }

  /** The digest of a picture as it is stored. */
  ByteBuffer key(EncodedPicture picture) {
    return key(picture.form(), picture.bytes());
  }

  private ByteBuffer key(String form, byte[] bytes) {
    digest.update(DigestUtils.sha256(form));
    return ByteBuffer.wrap(digest.digest(bytes)).asReadOnlyBuffer();
  }

  boolean contains(ByteBuffer key) {
    return known.get(key) != null;
  }

  void add(ByteBuffer key) {
    known.put(key, true);
  }

  /** Holds so many keys, those asked for last. */
  private static final class LastSeen extends LinkedHashMap<ByteBuffer, Boolean> {
    private static final long serialVersionUID = 1L;

    LastSeen() {
      super(16, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<ByteBuffer, Boolean> eldest) {
      return size() > MOST;
    }
  }
}
