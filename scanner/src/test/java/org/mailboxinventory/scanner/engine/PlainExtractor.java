package org.mailboxinventory.scanner.engine;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.mailboxinventory.report.model.Part;
import org.mailboxinventory.report.model.PartOutcome;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.scanner.extract.Extractor;
import org.mailboxinventory.scanner.text.PartSink;
import org.mailboxinventory.scanner.text.SensitiveText;
import org.mailboxinventory.scanner.text.TextSink;

/**
 * Takes every attachment for plain text. One that begins with {@code outcome:} and a reason ends
 * with that; the rest is its text. What is behind a form feed is one form of the text.
 */
public final class PlainExtractor implements Extractor {
  private static final String OUTCOME = "outcome:";

  @Override
  public void extract(
      Input content, SensitiveText path, String mediaType, int depth, PartSink parts) {
    TextSink text =
        parts.beginPart(new PartSink.PartHeader(Part.Kind.ATTACHMENT, path, mediaType, false));
    byte[] bytes = {};
    PartOutcome outcome;
    try (InputStream in = content.open()) {
      bytes = in.readAllBytes();
      write(new String(bytes, StandardCharsets.UTF_8).split("\f", -1), text, parts);
      outcome = outcome(new String(bytes, StandardCharsets.UTF_8));
    } catch (InputException e) {
      outcome = new PartOutcome.Unread(e.reason());
    } catch (IOException e) {
      outcome = new PartOutcome.Unread(Reason.CORRUPT);
    }
    parts.endPart(bytes.length, outcome);
  }

  private static void write(String[] forms, TextSink text, PartSink parts) {
    for (int i = 0; i < forms.length; i++) {
      if (i > 0) {
        parts.form();
      }
      byte[] form = forms[i].getBytes(StandardCharsets.UTF_8);
      text.text(form, 0, form.length);
    }
  }

  private static PartOutcome outcome(String text) {
    if (!text.startsWith(OUTCOME)) {
      return new PartOutcome.Read();
    }
    String[] words = text.substring(OUTCOME.length()).split(" ", 3);
    Reason reason = Reason.valueOf(words[1]);
    return switch (words[0]) {
      case "partly" -> new PartOutcome.PartlyRead(reason);
      case "opaque" -> new PartOutcome.Opaque(reason, PartOutcome.ProviderAccess.UNKNOWN);
      default -> new PartOutcome.Unread(reason);
    };
  }

  @Override
  public void close() {}
}
