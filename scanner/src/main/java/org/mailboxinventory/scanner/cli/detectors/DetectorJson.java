package org.mailboxinventory.scanner.cli.detectors;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.Share;
import org.mailboxinventory.scanner.detect.catalogue.Detector;

/** One detector as {@code detectors list --json} has it. */
final class DetectorJson {
  private static final double THOUSAND = 1000.0;

  private DetectorJson() {}

  static void write(Detector detector, MeasuredFigures figures, JsonGenerator out)
      throws IOException {
    out.writeStartObject();
    out.writeStringField("id", detector.id().value());
    out.writeStringField("name", detector.name());
    out.writeStringField("category", detector.category());
    out.writeStringField("country", detector.country());
    out.writeStringField("identifies", detector.identifies());
    out.writeArrayFieldStart("checks");
    for (String check : detector.checks()) {
      out.writeString(check);
    }
    out.writeEndArray();
    out.writeBooleanField("validated", detector.checksValidate());
    out.writeStringField("check", check(detector));
    sources(detector, out);
    measured(figures.of(detector.id().value()), out);
    LocalDate verified = detector.verified();
    out.writeStringField("verified", verified == null ? null : verified.toString());
    out.writeNumberField("revision", detector.revision());
    out.writeEndObject();
  }

  /** Whether passing the checks says that it is a value, only supports it, or there are none. */
  private static String check(Detector detector) {
    if (detector.checks().isEmpty()) {
      return "none";
    }
    return detector.checksValidate() ? "validating" : "advisory";
  }

  private static void sources(Detector detector, JsonGenerator out) throws IOException {
    out.writeArrayFieldStart("sources");
    for (Detector.Reference reference : detector.references()) {
      out.writeStartObject();
      out.writeStringField("title", reference.title());
      out.writeStringField("url", reference.url());
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private static void measured(MeasuredFigures.@Nullable Figures figures, JsonGenerator out)
      throws IOException {
    if (figures == null) {
      out.writeNullField("measured");
      return;
    }
    out.writeObjectFieldStart("measured");
    out.writeStringField("on", "mail that this project made up");
    out.writeStringField("confidence", "medium");
    out.writeNumberField("values", figures.values());
    share("precision", figures.precision(), out);
    share("recall", figures.recall(), out);
    out.writeEndObject();
  }

  private static void share(String name, Share share, JsonGenerator out) throws IOException {
    out.writeObjectFieldStart(name);
    out.writeNumberField("share", rounded(share.share()));
    out.writeNumberField("low", rounded(share.low()));
    out.writeNumberField("high", rounded(share.high()));
    out.writeEndObject();
  }

  private static double rounded(double share) {
    return Math.round(share * THOUSAND) / THOUSAND;
  }
}
