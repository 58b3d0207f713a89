package org.mailboxinventory.scanner.detect.check;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tokens: checksums as their issuers build them in, and what is drawn and not written. */
class TokensTest {

  /** The specimen of the CRC-32 of nine digits, cbf43926, is known to every description of it. */
  @Test
  void theChecksumInBase62IsOfTheThirtyCharactersBefore() {
    String thirty = "123456789123456789123456789123";
    java.util.zip.CRC32 crc = new java.util.zip.CRC32();
    crc.update(thirty.getBytes(java.nio.charset.StandardCharsets.US_ASCII));
    String digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    StringBuilder sum = new StringBuilder();
    for (long left = crc.getValue(); sum.length() < 6; left /= 62) {
      sum.insert(0, digits.charAt((int) (left % 62)));
    }
    assertThat(passes("token-npm", "npm_" + thirty + sum)).isTrue();
    assertThat(passes("token-npm", "npm_" + thirty.replace('1', '2') + sum)).isFalse();
    assertThat(passes("token-npm", "npm_" + thirty)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "token-gitlab, glpat-bzZ9kQ4w2YcT8mVh1nRp6XsD3fJ7aLgE0u.01.100vnsm0d",
    "token-grafana, glsa_q8Zr2WmK5xT1nPv7BdJ3hYc9LsE4gUf6_00000000"
  })
  void aSumThatDoesNotFitIsRefused(String check, String token) {
    assertThat(passes(check, token)).isFalse();
  }

  /** The key that the specification of age prints. */
  @Test
  void theKeyOfTheAgeSpecificationPasses() {
    String key = "AGE-SECRET-KEY-1GFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPQ4EGAEX";
    assertThat(passes("token-age", key)).isTrue();
    assertThat(passes("token-age", key.replace("EGAEX", "EGAEY"))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "dapi7f0b93ac51d2e84f6a0c9e3b7d15f248",
        "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",
        "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"
      })
  void whatWasDrawnAtRandomPasses(String token) {
    assertThat(passes("token-random", token)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "AKIAIOSFODNN7EXAMPLE",
        "dapi00000000000000000000000000000000",
        "dapi1234567890abcdef1234567890abcdef",
        "hf_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
        "sk_live_your_key_goes_here_please_1a2b"
      })
  void whatDocumentationPrintsIsRefused(String token) {
    assertThat(passes("token-random", token)).isFalse();
  }

  private static boolean passes(String check, String value) {
    return requireNonNull(Checks.named(check)).passes(value);
  }
}
