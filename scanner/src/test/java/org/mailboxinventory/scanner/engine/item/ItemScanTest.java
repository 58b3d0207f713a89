package org.mailboxinventory.scanner.engine.item;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mailboxinventory.report.model.Confidence;
import org.mailboxinventory.report.model.Finding;
import org.mailboxinventory.report.model.FolderId;
import org.mailboxinventory.report.model.ItemFacts;
import org.mailboxinventory.report.model.Outcome;
import org.mailboxinventory.report.model.Part;
import org.mailboxinventory.report.model.PartOutcome;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.scanner.detect.PartScan;
import org.mailboxinventory.scanner.detect.compiled.Accepted;
import org.mailboxinventory.scanner.detect.compiled.CompiledCatalogue;
import org.mailboxinventory.scanner.engine.Bundled;
import org.mailboxinventory.scanner.engine.Mail;
import org.mailboxinventory.scanner.engine.PlainExtractor;
import org.mailboxinventory.scanner.source.SourceException;

/** What is kept of one item: its outcome by the rules, and counts of what it holds. */
final class ItemScanTest {
  private static final FolderId INBOX = new FolderId("inbox");
  private static final String PAN = "PAN: ABCPE1234F";

  private final ItemScan scan = scan(Set.of("bank.example"));

  @Test
  void mailWithoutTroubleIsRead() {
    assertThat(outcome(new Mail("1").plain("hello").attachment("a.txt", "there")))
        .isEqualTo(new Outcome.Read());
  }

  @Test
  void mailWithNothingInItIsRead() {
    assertThat(outcome(new Mail("1"))).isEqualTo(new Outcome.Read());
  }

  @Test
  void failedAttachmentBesideAReadBodyMakesItPartlyRead() {
    assertThat(
            outcome(
                new Mail("1").plain("hello").attachment("a.pdf", "outcome:unread CORRUPT text")))
        .isEqualTo(new Outcome.PartlyRead(Reason.CORRUPT));
  }

  @Test
  void partlyReadAttachmentAloneMakesItPartlyRead() {
    assertThat(outcome(new Mail("1").attachment("a.pdf", "outcome:partly TIMEOUT text")))
        .isEqualTo(new Outcome.PartlyRead(Reason.TIMEOUT));
  }

  @Test
  void reasonIsThatOfTheFirstFailure() {
    assertThat(
            outcome(
                new Mail("1")
                    .plain("hello")
                    .attachment("a", "outcome:opaque ENCRYPTED x")
                    .attachment("b", "outcome:unread TOO_LARGE x")
                    .attachment("c", "outcome:unread CORRUPT x")))
        .isEqualTo(new Outcome.PartlyRead(Reason.TOO_LARGE));
  }

  @Test
  void itemOfWhichEveryPartFailedIsUnread() {
    assertThat(
            outcome(
                new Mail("1")
                    .attachment("a", "outcome:unread CORRUPT x")
                    .attachment("b", "outcome:unread TIMEOUT x")))
        .isEqualTo(new Outcome.Unread(Reason.CORRUPT));
  }

  @Test
  void itemThatTheSourceCouldNotFetchIsUnread() {
    assertThat(outcome(new Mail("1").failure(Reason.SERVICE_ERROR)))
        .isEqualTo(new Outcome.Unread(Reason.SERVICE_ERROR));
  }

  @Test
  void itemThatTheSourceCouldFetchInPartIsPartlyRead() {
    assertThat(outcome(new Mail("1").plain("hello").failure(Reason.TRUNCATED)))
        .isEqualTo(new Outcome.PartlyRead(Reason.TRUNCATED));
  }

  @ParameterizedTest
  @EnumSource(Reason.class)
  void onlyFailuresMakeAnItemLessThanRead(Reason reason) {
    boolean harmless =
        reason.kind() == Reason.Kind.BY_CHOICE || reason.kind() == Reason.Kind.OPAQUE;

    assertThat(outcome(new Mail("1").plain("hello").unreadable("a", reason)))
        .isEqualTo(harmless ? new Outcome.Read() : new Outcome.PartlyRead(reason));
    assertThat(
            PartOutcomes.together(
                null,
                List.of(
                    new Part(Part.Kind.ATTACHMENT, "x/y", 1, new PartOutcome.PartlyRead(reason)))))
        .isEqualTo(harmless ? new Outcome.Read() : new Outcome.PartlyRead(reason));
  }

