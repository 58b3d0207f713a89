package org.mailboxinventory.scanner.engine.password;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailboxinventory.report.model.Confidence;
import org.mailboxinventory.report.model.FolderId;
import org.mailboxinventory.scanner.detect.Fingerprinter;
import org.mailboxinventory.scanner.detect.PartScan;
import org.mailboxinventory.scanner.engine.Bundled;
import org.mailboxinventory.scanner.engine.Mail;
import org.mailboxinventory.scanner.engine.PlainExtractor;
import org.mailboxinventory.scanner.engine.item.ItemScan;
import org.mailboxinventory.scanner.engine.item.KnownContents;
import org.mailboxinventory.scanner.extract.Extractor;
import org.mailboxinventory.scanner.text.PartSink;
import org.mailboxinventory.scanner.text.SensitiveText;

class PasswordsTest {
  private static final Set<String> DETECTORS =
      Bundled.DETECTION.catalogue().detectors().stream()
          .map(detector -> detector.id().value())
          .collect(Collectors.toSet());

  private final List<List<String>> offered = new ArrayList<>();
  private Path file;

  @BeforeEach
  void folder(@TempDir Path folder) {
    file = folder.resolve("passwords.txt");
  }

  @Test
  void linesAreOfferedAsTheyStand() throws IOException {
    assertThat(offeredFor(new Mail("1"), "\uFEFFopen sesame", "", " with spaces ", "#1", "a$b"))
        .containsExactly("open sesame", " with spaces ", "#1", "a$b");
  }

  @Test
  void gapsAreFilledByValuesOfTheMessageAndComeFirst() throws IOException {
    Mail mail = new Mail("1").plain("PAN: ABCPE1234F, date of birth: 4 July 1975");
    assertThat(offeredFor(mail, "fixed", "${pan}", "${pan:lower}", "${birth-date:ddMMyyyy}"))
        .containsExactly("ABCPE1234F", "abcpe1234f", "04071975", "fixed");
    assertThat(offeredFor(mail, "${in.pan:first4}${birth-date:yyyy}", "x${pan:last3}!"))
        .containsExactly("ABCP1975", "x34F!");
  }

  @Test
  void whereDayAndMonthMayBeEitherBothAreTried() throws IOException {
    assertThat(offeredFor(new Mail("1").plain("DOB: 03/04/1984"), "${birth-date:ddMMyy}"))
        .containsExactly("030484", "040384");
    assertThat(offeredFor(new Mail("1").plain("DOB: 1984-12-31"), "${birth-date:dd/MM/yyyy}"))
        .containsExactly("31/12/1984");
  }

  @Test
  void noPasswordIsMadeOfAValueThatIsNotThere() throws IOException {
    assertThat(offeredFor(new Mail("1").plain("Dear Asha"), "${pan}", "${pan}${mobile:last4}"))
        .isEmpty();
  }

  @Test
  void aBodyThatCameBeforeOffersItsValuesAgain() throws IOException {
    ItemScan scan = scan("${pan}");
    for (String id : List.of("1", "2", "3")) {
      Mail mail = new Mail(id).plain("PAN: ABCPE1234F").attachment("a", "");
      scan.scan(new FolderId("f"), mail.item());
    }
    assertThat(offered).hasSize(3).containsOnly(List.of("ABCPE1234F"));
  }

  @Test
  void eachMessageHasItsOwnValues() throws IOException {
    ItemScan scan = scan("${pan}");
    scan.scan(new FolderId("f"), new Mail("1").plain("PAN: ABCPE1234F").attachment("a", "").item());
    scan.scan(new FolderId("f"), new Mail("2").plain("nothing").attachment("a", "").item());
    assertThat(offered).containsExactly(List.of("ABCPE1234F"), List.of());
  }

  @Test
  void whatAnEarlierAttachmentHoldsOpensTheNext() throws IOException {
    ItemScan scan = scan("${pan}");
    Mail mail = new Mail("1").attachment("a", "PAN: ABCPE1234F").attachment("b", "");
    scan.scan(new FolderId("f"), mail.item());
    assertThat(offered).containsExactly(List.of(), List.of("ABCPE1234F"));
  }

  @Test
  void aLineThatCannotBeUsedIsNamedByItsNumberAlone() throws IOException {
    refused("secret${pam}", "line 2 names a value that is not looked for");
    refused("secret${pan", "line 2 opens a gap with ${ and does not close it");
    refused("secret${pan:loud}", "line 2 asks for a change that does not exist");
    refused("secret${birth-date}", "line 2 names a birth date without its form");
  }

  @Test
  void tooManyAreRefused() throws IOException {
    Files.write(file, java.util.Collections.nCopies(201, "secret"));
    assertThatThrownBy(() -> Passwords.read(file, DETECTORS))
        .hasMessageStartingWith("holds more than 200 passwords");
  }

  @Test
  void theDigestFollowsTheFileAndTheKey() throws IOException {
    Fingerprinter other =
        new Fingerprinter("another key of thirty-two bytes!".getBytes(StandardCharsets.UTF_8));
    String digest = passwords("one").digest(Bundled.fingerprinter());
    assertThat(passwords("one").digest(Bundled.fingerprinter())).isEqualTo(digest);
    assertThat(passwords("two").digest(Bundled.fingerprinter())).isNotEqualTo(digest);
    assertThat(passwords("one").digest(other)).isNotEqualTo(digest);
  }

  private void refused(String line, String message) throws IOException {
    Files.write(file, List.of("fine", line));
    assertThatThrownBy(() -> Passwords.read(file, DETECTORS))
        .hasMessageStartingWith(message)
        .hasMessageNotContaining("secret");
  }

  private List<String> offeredFor(Mail mail, String... lines) throws IOException {
    offered.clear();
    scan(lines).scan(new FolderId("f"), mail.attachment("a", "").item());
    return offered.get(0);
  }

  private ItemScan scan(String... lines) throws IOException {
    return new ItemScan(
        PartScan.of(Bundled.DETECTION, Confidence.MEDIUM),
        new Asking(),
        Bundled.fingerprinter(),
        Set.of(),
        passwords(lines),
        new KnownContents());
  }

  private Passwords passwords(String... lines) throws IOException {
    Files.write(file, List.of(lines));
    return Passwords.read(file, DETECTORS);
  }

  /** Asks for each attachment's passwords, then takes it for plain text. */
  private final class Asking implements Extractor {
    @Override
    public void extract(
        Input content, SensitiveText path, String mediaType, int depth, PartSink parts) {
      offered.add(content.passwords().stream().map(SensitiveText::reveal).toList());
      new PlainExtractor().extract(content, path, mediaType, depth, parts);
    }

    @Override
    public void close() {}
  }
}
