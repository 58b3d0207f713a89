package org.mailboxinventory.scanner.detect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Numbers and codes that are no identifiers of people or accounts, however much they look alike.
 */
class HardNegativesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Aadhaar 234123412346234123412346",
        "the count was 123412341234123412341234",
        "Tracking number 1Z999AA10123456784 left the hub",
        "Order number 50100123456789 has shipped",
        "AWB 234123412346",
        "Invoice INV-2026-000123412346 of 12/03/2026",
        "Total Rs. 12,34,56,789.00 and 1,23,41,23,412.00",
        "₹ 2,34,12,34,12,346",
        "between 2024-04-01T00:00:00Z and 2025-03-31T23:59:59Z",
        "see https://shop.example.com/item/234123412346/4111111111111111?ref=ABCPE1234F",
        "commit 9fceb02d0ae598e95dc970b74767f19372d61af8",
        "int mask = 0x4111111111111111;",
        "static final long SEED = 4111111111111111L;",
        "Message-ID: <20260312.234123412346.4111111111111111@mail.example.com>",
        "boundary=\"----=_Part_234123412346_4111111111111111.1234567890123\"",
        "version 4.1.1.1.1.1.1.1 build 234123412346.7",
        "ticket ABC-234123412346-77",
        "Batch no ABCPE1234F",
        "GSTIN-like 27AAPFU0939F1Z0"
      })
  void theseAreNone(String text) {
    assertThat(identifiers(text)).isEmpty();
  }

  @Test
  void identifiersOfMachinesAndEncodedBytesAreNone() {
    Random random = new Random(17);
    byte[] bytes = new byte[60];
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 400; i++) {
      random.nextBytes(bytes);
      text.append("id ").append(new UUID(random.nextLong(), random.nextLong())).append('\n');
      text.append(Base64.getEncoder().encodeToString(bytes)).append('\n');
      text.append(String.format(Locale.ROOT, "%032x%n", random.nextLong()));
      text.append(String.format(Locale.ROOT, "0x%016X%n", random.nextLong()));
    }
    assertThat(identifiers(text.toString())).isEmpty();
  }

  @Test
  void amountsInIndianGroupingAreNone() {
    Random random = new Random(19);
    StringBuilder text = new StringBuilder("Statement of account, IFSC HDFC0000001\n");
    for (int i = 0; i < 400; i++) {
      text.append(
          String.format(
              Locale.ROOT,
              "%02d/%02d/2026 by transfer %d,%02d,%02d,%03d.%02d Cr%n",
              1 + random.nextInt(28),
              1 + random.nextInt(12),
              1 + random.nextInt(9),
              random.nextInt(100),
              random.nextInt(100),
              random.nextInt(1000),
              random.nextInt(100)));
    }
    assertThat(identifiers(text.toString())).allMatch(finding -> finding.startsWith("in.ifsc"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Aadhaar XXXX XXXX 2346", "Aadhaar: ********2346", "aadhaar xxxx-xxxx-2346"})
  void maskedNumbersAreMaskedNumbersOrNothing(String text) {
    assertThat(identifiers(text)).allMatch(finding -> finding.startsWith("in.aadhaar-masked "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A/C XXXXXX6789",
        "card 4111 XXXX XXXX 1111",
        "card ending 1111",
        "PAN XXXXX1234X",
        "a/c no **********6789"
      })
  void otherMaskedValuesAreNothing(String text) {
    assertThat(identifiers(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"4111 1111 1111 1111", "5555555555554444", "378282246310005"})
  void publishedTestNumbersAreLow(String number) {
    assertThat(identifiers("credit card number " + number)).isEmpty();
    assertThat(Scanned.matches("credit card number " + number))
        .anyMatch(match -> match.detector().id().value().equals("global.payment-card"));
  }

  private static List<String> identifiers(String text) {
    return Scanned.findings(text).stream()
        .filter(finding -> !finding.startsWith("global.email"))
        .filter(finding -> !finding.startsWith("global.message-id"))
        .toList();
  }
}
