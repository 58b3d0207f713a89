package org.mailboxinventory.scanner.engine.line;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.scanner.detect.Explanation;
import org.mailboxinventory.scanner.detect.Match;
import org.mailboxinventory.scanner.detect.PartScan;
import org.mailboxinventory.scanner.engine.Faults;
import org.mailboxinventory.scanner.text.Wtf8;

/**
 * Answers lines of {@code {"id":…,"text":…}} with their findings, one line each. A line that cannot
 * be understood is answered by its {@code "error"}. For one thread.
 */
public final class LineClassifier {
  private static final JsonFactory JSON = new JsonFactory();
  private static final byte[] ID = bytes("{\"id\":");
  private static final byte[] FINDINGS = bytes(",\"findings\":[");
  private static final byte[] DROPPED = bytes("],\"dropped\":");
  private static final byte[] ERROR = bytes(",\"error\":\"");
  private static final String FAULT =
      "the line met a fault of the program; the others are not affected";

  private final PartScan scan;
  private final FindingBytes findings;
  private final Faults faults;
  private final PlainLine plain = new PlainLine();
  private final Wtf8 encoder = new Wtf8();
  private final Match.Sink sink = this::found;
  private AnswerBytes out = new AnswerBytes(0);
  private boolean first;

  /** What was dropped from the line at hand; null when nobody asks. */
  private @Nullable List<Explanation.Dropped> dropped;

  /**
   * @param reveal write the matched values too
   * @param faults is told of faults of ours, which cost one line
   */
  public LineClassifier(PartScan scan, boolean reveal, Faults faults) {
    this.scan = scan;
    this.findings = new FindingBytes(reveal);
    this.faults = faults;
  }

  /** From now on answers say why, and what was dropped. */
  public LineClassifier explain() {
    List<Explanation.Dropped> list = new ArrayList<>();
    dropped = list;
    scan.explain(list::add);
    return this;
  }

  /**
   * Writes the answer to each line of {@code lines[from, to)}, the last of which may have no line
   * feed, and a line feed after each; returns how many say what is wrong.
   */
  int answer(byte[] lines, int from, int to, AnswerBytes answers) {
    out = answers;
    int bad = 0;
    int at = from;
    while (at < to) {
      boolean sound;
      if (plain.read(lines, at, to)) {
        sound = answer(plain);
        at = plain.end();
      } else {
        int end = lineEnd(lines, at, to);
        sound = answer(LineRequest.of(lines, at, end));
        at = end + 1;
      }
      bad += sound ? 0 : 1;
    }
    return bad;
  }

  /** Writes the answer to a line that was not kept, as it is longer than {@code most} bytes. */
  static void tooLong(int most, AnswerBytes out) {
    out.write(ID);
    LineRequest.NONE.writeId(out);
    error("the line is longer than " + most + " bytes; cut the text", out);
  }

  /** One finding as the contract has it. */
  public static void write(Match match, boolean reveal, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("detector", match.detector().id().value());
    json.writeStringField("category", match.detector().category());
    json.writeNumberField("start", match.start());
    json.writeNumberField("end", match.end());
    json.writeStringField("confidence", match.confidence().word());
    json.writeBooleanField("validated", match.validated());
    json.writeBooleanField("context", match.context());
    if (reveal) {
      json.writeStringField("value", match.value().reveal());
    }
    if (match.accepted()) {
      json.writeBooleanField("accepted", true);
    }
    if (match.why() != null) {
      ExplanationJson.write(match.why(), json);
    }
    json.writeEndObject();
  }

  private boolean answer(PlainLine line) {
    out.write(ID);
    line.writeId(out);
    try {
      return classified(line.text().bytes(), line.text().length());
    } finally {
      line.text().clear();
    }
  }

  private boolean answer(LineRequest line) {
    out.write(ID);
    line.writeId(out);
    String text = line.text();
    if (text == null) {
      error(String.valueOf(line.problem()), out);
      return false;
    }
    try {
      encoder.encode(text);
      return classified(encoder.bytes(), encoder.length());
    } finally {
      encoder.clear();
    }
  }

  /** Writes what follows the id. */
  private boolean classified(byte[] text, int length) {
    int begun = out.length();
    try {
      out.write(FINDINGS);
      first = true;
      scan.begin(sink);
      scan.text(text, 0, length);
      scan.finish();
      if (dropped != null) {
        out.write(DROPPED);
        dropped(dropped);
        dropped.clear();
      } else {
        out.write(']');
      }
      out.write('}');
      out.write('\n');
      return true;
    } catch (RuntimeException | StackOverflowError e) {
      faults.note(e);
      out.cut(begun);
      error(FAULT, out);
      return false;
    }
  }

  private void found(Match match) {
    if (!first) {
      out.write(',');
    }
    first = false;
    findings.write(match, out);
  }

  private void dropped(List<Explanation.Dropped> list) {
    try (JsonGenerator json = JSON.createGenerator(out)) {
      ExplanationJson.writeList(list, json);
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot be written", e);
    }
  }

  private static void error(String problem, AnswerBytes out) {
    out.write(ERROR);
    out.write(JsonStringEncoder.getInstance().quoteAsUTF8(problem));
    out.write('"');
    out.write('}');
    out.write('\n');
  }

  private static int lineEnd(byte[] lines, int from, int to) {
    int at = from;
    while (at < to && lines[at] != '\n') {
      at++;
    }
    return at;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
