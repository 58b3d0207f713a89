package org.mailboxinventory.scanner.detect.written.broken;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/**
 * Rows between tabs, commas or semicolons that were broken within a cell; {@code ~} is the line's
 * end, {@code ^} a tab, brackets are around the values.
 */
class BrokenRecordsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "in.bank-account|id,name,acct,ifsc~17,Asha Menon,[6045511~2617],CNRB0004417~18,Vinod"
            + " Rao,[20113320569],CNRB0004417",
        "in.bank-account|id;name;acct;ifsc~17;Asha~Menon;[60455112617];CNRB0004417~18;Vinod Rao;"
            + "[2011332~0569];CNRB0004417~",
        "in.bank-account|Id^Name^Account^IFSC~E14^Asha~Menon^[3350 2100~0861]^CNRB0004417~E15^Vinod"
            + "~Rao^[6702 7049~806]^CNRB0004417~~Regards",
        "in.ifsc|Id^Name^Account^IFSC~E14^Asha~Menon^3350 2100~0861^[CNRB~0004417]~E15^Vinod Rao"
            + "^670270490806^[CNRB0004417]",
        "in.mobile|id,name,address,phone~77,\"Asha~Menon\",\"11 Race Course~Indore~452003\","
            + "[8378555758]~78,\"Vinod Rao\",\"4 Mint Road~Kowdiar\",[6901913259]"
      })
  void haveTheHeadersOfTheirColumns(String kind, String text) {
    String plain = text.replace('~', '\n').replace('^', '\t');
    List<String> findings = Scanned.findings(plain.replaceAll("[\\[\\]]", ""));
    for (String part : plain.split("\\[", -1)) {
      int end = part.indexOf(']');
      if (end >= 0) {
        assertThat(findings).contains(kind + " high " + part.substring(0, end));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Item^Qty^Rate^Mobile~Bolts^12~Nuts^7^9883318991~Rods^17^44^12",
        "Item,Qty,Mobile~Bolts,12~Nuts,9883318991,7~Rods,17,44",
        "Send name, account, mobile~of all, since 4417,~6901913259 is none",
        "name,account,mobile~~of all,~4417,6901913259"
      })
  void shorterRowsAreNotJoinedWithTheNext(String text) {
    assertThat(Scanned.findings(text.replace('~', '\n').replace('^', '\t')))
        .noneMatch(finding -> finding.startsWith("in.mobile high"));
  }
}
