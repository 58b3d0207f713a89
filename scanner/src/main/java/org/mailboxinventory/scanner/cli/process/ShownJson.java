package org.mailboxinventory.scanner.cli.process;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.ShownText;

/**
 * JSON that may be printed on a terminal: characters that {@link ShownText} does not show as they
 * are become escapes, which mean the same to a reader of JSON.
 */
public final class ShownJson extends CharacterEscapes {
  private static final long serialVersionUID = 1L;

  /** Writes documents that may be printed on a terminal. */
  public static ObjectMapper mapper() {
    ObjectMapper mapper = new ObjectMapper();
    mapper.getFactory().setCharacterEscapes(new ShownJson());
    return mapper;
  }

  @Override
  public int[] getEscapeCodesForAscii() {
    int[] codes = CharacterEscapes.standardAsciiEscapesForJSON();
    codes[0x7f] = CharacterEscapes.ESCAPE_STANDARD;
    return codes;
  }

  @Override
  public @Nullable SerializableString getEscapeSequence(int c) {
    // Halves of pairs come one by one, and are whole together.
    if (Character.isBmpCodePoint(c) && Character.isSurrogate((char) c)) {
      return null;
    }
    String text = Character.toString(c);
    String shown = ShownText.of(text);
    return shown.equals(text) ? null : new SerializedString(shown);
  }
}
