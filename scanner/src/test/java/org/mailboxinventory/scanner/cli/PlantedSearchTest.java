package org.mailboxinventory.scanner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The search for planted values finds what it is to find. */
class PlantedSearchTest {
  private static final String VALUE = "GAZPT1245J";
  private static final String SHORT = "02307456";

  private final Path folder;
  private final PlantedSearch search = new PlantedSearch(List.of(VALUE, SHORT));

  PlantedSearchTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private List<PlantedSearch.Hit> found(byte[] bytes) throws IOException {
    Files.write(folder.resolve("file"), bytes);
    return search.search(folder);
  }

  private static byte[] around(byte[] middle) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.writeBytes("something before ".getBytes(StandardCharsets.UTF_8));
    all.writeBytes(middle);
    all.writeBytes(" and after".getBytes(StandardCharsets.UTF_8));
    return all.toByteArray();
  }

  private interface Packing {
    OutputStream into(OutputStream out) throws IOException;
  }

  private static byte[] packed(Packing packing, byte[] content) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    try (OutputStream out = packing.into(all)) {
      out.write(content);
    }
    return all.toByteArray();
  }

  private static OutputStream zip(OutputStream out) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out);
    zip.putNextEntry(new ZipEntry("first"));
    zip.write(new byte[100]);
    zip.putNextEntry(new ZipEntry("list.csv"));
    return zip;
  }

  @Test
  void aValueIsFoundInEveryEncoding() throws IOException {
    assertThat(found(around(VALUE.getBytes(StandardCharsets.UTF_8)))).hasSize(1);
    assertThat(found(around(VALUE.getBytes(StandardCharsets.UTF_16LE)))).hasSize(1);
    assertThat(found(around(VALUE.getBytes(StandardCharsets.UTF_16BE)))).hasSize(1);
    assertThat(found(around(SHORT.getBytes(StandardCharsets.UTF_8)))).hasSize(1);
    assertThat(found((": " + SHORT + ".").getBytes(StandardCharsets.UTF_16LE))).isNotEmpty();
    assertThat(found((": " + SHORT + ".").getBytes(StandardCharsets.UTF_16BE))).isNotEmpty();
  }

  @Test
  void aValueIsFoundInsideWhatIsCompressedAndCompressedAgain() throws IOException {
    byte[] plain = around(VALUE.getBytes(StandardCharsets.UTF_16LE));
    byte[] gzip = packed(GZIPOutputStream::new, plain);
    assertThat(found(gzip)).hasSize(1);
    assertThat(found(around(packed(DeflaterOutputStream::new, plain)))).hasSize(1);
    assertThat(found(around(packed(PlantedSearchTest::zip, plain)))).hasSize(1);
    assertThat(found(packed(PlantedSearchTest::zip, gzip))).hasSize(1);
  }

  @Test
  void aValueIsFoundInAFileName() throws IOException {
    Files.createDirectories(folder.resolve("KYC " + VALUE));
    assertThat(search.search(folder)).hasSize(1);
  }

  @Test
  void aValueThatIsNotThereIsNotFound() throws IOException {
    assertThat(found(around("GAZPT1245".getBytes(StandardCharsets.UTF_8)))).isEmpty();
    assertThat(found(around(("9f" + SHORT + "1c").getBytes(StandardCharsets.UTF_8)))).isEmpty();
  }
}
