package org.mailboxinventory.scanner.detect.context.other;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mailboxinventory.scanner.detect.Scanned;

/** Numbers in a list, of which one says what the next is. */
class NumberListTest {
  @Test
  void aBracketMayCloseWithWhichTheTextBegins() {
    assertThat(Scanned.findings(");529.982.247/25;a\n(b);168995350-09;c"))
        .contains("br.cpf high 529.982.247/25");
  }
}
