package org.mailboxinventory.scanner.extract;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.PartOutcome;
import org.mailboxinventory.scanner.text.PartSink;
import org.mailboxinventory.scanner.text.SensitiveText;
import org.mailboxinventory.scanner.text.TextSink;

/** Remembers the parts it is given; refuses events out of order. */
public final class RecordedParts implements PartSink {
  /** One part, when it has ended. */
  public record Recorded(
      String path, String mediaType, boolean ocr, String text, long bytes, PartOutcome outcome) {}

  private final List<Recorded> parts = new ArrayList<>();
  private @Nullable PartHeader open;
  private WrittenText text = new WrittenText();

  @Override
  public TextSink beginPart(PartHeader header) {
    if (open != null) {
      throw new IllegalStateException("a part began within another");
    }
    open = header;
    text = new WrittenText();
    return text;
  }

  /** Begins a line that says so. */
  @Override
  public void form() {
    byte[] line = "\n(form)\n".getBytes(StandardCharsets.UTF_8);
    text.text(line, 0, line.length);
  }

  @Override
  public void endPart(long bytes, PartOutcome outcome) {
    if (open == null) {
      throw new IllegalStateException("no part is open");
    }
    String path = open.path().reveal();
    parts.add(new Recorded(path, open.mediaType(), open.ocr(), text.toString(), bytes, outcome));
    open = null;
  }

  /** What an extractor says of a document whose name alone tells what it may be. */
  public static RecordedParts of(Extractor extractor, String name, byte[] content) {
    RecordedParts parts = new RecordedParts();
    extractor.extract(
        () -> new ByteArrayInputStream(content),
        SensitiveText.of("attachments/1/" + name),
        "application/octet-stream",
        0,
        parts);
    return parts;
  }

  /** All parts, in order. */
  public List<Recorded> all() {
    if (open != null) {
      throw new IllegalStateException("a part never ended");
    }
    return parts;
  }

  /** The first part: the attachment itself. */
  public Recorded first() {
    return all().get(0);
  }

  /** The part whose path ends so. */
  public Recorded ending(String end) {
    return all().stream().filter(part -> part.path().endsWith(end)).findFirst().orElseThrow();
  }

  /** Outcomes by the path below the attachment. */
  public Map<String, PartOutcome> outcomes() {
    Map<String, PartOutcome> outcomes = new LinkedHashMap<>();
    int prefix = first().path().length();
    all().forEach(part -> outcomes.put(part.path().substring(prefix), part.outcome()));
    return outcomes;
  }
}
