package org.mailboxinventory.scanner.source.files.mime;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;

/** Turns a header field's bytes into text, whatever a sender put there. */
final class HeaderText {
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private HeaderText() {}

  /** UTF-8 when it is valid, else Windows-1252; folded lines are joined. */
  static String unfolded(byte[] bytes, int from, int to) {
    String text;
    try {
      text =
          StandardCharsets.UTF_8
              .newDecoder()
              .decode(ByteBuffer.wrap(bytes, from, to - from))
              .toString();
    } catch (CharacterCodingException e) {
      text = new String(bytes, from, to - from, WINDOWS);
    }
    return text.replaceAll("\r?\n(?=[ \t])", "").strip();
  }

  /** The text with its encoded words (RFC 2047) decoded; as it stands when they are broken. */
  static String decoded(String unfolded) {
    if (!unfolded.contains("=?")) {
      return unfolded;
    }
    try {
      return DecoderUtil.decodeEncodedWords(unfolded, DecodeMonitor.SILENT, WINDOWS);
    } catch (RuntimeException e) {
      // A charset or an encoding that the decoder does not survive: the raw text is still text.
      return unfolded;
    }
  }
}
