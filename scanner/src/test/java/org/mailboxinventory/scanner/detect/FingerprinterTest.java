package org.mailboxinventory.scanner.detect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.mailboxinventory.report.model.DetectorId;
import org.mailboxinventory.report.model.Fingerprint;

/** The expected bytes were computed with another implementation of HMAC-SHA-256. */
class FingerprinterTest {
  private static final DetectorId PAN = new DetectorId("in.pan");
  private static final byte[] VALUE = "ABCPE1234F".getBytes(StandardCharsets.UTF_8);

  private final Fingerprinter fingerprinter = new Fingerprinter(key(0));

  private static byte[] key(int first) {
    byte[] key = new byte[32];
    for (int i = 0; i < key.length; i++) {
      key[i] = (byte) (first + i);
    }
    return key;
  }

  private static Fingerprint fingerprint(String hex) {
    return new Fingerprint(
        HexFormat.fromHexDigitsToLong(hex, 0, 16), HexFormat.fromHexDigitsToLong(hex, 16, 32));
  }

  @Test
  void itIsTheHmacUnderAKeyOfTheDetectorsOwn() {
    assertThat(fingerprinter.of(PAN, VALUE))
        .isEqualTo(fingerprint("527130c89618fec63369b4f256ac7a31"));
    assertThat(fingerprinter.of(new DetectorId("in.gstin"), VALUE))
        .isEqualTo(fingerprint("d9b629dd39b996b44df1ff8505a9cb75"));
    assertThat(fingerprinter.of("message", VALUE))
        .isEqualTo(fingerprint("73c6639a70428ed6e0d93b5e2a289fb2"));
  }

  @Test
  void piecesComeToTheSameAsTheWhole() {
    Fingerprinter.Running running = fingerprinter.begin("message");
    running.add(VALUE, 0, 3);
    running.add(VALUE, 3, VALUE.length - 3);
    assertThat(running.end()).isEqualTo(fingerprinter.of("message", VALUE));
  }

  @Test
  void itIsTheSameEachTimeAndAnotherUnderAnotherKey() {
    Fingerprint first = fingerprinter.of(PAN, VALUE);
    fingerprinter.of(PAN, new byte[0]);
    assertThat(fingerprinter.of(PAN, VALUE)).isEqualTo(first);
    assertThat(new Fingerprinter(key(0)).of(PAN, VALUE)).isEqualTo(first);
    assertThat(new Fingerprinter(key(1)).of(PAN, VALUE)).isNotEqualTo(first);
  }

  @Test
  void theKeyCheckTellsKeysApart() {
    assertThat(fingerprinter.keyCheck()).isEqualTo("d7fd61b6aba8c8968dfbd045e5184cc4");
    assertThat(new Fingerprinter(key(1)).keyCheck()).isNotEqualTo(fingerprinter.keyCheck());
  }

  @Test
  void theKeyIsItsOwnAndLongEnough() {
    byte[] key = key(0);
    Fingerprinter own = new Fingerprinter(key);
    key[0] = 99;
    assertThat(own.of(PAN, VALUE)).isEqualTo(fingerprinter.of(PAN, VALUE));
    assertThatThrownBy(() -> new Fingerprinter(new byte[31]))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aFingerprintCannotBePrinted() {
    assertThat(fingerprinter.of(PAN, VALUE)).hasToString("Fingerprint[***]");
  }
}