  @Test
  void unreadableByDesignIsOpaqueAndSaysWhoHoldsTheKey() {
    assertThat(part(Reason.SMIME)).isEqualTo(opaque(Reason.SMIME, false));
    assertThat(part(Reason.PGP)).isEqualTo(opaque(Reason.PGP, false));
    assertThat(part(Reason.DKE)).isEqualTo(opaque(Reason.DKE, false));
    assertThat(part(Reason.ENCRYPTED)).isEqualTo(opaque(Reason.ENCRYPTED, false));
    assertThat(part(Reason.IRM)).isEqualTo(opaque(Reason.IRM, true));
    assertThat(part(Reason.REFERENCE_ATTACHMENT))
        .isEqualTo(new PartOutcome.Unread(Reason.REFERENCE_ATTACHMENT));
  }

  @Test
  void alternativesOfOneBodyCountOnce() {
    ItemFacts facts = facts(new Mail("1").plain(PAN + "\n" + PAN).html("<p>" + PAN + "</p>"));

    assertThat(count(facts, "in.pan")).isEqualTo(2);
    assertThat(facts.parts()).hasSize(2).allMatch(part -> part.kind() == Part.Kind.BODY);
  }

  @Test
  void eachAlternativeAddsWhatTheOtherDoesNotHold() {
    ItemFacts facts = facts(new Mail("1").plain(PAN).html("<p>PAN: BNZPK4321L</p>"));

    assertThat(facts.findings()).filteredOn(f -> f.detector().value().equals("in.pan")).hasSize(2);
  }

  @Test
  void aFileWrittenIntoABodyAsLettersIsAnAttachment() {
    String lines = "begin 644 a.txt\n/4$%..B!!0D-013$R,S1&\n`\nend\n";
    ItemFacts facts = facts(new Mail("1").plain("Dear\n" + lines));

    assertThat(count(facts, "in.pan")).isEqualTo(1);
    assertThat(facts.parts())
        .extracting(Part::kind)
        .containsExactly(Part.Kind.BODY, Part.Kind.ATTACHMENT);
    assertThat(outcome(new Mail("2").plain("=ybegin line=128 size=1 name=a\nk\n=yend size=1\n")))
        .isEqualTo(new Outcome.PartlyRead(Reason.UNSUPPORTED));
  }

  @Test
  void aPictureThatStandsInABodyIsAnAttachment() {
    ItemFacts facts =
        facts(new Mail("1").html("<p>Dear</p><img src=\"data:image/png;base64,iVBORw0KGgo=\">"));

    assertThat(facts.parts()).extracting(Part::mediaType).containsExactly("text/html", "image/png");
  }

  @Test
  void formsOfAnAttachmentsTextCountOnceAndEachAddsWhatTheOtherDoesNotHold() {
    String forms = PAN + "\f" + PAN + "\n" + PAN + "\f" + PAN + " PAN: BNZPK4321L";
    ItemFacts facts = facts(new Mail("1").attachment("fwd.eml", forms).attachment("a.txt", PAN));

    assertThat(facts.findings())
        .filteredOn(finding -> finding.detector().value().equals("in.pan"))
        .extracting(Finding::matches)
        .containsExactlyInAnyOrder(4, 1);
  }

  @Test
  void subjectHeadersBodyAttachmentAndItsNameAllCount() {
    ItemFacts facts =
        facts(
            new Mail("1")
                .subject(PAN)
                .headers(PAN)
                .plain(PAN)
                .attachment("PAN ABCPE1234F.txt", PAN));

    assertThat(count(facts, "in.pan")).isEqualTo(5);
    assertThat(facts.parts()).hasSize(2);
  }

  @Test
  void nameOfAnUnreadableAttachmentCounts() {
    assertThat(count(facts(new Mail("1").unreadable("PAN ABCPE1234F.pdf", Reason.IRM)), "in.pan"))
        .isEqualTo(1);
  }

  @Test
  void textOfAPartThatFailedLaterCounts() {
    ItemFacts facts = facts(new Mail("1").attachment("a.pdf", "outcome:partly TIMEOUT " + PAN));

    assertThat(count(facts, "in.pan")).isEqualTo(1);
  }

  @Test
  void equalValuesAreOneFindingHoweverTheyAreWritten() {
    ItemFacts facts = facts(new Mail("1").plain("PAN: ABCPE1234F, pan abcpe1234f"));

    assertThat(facts.findings())
        .filteredOn(f -> f.detector().value().equals("in.pan"))
        .singleElement()
        .extracting(Finding::matches)
        .isEqualTo(2);
  }

