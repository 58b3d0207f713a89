package org.mailboxinventory.scanner.engine.line;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import org.mailboxinventory.report.model.Confidence;
import org.mailboxinventory.scanner.detect.Match;
import org.mailboxinventory.scanner.detect.catalogue.Detector;

/**
 * Writes findings as {@link LineClassifier#write} does, those of the usual form from pieces that
 * are made once. For one thread.
 */
final class FindingBytes {
  private static final JsonFactory JSON = new JsonFactory();
  private static final byte[] END = bytes(",\"end\":");
  private static final EnumMap<Confidence, byte[][]> CERTAINTIES = certainties();

  private final boolean reveal;
  private final IdentityHashMap<Detector, byte[]> beginnings = new IdentityHashMap<>();

  /**
   * @param reveal write the matched values too
   */
  FindingBytes(boolean reveal) {
    this.reveal = reveal;
  }

  void write(Match match, AnswerBytes out) {
    if (reveal || match.accepted() || match.why() != null) {
      unusual(match, out);
      return;
    }
    out.write(beginnings.computeIfAbsent(match.detector(), FindingBytes::beginning));
    out.number(match.start());
    out.write(END);
    out.number(match.end());
    out.write(
        requireNonNull(CERTAINTIES.get(match.confidence()))[
            (match.validated() ? 2 : 0) + (match.context() ? 1 : 0)]);
  }

  private void unusual(Match match, AnswerBytes out) {
    try (JsonGenerator json = JSON.createGenerator(out)) {
      LineClassifier.write(match, reveal, json);
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot be written", e);
    }
  }

  private static byte[] beginning(Detector detector) {
    return bytes(
        "{\"detector\":\""
            + detector.id().value()
            + "\",\"category\":\""
            + detector.category()
            + "\",\"start\":");
  }

  /**
   * By level, what follows the offsets: not validated and validated, each without context first.
   */
  private static EnumMap<Confidence, byte[][]> certainties() {
    EnumMap<Confidence, byte[][]> all = new EnumMap<>(Confidence.class);
    for (Confidence level : Confidence.values()) {
      byte[][] endings = new byte[4][];
      for (int i = 0; i < endings.length; i++) {
        endings[i] =
            bytes(
                ",\"confidence\":\""
                    + level.word()
                    + "\",\"validated\":"
                    + (i >= 2)
                    + ",\"context\":"
                    + (i % 2 == 1)
                    + "}");
      }
      all.put(level, endings);
    }
    return all;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
