package org.mailboxinventory.scanner.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TokenAddressTest {
  @Test
  void anAddressOfRfc7512NamesSlotKeyModuleAndPin() {
    TokenAddress address =
        TokenAddress.of(
            "pkcs11:slot-id=7;object=ledger%20key;type=secret-key?module-path=/usr/lib/hsm.so"
                + "&pin-source=file:/etc/bank/pin");
    assertThat(address)
        .isEqualTo(
            new TokenAddress(
                7L, "ledger key", Path.of("/usr/lib/hsm.so"), Path.of("/etc/bank/pin")));
    assertThat(address.configuration(3)).contains("slot = 7", "library = \"/usr/lib/hsm.so\"");
    assertThat(
            TokenAddress.of("pkcs11:object=k?module-path=/m.so&pin-source=file:///p")
                .configuration(1))
        .contains("slotListIndex = 0");
  }

  @ParameterizedTest
  @CsvSource({
    "pkcs11:object=k?module-path=/m.so&pin-value=1234, has a PIN in it",
    "pkcs11:object=k?module-path=/m.so, lacks pin-source",
    "pkcs11:object=k?pin-source=file:/p, lacks module-path",
    "pkcs11:?module-path=/m.so&pin-source=file:/p, lacks object",
    "pkcs11:object=k?module-path=/m.so&pin-source=|cat, pin-source that is no file",
    "pkcs11:slot-id=x;object=k?module-path=/m.so&pin-source=file:/p, slot-id that is no number",
    "pkcs11:object=k?module-path=/m%0Aname=x&pin-source=file:/p, lacks module-path"
  })
  void whatIsWrongWithAnAddressIsSaid(String address, String why) {
    assertThatThrownBy(() -> TokenAddress.of(address))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(why);
  }
}
