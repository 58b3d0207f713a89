package org.mailboxinventory.scanner.detect.name.thing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/** The form of a company with full stops makes a company of the name before it. */
class LegalFormTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sprzedawca: Okna Bystrzyca sp. z o.o., NIP 863-996-49-98",
        "Cliente: Conservas Mariscal, S.A., CIF A24213035",
        "Cliente: Mariscal Moreno, S.L.",
        "Odběratel: Novák Stavby s.r.o., IČO 27082440",
        "Kupac: Horvat Gradnja d.o.o., OIB 42132389651",
        "Klient: Nowak Budowa z o.o.",
        "name: 'Quorvak d.o.o.',",
        "Nombre: ROSA ELENA SAC",
        "Nombre: MRS QUORVAND S. DE R. L.",
        "Cliente: ΠΑΠΑΔΟΠΟΥΛΟΣ Α.Ε. και άλλοι",
        "ΓΕΩΡΓΙΟΣ Ε.Π.Ε.",
      })
  void isNoPerson(String text) {
    assertThat(Scanned.findings(text)).noneMatch(found -> found.contains("person-name"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Klient: Anna Nowak, z Krakowa|Anna Nowak",
        "Name: Ravi Kumar a.k.a. Ravi|Ravi Kumar",
        "Beneficiary: Asha Rao c/o Bank|Asha Rao",
        "Client: Asha Rao, M.A., Pune|Asha Rao",
        "Κύριος Παπαδόπουλος Γ.Ι. και|Παπαδόπουλος Γ.Ι.",
      })
  void otherLettersBehindANameLeaveItOne(String text, String name) {
    assertThat(Scanned.names(text)).contains(name);
  }
}
