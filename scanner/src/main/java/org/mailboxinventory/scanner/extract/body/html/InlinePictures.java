package org.mailboxinventory.scanner.extract.body.html;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.scanner.extract.body.charset.ByteTarget;
import org.mailboxinventory.scanner.text.written.Sign;

/**
 * Pictures that stand in markup itself, as {@code data:} addresses in Base64 (RFC 2397). The markup
 * is handed on as it is.
 */
public final class InlinePictures implements ByteTarget {
  private static final Sign SIGN = new Sign("data:image/");
  private static final String ENDS = "\"'()<>";

  /** Of all pictures of one text, as they are written. */
  private static final int MOST_BYTES = 32 << 20;

  private static final int MOST = 1_000;

  private final ByteTarget next;
  private final List<Picture> pictures = new ArrayList<>();

  /** Digests of what was taken, as it is written. */
  private final Set<ByteBuffer> known = new HashSet<>();

  private final ByteArrayOutputStream address = new ByteArrayOutputStream();
  private byte[] before = {};
  private boolean inside;
  private @Nullable Reason missing;
  private long taken;

  /** A picture. */
  @SuppressWarnings("ArrayRecordComponent") // bytes of a text, compared by none
  public record Picture(String mediaType, byte[] content) {}

  /** Hands markup on to {@code next}. */
  public InlinePictures(ByteTarget next) {
    this.next = next;
  }

  /** The pictures of a text that is all here. */
  public static InlinePictures of(byte[] html) {
    InlinePictures pictures = new InlinePictures(Nowhere.NOWHERE);
    if (SIGN.next(html, 0, html.length) >= 0) {
      pictures.accept(html, 0, html.length);
      pictures.end();
    }
    return pictures;
  }

  /** Those that came so far, each once. */
  public List<Picture> pictures() {
    return pictures;
  }

  /** Why not all of them were kept; null when they were. */
  public @Nullable Reason missing() {
    return missing;
  }

  @Override
  public void accept(byte[] bytes, int from, int to) {
    next.accept(bytes, from, to);
    int at = from;
    beginsBefore(bytes, from, to);
    while (at < to) {
      if (inside) {
        at = address(bytes, at, to);
      } else {
        int sign = SIGN.next(bytes, at, to);
        inside = sign >= 0;
        at = inside ? sign : to;
      }
    }
    before = inside ? new byte[0] : last(bytes, from, to);
  }

  /** A sign may have begun at the end of the piece before. */
  private void beginsBefore(byte[] bytes, int from, int to) {
    if (inside || before.length == 0) {
      return;
    }
    byte[] seam = joined(before, bytes, from, Math.min(to, from + SIGN.length() - 1));
    int sign = SIGN.next(seam, 0, seam.length);
    if (sign >= 0) {
      inside = true;
      address.write(before, sign, before.length - sign);
    }
  }

  private byte[] last(byte[] bytes, int from, int to) {
    int most = SIGN.length() - 1;
    if (to - from >= most) {
      return Arrays.copyOfRange(bytes, to - most, to);
    }
    byte[] all = joined(before, bytes, from, to);
    return Arrays.copyOfRange(all, Math.max(0, all.length - most), all.length);
  }

  private static byte[] joined(byte[] first, byte[] bytes, int from, int to) {
    byte[] joined = Arrays.copyOf(first, first.length + to - from);
    System.arraycopy(bytes, from, joined, first.length, to - from);
    return joined;
  }

  @Override
  public void end() {
    if (inside) {
      picture();
    }
    next.end();
  }

  private int address(byte[] bytes, int from, int to) {
    int at = from;
    while (at < to && ENDS.indexOf(bytes[at]) < 0) {
      at++;
    }
    taken += at - from;
    if (taken <= MOST_BYTES) {
      address.write(bytes, from, at - from);
    } else {
      missing = Reason.TOO_LARGE;
    }
    if (at < to) {
      picture();
    }
    return at;
  }

  private void picture() {
    inside = false;
    byte[] written = address.toByteArray();
    address.reset();
    DataAddress data = DataAddress.of(written);
    if (data != null && known.add(ByteBuffer.wrap(DigestUtils.sha256(written)))) {
      if (pictures.size() == MOST) {
        missing = Reason.TOO_MANY_PARTS;
        return;
      }
      pictures.add(data.picture());
    }
  }

  /** Takes markup and lets it go. */
  private enum Nowhere implements ByteTarget {
    NOWHERE;

    @Override
    public void accept(byte[] bytes, int from, int to) {}

    @Override
    public void end() {}
  }
}
