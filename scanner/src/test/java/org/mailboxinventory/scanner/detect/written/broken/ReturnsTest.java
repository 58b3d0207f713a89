package org.mailboxinventory.scanner.detect.written.broken;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/** Values in texts whose lines end with a return and a line feed. */
class ReturnsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Payee added:\nGurmeet Kaur\nSandhu\nUPI ID: gurmeet.sandhu@\nokhdfcbank\n",
        "PERMANENT ACCOUNT NUMBER\nBTKPS\n4821M\nINCOME TAX DEPARTMENT",
        "Bitte an LI35 0881 \n0230 0071 6216 4 zahlen.\n",
        "> stop payment on my account 2601020\n> 6310, leaf lost\n",
        """
        > -----BEGIN EC PRIVATE KEY-----
        > MHcCAQEEIB7mQ0v9zXkW2sLr8TfYp3NcJh5GdUe1oKa6iVxMq4SboAoGCCqGSM49
        > AwEHoUQDQgAEt8RkWm2XzqLv7YpN3sJc5GhUd1eKo6aTiVxMfQ4SbB9ZrWy0HnPl
        > CkEgJu2DtXvOq8mA3sLz7RfYpNcJh5GdUw==
        > -----END EC PRIVATE KEY-----
        """,
        "Name: Ähnlich\nIBAN: LI35 0881 \n0230 0071 6216 4\n",
      })
  void areFoundAsWithLineFeedsAlone(String text) {
    assertThat(Scanned.findings(text)).isNotEmpty();
    assertThat(Scanned.findings(text.replace("\n", "\r\n")))
        .containsExactlyElementsOf(
            Scanned.findings(text).stream().map(it -> it.replace("\n", "\r\n")).toList());
  }
}
