package org.mailboxinventory.scanner.detect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mailboxinventory.report.config.ConfigFiles;
import org.mailboxinventory.scanner.detect.compiled.CatalogueStore;
import org.mailboxinventory.scanner.detect.compiled.CompiledCatalogue;
import org.mailboxinventory.scanner.text.SensitiveText;

/** Names of folders and files, made fit to be stored. */
class MaskerTest {
  private static final CompiledCatalogue DETECTION =
      CompiledCatalogue.of(
          CatalogueStore.read(ConfigFiles.bundled(), List.of(), new ArrayList<>()), "in");

  private final Masker masker = new Masker(DETECTION);

  private String masked(String text) {
    return masker.mask(SensitiveText.of(text));
  }

  @ParameterizedTest
  @CsvSource({
    "Inbox/KYC ABCPE1234F, Inbox/KYC ***",
    "PAN ABCPE1234F.pdf, PAN ***.pdf",
    "old/asha@bank.example, old/***",
    "Statement 0230 7456 19, Statement ***",
    "scan-20261102-7, ***",
    "letter2026.docx, ***.docx",
    "C:\\mail\\40817, C:\\mail\\***",
    "of:ABCPE1234F;old, ***",
    "phone 98 765 43210 x, phone *** x",
    "ABCPE1234F 40817  asha@bank.example/Q3, ***/Q3"
  })
  void whatADetectorClaimsAndWordsThatTellAreMasked(String text, String expected) {
    assertThat(masked(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"Inbox/Sent Items", "Q3 plan v12.xlsx", "Room 214", "Überweisungen", "प्राप्त"})
  void whatTellsNothingStays(String text) {
    assertThat(masked(text)).isEqualTo(text);
  }

  @Test
  void aMaskIsOfOneLength() {
    assertThat(masked("KYC ABCPE1234F")).isEqualTo(masked("KYC 40817"));
  }

  @Test
  void noControlCharactersAreLeft() {
    String masked = masked("a\tb\nc ABCPE1234F \uD83D\uDE00 \u0007end");
    assertThat(masked).doesNotContain("ABCPE", "1234");
    assertThat(masked.chars()).noneMatch(Character::isISOControl);
    assertThat(masked).contains("\uD83D\uDE00").endsWith("end");
  }

  @Test
  void oneTextLeavesNothingForTheNext() {
    masked("PAN");
    assertThat(masked("ABC")).isEqualTo("ABC");
    assertThat(masked("")).isEmpty();
  }
}
