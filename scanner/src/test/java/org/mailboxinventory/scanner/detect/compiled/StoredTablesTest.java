package org.mailboxinventory.scanner.detect.compiled;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.mailboxinventory.scanner.detect.catalogue.Catalogue;
import org.mailboxinventory.scanner.detect.pattern.NfaStates;

/** What the build works out of the bundled catalogue, and what is left to each start. */
@Tag("long")
class StoredTablesTest {
  private final Catalogue bundled = Objects.requireNonNull(CatalogueStore.bundled());

  @Test
  void noStateOfTheBundledAutomataIsWorkedOutByAScan() {
    CompiledTables tables = CatalogueStore.tables(bundled);
    assertThat(tables.numbers()).isNotInstanceOf(NfaStates.class);
    assertThat(tables.addresses()).isNotInstanceOf(NfaStates.class);
  }

  @Test
  void aCatalogueWithAnotherDigestIsWorkedOutAsTextsNeedIt() {
    Catalogue other = new Catalogue(bundled.detectors(), "another");
    assertThat(CatalogueStore.tables(other).numbers()).isInstanceOf(NfaStates.class);
  }

  @Test
  void theSameCatalogueGivesTheSameBytesInEachBuild() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      StoredDetector.text(out, bundled.digest());
      out.writeInt(bundled.detectors().size());
      CompiledTables.of(bundled).write(out);
    }
    try (InputStream built =
        Objects.requireNonNull(CatalogueStore.class.getResourceAsStream("tables.bin"))) {
      assertThat(Arrays.equals(built.readAllBytes(), bytes.toByteArray())).isTrue();
    }
  }
}
