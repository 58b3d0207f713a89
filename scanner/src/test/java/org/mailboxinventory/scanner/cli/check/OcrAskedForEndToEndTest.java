package org.mailboxinventory.scanner.cli.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailboxinventory.scanner.cli.Ended;
import org.mailboxinventory.scanner.cli.Program;
import org.mailboxinventory.scanner.cli.process.CommonOptions;
import org.mailboxinventory.scanner.cli.process.Console;
import org.mailboxinventory.scanner.cli.wiring.Wiring;
import org.mailboxinventory.scanner.settings.SettingsException;

/** What is said where text from pictures is asked for and the machine cannot read it. */
class OcrAskedForEndToEndTest {
  private final Path folder;

  OcrAskedForEndToEndTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void withoutTesseractNothingIsReadAndTheRemedyIsNamed() throws IOException {
    Path mail = mail();
    String problem =
        "'extract.ocr.enabled' asks for text from pictures, but Tesseract is not installed, or not"
            + " in a folder of PATH; run 'apt-get install tesseract-ocr tesseract-ocr-hin' or"
            + " change extract.ocr";
    Ended classify = run(Map.of(), "classify", mail.resolve("a.eml").toString());
    assertThat(classify.err()).contains(problem);
    assertThat(classify.code()).isEqualTo(2);
    Ended scan =
        run(
            Map.of(),
            "scan",
            "--from",
            mail.toString(),
            "--out",
            folder.resolve("out").toString(),
            "--set",
            "ledger.path=" + folder.resolve("ledger"));
    assertThat(scan.err()).contains(problem);
    assertThat(scan.code()).isEqualTo(2);
    assertThat(folder.resolve("ledger")).doesNotExist();
  }

  @Test
  void aLanguageThatTesseractLacksIsNamedWithItsPackage() throws IOException {
    Ended ended =
        run(
            Map.of("PATH", tesseract("eng osd")),
            "classify",
            "--set",
            "extract.ocr.languages=[eng, hin]",
            mail().resolve("a.eml").toString());
    assertThat(ended.err())
        .contains("Tesseract has no language hin (it has eng, osd)")
        .contains("apt-get install tesseract-ocr tesseract-ocr-hin");
    assertThat(ended.code()).isEqualTo(2);
  }

  @Test
  void checkSaysWhatIsThereAndWhatIsNot() throws IOException {
    assertThat(ocrLine(Map.of(), "extract.ocr.enabled=false"))
        .isEqualTo(CheckLine.fine("machine", "OCR", "off: pictures are counted, not read"));
    assertThat(ocrLine(Map.of(), "extract.ocr.enabled=true"))
        .isEqualTo(
            CheckLine.broken(
                "machine",
                "OCR",
                "Tesseract is not installed, or not in a folder of PATH",
                "apt-get install tesseract-ocr tesseract-ocr-hin"));
    assertThat(ocrLine(Map.of("PATH", tesseract("eng")), "extract.ocr.enabled=true"))
        .isEqualTo(CheckLine.fine("machine", "OCR", "Tesseract reads pictures, in eng"));
  }

  private CheckLine ocrLine(Map<String, String> environment, String set) {
    Console console =
        new Console(
            InputStream.nullInputStream(),
            new PrintStream(OutputStream.nullOutputStream()),
            new PrintStream(OutputStream.nullOutputStream()),
            false);
    Wiring wiring = new Wiring(console, environment::get);
    CommonOptions options = new CommonOptions();
    options.set = List.of(set, "ledger.path=" + folder.resolve("ledger"));
    try {
      return new MachineCheck(wiring, wiring.settings(options))
          .run().stream().filter(line -> line.what().equals("OCR")).findFirst().orElseThrow();
    } catch (SettingsException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Ended run(Map<String, String> environment, String... arguments) {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.addAll(1, List.of("--set", "extract.ocr.enabled=true"));
    return Program.run(all, environment);
  }

  private Path mail() throws IOException {
    Path mail = Files.createDirectories(folder.resolve("mail"));
    Files.writeString(mail.resolve("a.eml"), "From: a@bank.example\nSubject: x\n\nHello\n");
    return mail;
  }

  /** A folder with a program that says it has these languages. */
  private String tesseract(String languages) throws IOException {
    Path bin = Files.createDirectories(folder.resolve("bin"));
    Path program =
        Files.writeString(
            bin.resolve("tesseract"),
            "#!/bin/sh\necho 'List of available languages:'\nfor l in "
                + languages
                + "; do echo $l; done\n");
    Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
    return bin.toString();
  }
}
