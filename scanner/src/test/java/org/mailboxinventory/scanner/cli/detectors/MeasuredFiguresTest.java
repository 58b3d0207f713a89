package org.mailboxinventory.scanner.cli.detectors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.mailboxinventory.report.config.ConfigFiles;
import org.mailboxinventory.report.model.Share;
import org.mailboxinventory.scanner.detect.catalogue.Detector;
import org.mailboxinventory.scanner.detect.compiled.CatalogueStore;

class MeasuredFiguresTest {

  @Test
  void anIntervalIsWilsons() {
    Share share = Share.of(8, 10);
    assertThat(share.share()).isEqualTo(0.8);
    assertThat(share.low()).isCloseTo(0.4902, within(0.0001));
    assertThat(share.high()).isCloseTo(0.9433, within(0.0001));
    assertThat(Share.of(10, 10).low()).isCloseTo(0.7225, within(0.0001));
    assertThat(Share.of(10, 10).high()).isCloseTo(1, within(0.0001));
  }

  @Test
  void theKeptTableIsRead() throws IOException {
    try (InputStream table = Files.newInputStream(Path.of("src/evaluation/detection.csv"))) {
      MeasuredFigures figures = MeasuredFigures.read(table);
      MeasuredFigures.Figures pan = Objects.requireNonNull(figures.of("in.pan"));
      assertThat(pan.values()).isGreaterThan(50);
      assertThat(pan.recall().low()).isLessThan(pan.recall().share());
      assertThat(figures.of("global.secret-age")).isNull();
    }
  }

  @Test
  void eachDetectorSaysItsCheckItsSourcesItsFiguresAndWhenItWasVerified() throws IOException {
    String table = "detector,check,truths,found,wrong\nin.pan,no,100,98,2\n";
    MeasuredFigures figures =
        MeasuredFigures.read(new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8)));
    JsonNode pan = json("in.pan", figures);
    assertThat(pan.path("check").asText()).isIn("none", "advisory", "validating");
    assertThat(pan.path("sources").path(0).path("url").asText()).startsWith("https://");
    assertThat(pan.path("measured").path("precision").path("share").asDouble()).isEqualTo(0.98);
    assertThat(pan.path("measured").path("recall").path("low").asDouble()).isEqualTo(0.93);
    assertThat(pan.has("verified")).isTrue();
    JsonNode iban = json("global.iban", figures);
    assertThat(iban.path("check").asText()).isEqualTo("validating");
    assertThat(iban.path("measured").isNull()).isTrue();
  }

  private static JsonNode json(String id, MeasuredFigures figures) throws IOException {
    Detector detector =
        Objects.requireNonNull(
            CatalogueStore.read(ConfigFiles.bundled(), List.of(), new ArrayList<>()).detector(id));
    StringWriter text = new StringWriter();
    try (JsonGenerator out = new JsonFactory().createGenerator(text)) {
      DetectorJson.write(detector, figures, out);
    }
    return new ObjectMapper().readTree(text.toString());
  }
}