  @Test
  void copiesHaveTheSameMessageKeyAndItemsWithoutIdHaveNone() {
    assertThat(facts(new Mail("1").messageId("<a@b>")).item().messageKey())
        .isNotNull()
        .isEqualTo(facts(new Mail("2").messageId(" <a@b> ")).item().messageKey())
        .isNotEqualTo(facts(new Mail("3").messageId("<c@b>")).item().messageKey());
    assertThat(facts(new Mail("1")).item().messageKey()).isNull();
    assertThat(facts(new Mail("1").messageId(" ")).item().messageKey()).isNull();
  }

  @Test
  void mailIsExternalWhenAnyAddressIsOutsideTheAcceptedDomains() {
    assertThat(external("asha@bank.example", "ravi@bank.example")).isFalse();
    assertThat(external("asha@bank.example", "ravi@other.example")).isTrue();
    assertThat(external("asha@sub.bank.example")).isTrue();
    assertThat(external("not an address")).isFalse();
    assertThat(external()).isFalse();
  }

  @Test
  void nothingIsExternalWhenTheDomainsAreNotKnown() {
    assertThat(
            scan(Set.of())
                .scan(INBOX, new Mail("1").addresses("x@other.example").item())
                .item()
                .external())
        .isFalse();
  }

  @Test
  void sourceFailureWhileAnAttachmentIsReadBecomesItsReason() {
    InputStream failing =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new SourceException(
                SourceException.Kind.MAILBOX, Reason.VANISHED, "the attachment is gone");
          }

          @Override
          public int read(byte[] bytes, int offset, int length) throws IOException {
            return read();
          }
        };

    assertThat(outcome(new Mail("1").plain("x").attachment("a", 5, null, () -> failing)))
        .isEqualTo(new Outcome.PartlyRead(Reason.VANISHED));
    assertThat(
            outcome(
                new Mail("1")
                    .attachment(
                        "a",
                        5,
                        null,
                        () -> {
                          throw new SourceException(
                              SourceException.Kind.MAILBOX, Reason.TOO_LARGE, "too large");
                        })))
        .isEqualTo(new Outcome.Unread(Reason.TOO_LARGE));
  }

  @Test
  void findingThatTheBankAcceptsIsCountedAndMarked() {
    Accepted accepted = Accepted.of(List.of("specimen " + PAN), List.of());
    ItemScan marking =
        new ItemScan(
            PartScan.of(
                CompiledCatalogue.of(Bundled.DETECTION.catalogue(), "in", accepted),
                Confidence.MEDIUM),
            new PlainExtractor(),
            Bundled.fingerprinter(),
            Set.of());
    String text = "specimen " + PAN + ", and once more " + PAN;

    assertThat(marking.scan(INBOX, new Mail("1").plain(text).item()).findings())
        .filteredOn(finding -> finding.detector().value().equals("in.pan"))
        .allMatch(finding -> finding.matches() == 2 && finding.accepted() == 1)
        .hasSize(1);
  }

  @Test
  void faultyItemIsSeenAndUnread() {
    ItemFacts facts = scan.unread(INBOX, new Mail("1").plain(PAN).item(), Reason.CRASHED);

    assertThat(facts.outcome()).isEqualTo(new Outcome.Unread(Reason.CRASHED));
    assertThat(facts.item().id().value()).isEqualTo("1");
    assertThat(facts.findings()).isEmpty();
  }

  private static ItemScan scan(Set<String> domains) {
    return new ItemScan(
        PartScan.of(Bundled.DETECTION, Confidence.MEDIUM),
        new PlainExtractor(),
        Bundled.fingerprinter(),
        domains);
  }

  private ItemFacts facts(Mail mail) {
    return scan.scan(INBOX, mail.item());
  }

  private Outcome outcome(Mail mail) {
    return facts(mail).outcome();
  }

  private PartOutcome part(Reason reason) {
    return facts(new Mail("1").unreadable("a", reason)).parts().get(0).outcome();
  }

  private static PartOutcome opaque(Reason reason, boolean providerCanRead) {
    return new PartOutcome.Opaque(
        reason,
        providerCanRead
            ? PartOutcome.ProviderAccess.CAN_READ
            : PartOutcome.ProviderAccess.CANNOT_READ);
  }

  private boolean external(String... addresses) {
    return facts(new Mail("1").addresses(addresses)).item().external();
  }

  private static int count(ItemFacts facts, String detector) {
    return facts.findings().stream()
        .filter(finding -> finding.detector().value().equals(detector))
        .mapToInt(Finding::matches)
        .sum();
  }
}
